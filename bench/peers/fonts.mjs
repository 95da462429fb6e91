import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The font files that our PDFs are set in, as paths by role. `root` is the folder of the project. */
export function fontPaths(root) {
  const folder = join(root, 'fonts')
  const faces = JSON.parse(readFileSync(join(folder, 'faces.json'), 'utf8'))
  const everyday = faces.filter(({ role }) => role !== 'rare')
  return Object.fromEntries(everyday.map(({ role, file }) => [role, join(folder, file)]))
}
