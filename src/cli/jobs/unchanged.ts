import { readFile } from 'node:fs/promises'
import { basename, dirname, resolve } from 'node:path'
import { sha256 } from '../../source/sha256.ts'
import type { ManifestEntry } from '../manifest.ts'
import { readSettingsFile, SETTINGS_FILE } from '../read-settings.ts'

/** Whether a report stands in a folder as an earlier run made it, and would be made just so again. Hashes say so, never times. */
export async function isUnchanged(
  { data, made, inputs, outputs, pictures, kept }: ManifestEntry,
  now: { readonly made: string; readonly folder: string },
): Promise<boolean> {
  if (made !== now.made || outputs.length === 0 || kept) return false
  if (outputs.some(({ path }) => resolve(dirname(path)) !== resolve(now.folder))) return false
  if (!(await hasSameSettings(data, inputs))) return false
  for (const [path, hash] of Object.entries(inputs)) if ((await hashOf(path)) !== hash) return false
  for (const { path, sha256 } of [...outputs, ...pictures]) if ((await hashOf(path)) !== sha256) return false
  return true
}

/** Settings that were put into a folder since, or taken from it, are no file that was read. */
async function hasSameSettings(data: string, inputs: ManifestEntry['inputs']): Promise<boolean> {
  const settings = await readSettingsFile(data)
  const read = Object.keys(inputs).find((path) => basename(path) === SETTINGS_FILE)
  return settings?.path === read
}

/** What cannot be read is not there, either: it is then read again, and why it cannot be is told. */
async function hashOf(path: string): Promise<string | null> {
  return readFile(path).then(sha256, () => null)
}
