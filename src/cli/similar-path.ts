import { readdir } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { nearest } from '../source/nearest.ts'

/** What stands in the same folder and is called nearly like a path that is not there. */
export async function similarPath(path: string, kind: 'file' | 'folder'): Promise<string | undefined> {
  const entries = await readdir(dirname(path), { withFileTypes: true }).catch(() => [])
  const names = entries
    .filter((entry) => (kind === 'folder' ? entry.isDirectory() : entry.isFile() && isData(entry.name)))
    .map(({ name }) => name)
    .sort()
  const stem = nearest(stemOf(basename(path)), names.map(stemOf))
  const found = names.find((name) => stemOf(name) === stem)
  return found === undefined ? undefined : join(dirname(path), found)
}

/** A data file, also one whose ending was doubled or changed by an editor. */
function isData(name: string): boolean {
  return /\.ya?ml(?:\.txt)?$/i.test(name)
}

/** Without its ending, also a doubled one: what tells it from its neighbours. */
function stemOf(name: string): string {
  return name.normalize('NFKC').replace(/\.(?:ya?ml|txt|yal|yam)(?:\.txt)?$/i, '')
}
