import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { cli } from '../locale/zh/cli.ts'
import { packageFolder } from '../resources/package-folder.ts'
import { packagedFaces } from '../resources/packaged-fonts.ts'
import { sha256 } from '../source/sha256.ts'
import { version } from '../version.ts'

/** What outputs depend on besides the data: the program's version in a line of its own, Node's, the fonts by a hash. */
export async function versions(): Promise<string> {
  const files = (await packagedFaces()).map(({ file }) => readFile(join(packageFolder, 'fonts', file)))
  const fonts = sha256(Buffer.concat(await Promise.all(files))).slice(0, 12)
  return `${version}\n${cli.versions(process.version, fonts)}`
}
