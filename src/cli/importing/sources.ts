import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { cli } from '../../locale/zh/cli.ts'
import { importText } from '../../locale/zh/import.ts'
import { isDocumentName } from '../../source/document-kind.ts'
import { EXIT } from '../exit-codes.ts'
import { inTime, statOf } from '../files/read-file.ts'
import { STANDARD_INPUT } from '../standard-input.ts'
import type { Terminal } from '../terminal.ts'

interface Source {
  readonly path: string
  /** Written as it is, not found in a folder or by a pattern. */
  readonly isNamed: boolean
}

/** Files, and what can be imported in folders; standard input is `-`. */
export async function importSources(
  words: readonly string[],
  terminal: Terminal,
): Promise<{ readonly sources: readonly Source[]; readonly exitCode: number }> {
  const sources: Source[] = []
  let exitCode: number = EXIT.clean
  for (const word of words) {
    const there = word === STANDARD_INPUT ? undefined : await statOf(word)
    if (there?.isDirectory()) {
      const names = await inTime(word, () => readdir(word))
      const found = names
        .filter(
          (name) => (isDocumentName(name) || /\.txt$/i.test(name)) && !name.includes(importText.reviewEnding),
        )
        .sort()
      if (found.length === 0) {
        terminal.err(cli.import.emptyFolder(word))
        exitCode = EXIT.environment
      }
      sources.push(...found.map((name) => ({ path: join(word, name), isNamed: false })))
      continue
    }
    const { isPattern, matchFiles } = await import('../match-files.ts')
    if (there || word === STANDARD_INPUT || !isPattern(word)) sources.push({ path: word, isNamed: true })
    else {
      const found = await matchFiles(word)
      if (found.length === 0) {
        terminal.err(cli.files.noMatch(word))
        exitCode = EXIT.environment
      }
      sources.push(...found.map((path) => ({ path, isNamed: false })))
    }
  }
  return { sources, exitCode }
}
