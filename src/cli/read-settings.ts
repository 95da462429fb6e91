import { readFile } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import { type Level, type Levels, parseLevel } from '../check/levels.ts'
import { unknownRule } from '../check/settings.ts'
import { cli } from '../locale/zh/cli.ts'
import { settingsText } from '../locale/zh/settings.ts'
import { packaged } from '../resources/packaged.ts'
import { environmentError, systemCode, usageError } from './exit-codes.ts'

export const SETTINGS_FILE = 'report-gen.yaml'

/** The nearest report-gen.yaml of a data file's folder and those above it. */
export async function readSettingsFile(
  dataFile: string,
): Promise<{ path: string; bytes: Uint8Array } | undefined> {
  for (let folder = dirname(resolve(dataFile)); ; folder = dirname(folder)) {
    const path = join(folder, SETTINGS_FILE)
    try {
      return { path: relative(process.cwd(), path), bytes: await readFile(path) }
    } catch (error) {
      const code = systemCode(error)
      if (!['ENOENT', 'ENOTDIR', 'EISDIR'].includes(code))
        throw environmentError(cli.files.unreadable(path, code))
    }
    if (folder === dirname(folder)) return undefined
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
  const wrong =
    unknownRule(rule, packaged.rules) ?? (parsed ? undefined : settingsText.unknownLevel(rule, level))
  if (wrong || !parsed) throw usageError(`${wrong?.message}。${wrong?.fix}`)
  return [rule, parsed]
}
