import { basename, dirname, join, relative, resolve } from 'node:path'
import { type Level, type Levels, parseLevel } from '../check/levels.ts'
import { unknownRule } from '../check/settings.ts'
import { settingsText } from '../locale/zh/settings.ts'
import { LARGEST_FILE } from '../source/decode.ts'
import type { Distrust, SettingsFile } from '../source/settings-file.ts'
import { CommandError, systemCode, usageError } from './exit-codes.ts'
import { disk } from './files/file-system.ts'
import { inTime, readWhole, unreadable } from './files/read-file.ts'

export const SETTINGS_FILE = 'report-gen.yaml'

/** The nearest report-gen.yaml of a data file's folder and those above it. */
export async function readSettingsFile(dataFile: string): Promise<SettingsFile | undefined> {
  for (let folder = dirname(resolve(dataFile)); ; folder = dirname(folder)) {
    const file = join(folder, SETTINGS_FILE)
    const path = relative(process.cwd(), file)
    try {
      const found = await inTime(file, () => disk.stat(file))
      if (!found.isDirectory()) {
        const distrusted = await inTime(file, () => distrust(file, found, dataFile))
        return distrusted ? { path, distrusted } : { path, bytes: await readWhole(file, LARGEST_FILE) }
      }
    } catch (error) {
      if (error instanceof CommandError || !['ENOENT', 'ENOTDIR'].includes(systemCode(error)))
        throw unreadable(file, error)
    }
    if (folder === dirname(folder)) return undefined
  }
}

interface Owned {
  readonly uid: number
  readonly mode: number
}

/**
 * Why a report-gen.yaml is not to be trusted: somebody else may have put it there, or it is another file under this
 * name. Who owns the data may set their rules as well. Windows does not say.
 */
async function distrust(file: string, found: Owned, dataFile: string): Promise<Distrust | undefined> {
  if (basename(await disk.realpath(file)) !== SETTINGS_FILE) return 'link'
  if (process.getuid === undefined) return undefined
  const owners = [0, process.getuid(), await ownerOf(dataFile)]
  for (const { uid, mode } of [found, await disk.stat(dirname(file))]) {
    if ((mode & 0o002) !== 0) return 'writable'
    if (!owners.includes(uid)) return 'owner'
  }
  return undefined
}

/** Nobody's, of standard input. */
async function ownerOf(dataFile: string): Promise<number | undefined> {
  try {
    return (await disk.stat(dataFile)).uid
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined
    throw error
  }
}

/** `--rule vague-number=提示`, as often as one likes. */
export function parseLevels(words: readonly string[] = []): Levels {
  return new Map(words.map(parseLevelOption))
}

function parseLevelOption(word: string): readonly [string, Level] {
  const [, rule = '', level = ''] = /^([^=]+)=(.*)$/.exec(word) ?? []
  const parsed = parseLevel(level)
  if (rule === '') throw usageError(settingsText.badOption(word))
  const wrong = unknownRule(rule) ?? (parsed ? undefined : settingsText.unknownLevel(rule, level))
  if (wrong || !parsed) throw usageError(`${wrong?.message}。${wrong?.fix}`)
  return [rule, parsed]
}
