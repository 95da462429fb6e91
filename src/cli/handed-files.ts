import { realpath } from 'node:fs/promises'
import { dirname, relative, resolve } from 'node:path'
import type { HandedFile } from '../aggregate/handed.ts'
import type { UnitList } from '../aggregate/unit-list.ts'
import { isDataFile } from '../import/is-data-file.ts'
import { LARGEST_SOURCE } from '../import/read-document.ts'
import { aggregateCommandText as text } from '../locale/zh/aggregate-command.ts'
import { cli } from '../locale/zh/cli.ts'
import { looksLikeReport } from '../report/is-report.ts'
import { given } from '../source/given.ts'
import { isYamlName } from '../source/yaml-name.ts'
import { CommandError, environmentError } from './exit-codes.ts'
import { inTime, readWhole, statOf, unreadable } from './files/read-file.ts'
import { folderFiles, isOfPeople } from './folder-files.ts'
import { refusePartedName } from './parted-name.ts'
import { readInput } from './read-input.ts'
import type { Terminal } from './terminal.ts'

/** A file that was handed in, before it is opened. */
export interface HandedPath {
  readonly path: string
  /** The unit that the list says it is of. */
  readonly named?: string
}

/** The files of the words of a command (files, folders not deeper, patterns) and of the list, each once. */
export async function handedPaths(
  words: readonly string[],
  list: UnitList,
  { units, output }: { readonly units: string; readonly output: string },
  outputs: readonly string[],
  terminal: Terminal,
): Promise<readonly HandedPath[]> {
  const named = new Map(
    list.units.flatMap((unit) =>
      unit.file === undefined ? [] : [[resolve(dirname(units), unit.file), unit.name] as const],
    ),
  )
  const left = new Set([units, output, ...outputs].map((path) => resolve(path)))
  const paths = [...(await filesOf(words, terminal))]
  const known = new Set(paths.map((path) => resolve(path)))
  for (const path of named.keys()) {
    const isThere = !known.has(path) && (await statOf(path)) !== undefined
    if (isThere) paths.push(relative('.', path))
  }
  const found: HandedPath[] = []
  const seen = new Set<string>()
  for (const path of paths) {
    const file = await inTime(path, () => realpath(path).catch(() => resolve(path)))
    if (left.has(resolve(path)) || seen.has(file)) continue
    seen.add(file)
    found.push({ path, ...given({ named: named.get(resolve(path)) }) })
  }
  return found
}

async function filesOf(words: readonly string[], terminal: Terminal): Promise<readonly string[]> {
  await refusePartedName(words)
  const paths: string[] = []
  for (const word of words) {
    const there = await statOf(word)
    if (there?.isDirectory()) {
      const files = await folderFiles(word, words, terminal)
      if (files.length === 0) throw environmentError(text.emptyFolder(word))
      paths.push(...files)
      continue
    }
    const { isPattern, matchFiles } = await import('./match-files.ts')
    const found = there || !isPattern(word) ? [word] : (await matchFiles(word)).filter(isOfPeople)
    if (found.length === 0) throw environmentError(cli.files.noMatch(word))
    if (found[0] === word && !there) throw environmentError(cli.files.missing(word, undefined))
    paths.push(...found)
  }
  return paths
}

/**
 * Reads one of them. What cannot be opened is handed on as that: it is the state of a unit, not the end of the others.
 * `other`: YAML that is no report's.
 */
export async function readHandedFile({ path, named }: HandedPath): Promise<HandedFile | 'other'> {
  const file = await opened(path)
  return file === 'other' ? file : { ...file, ...given({ named }) }
}

async function opened(path: string): Promise<HandedFile | 'other'> {
  try {
    if (!isYamlName(path)) {
      const bytes = await readWhole(path, LARGEST_SOURCE)
      return isDataFile(bytes) ? await readInput(path) : { path, bytes }
    }
    const input = await readInput(path)
    if (isOther(input.bytes)) return 'other'
    return input
  } catch (error) {
    if (error instanceof CommandError) return { path, unread: error.message }
    return { path, unread: unreadable(path, error).message }
  }
}

/** A form, settings of another program: text that has no line of a report's data. What is no text may be a report. */
function isOther(bytes: Uint8Array): boolean {
  try {
    const data = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return data.trim() !== '' && !looksLikeReport(data)
  } catch {
    return false
  }
}
