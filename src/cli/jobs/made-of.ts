import { readFile } from 'node:fs/promises'
import type { BuildOptions } from '../../pipeline/build.ts'
import { fontFiles } from '../../resources/scan-fonts.ts'
import { sha256 } from '../../source/sha256.ts'
import { version } from '../../version.ts'
import { fontFolders } from '../font-folders.ts'
import type { BuildSettings } from './build-settings.ts'

/** A hash of all that outputs follow from but the files that a report names: the version, options, theme, own fonts. */
export async function madeOf(settings: BuildSettings, { theme, previous }: BuildOptions): Promise<string> {
  const { output: _, overwrite: __, fonts, ...asked } = settings
  const fontHashes: string[] = []
  for (const file of fonts === undefined ? [] : fontFolders(fonts).flatMap((folder) => fontFiles(folder)))
    fontHashes.push(sha256(await readFile(file)))
  const themeHashes = [...(theme?.files ?? [])].map(([path, bytes]) => [path, sha256(bytes)])
  const previousHash = previous && 'bytes' in previous ? sha256(previous.bytes) : undefined
  const sorted = Object.entries(asked).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return sha256(JSON.stringify([version, sorted, themeHashes, fontHashes, previousHash]))
}
