import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder that holds fonts/, templates/ and schema/: the package, or the checkout. */
export const packageFolder = climb(dirname(fileURLToPath(import.meta.url)))

/** The guide as pages that open from a folder: `report-gen guide` and the desk show the same. */
export const guideFolder = join(packageFolder, 'dist', 'guide')

function climb(folder: string): string {
  return existsSync(join(folder, 'fonts', 'faces.json')) ? folder : climb(dirname(folder))
}
