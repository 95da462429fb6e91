import { cli } from '../../locale/zh/cli.ts'
import { isYamlName, withoutYamlEnding } from '../../source/yaml-name.ts'
import { CommandError, EXIT, environmentError } from '../exit-codes.ts'
import { statOf } from '../files/read-file.ts'
import { folderFiles } from '../folder-files.ts'
import { refusePartedName } from '../parted-name.ts'
import { STANDARD_INPUT } from '../standard-input.ts'
import type { Terminal } from '../terminal.ts'

interface Source {
  readonly path: string
  /** Written as it is, not found in a folder or by a pattern. */
  readonly isNamed: boolean
}

/** Files, and those in folders that are not data already; standard input is `-`. What stands for none is told. */
export async function importSources(
  words: readonly string[],
  terminal: Terminal,
): Promise<{ readonly sources: readonly Source[]; readonly exitCode: number }> {
  await refusePartedName(words)
  const sources: Source[] = []
  let exitCode: number = EXIT.clean
  for (const word of words) {
    try {
      sources.push(...(await sourcesOf(word, words, terminal)))
    } catch (error) {
      if (!(error instanceof CommandError)) throw error
      terminal.err(error.message)
      exitCode = error.exitCode
    }
  }
  return { sources, exitCode }
}

async function sourcesOf(
  word: string,
  words: readonly string[],
  terminal: Terminal,
): Promise<readonly Source[]> {
  const isStandardInput = word === STANDARD_INPUT
  const there = isStandardInput ? undefined : await statOf(word)
  if (there?.isDirectory()) {
    const files = await folderFiles(word, words, terminal)
    return found(
      files.filter((path) => !isOfData(path, files)),
      cli.import.emptyFolder(word),
    )
  }
  const { isPattern, matchFiles } = await import('../match-files.ts')
  if (there || isStandardInput || !isPattern(word)) return [{ path: word, isNamed: true }]
  return found(await matchFiles(word), cli.files.noMatch(word))
}

function found(paths: readonly string[], otherwise: string): readonly Source[] {
  if (paths.length === 0) throw environmentError(otherwise)
  return paths.map((path) => ({ path, isNamed: false }))
}

/** Data files, and the pictures that an import before has put beside them. */
function isOfData(path: string, files: readonly string[]): boolean {
  if (isYamlName(path)) return true
  if (!/\.(?:png|jpe?g)$/i.test(path)) return false
  return files.some((file) => isYamlName(file) && path.startsWith(`${withoutYamlEnding(file)}.`))
}
