import { cli } from '../locale/zh/cli.ts'
import { environmentError, systemCode } from './exit-codes.ts'
import { readWhole, unreadable } from './files/read-file.ts'
import { type Manifest, parseManifest } from './manifest.ts'

/** A line of findings a report, of ten thousand reports. */
const LARGEST_MANIFEST = 512 * 1024 * 1024

/** A manifest that `build --manifest` printed into a file. */
export async function readManifest(path: string): Promise<Manifest> {
  const text = await readWhole(path, LARGEST_MANIFEST).catch((error) => {
    throw systemCode(error) === 'ENOENT'
      ? environmentError(cli.manifest.missing(path))
      : unreadable(path, error)
  })
  const manifest = parseManifest(new TextDecoder().decode(text))
  if (!manifest) throw environmentError(cli.manifest.other(path))
  return manifest
}
