import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder that holds fonts/, templates/ and schema/: the package, or the checkout. */
export const packageFolder = climb(dirname(fileURLToPath(import.meta.url)))

function climb(folder: string): string {
  return existsSync(join(folder, 'fonts', 'faces.json')) ? folder : climb(dirname(folder))
}
