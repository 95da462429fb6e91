import { readdir, realpath } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { cli } from '../locale/zh/cli.ts'
import { isPlainlyReport, isReport } from '../report/is-report.ts'
import { decode } from '../source/decode.ts'
import { readYaml } from '../source/read-yaml.ts'
import { isYamlName } from '../source/yaml-name.ts'
import { CommandError, EXIT, environmentError, gravest } from './exit-codes.ts'
import { inTime, statOf, unreadable } from './files/read-file.ts'
import { refusePartedName } from './parted-name.ts'
import { readData } from './read-input.ts'
import { SETTINGS_FILE } from './read-settings.ts'
import type { Terminal } from './terminal.ts'

export interface InputFiles {
  readonly paths: readonly string[]
  /** Words that stand for no file; the terminal was told why. */
  readonly failed: readonly string[]
  /** What these come to. */
  readonly exitCode: number
}

/**
 * The data files that a command line means, each once: files, folders (the data files in them, not deeper), and
 * patterns, which the shells of Windows do not expand. A file of just that name goes before a pattern.
 */
export async function inputFiles(words: readonly string[], terminal: Terminal): Promise<InputFiles> {
  await refusePartedName(words)
  const found: string[] = []
  const failed: string[] = []
  let exitCode: number = EXIT.clean
  for (const word of words) {
    try {
      found.push(...(await filesOf(word, terminal)))
    } catch (error) {
      if (!(error instanceof CommandError)) throw error
      terminal.err(error.message)
      failed.push(word)
      exitCode = gravest(exitCode, error.exitCode)
    }
  }
  return { paths: await eachOnce(found, terminal), failed, exitCode }
}

async function filesOf(word: string, terminal: Terminal): Promise<readonly string[]> {
  const there = await statOf(word)
  if (there?.isDirectory()) return dataFilesIn(word, terminal)
  if (there) return [word]
  const { isPattern, matchFiles } = await import('./match-files.ts')
  if (!isPattern(word)) return [word]
  const files = await withData(await matchFiles(word), terminal)
  if (files.length === 0) throw environmentError(cli.files.noMatch(word))
  return files
}

async function dataFilesIn(folder: string, terminal: Terminal): Promise<readonly string[]> {
  const names = await inTime(folder, () => readdir(folder)).catch((error) => {
    throw unreadable(folder, error)
  })
  const paths = names.filter((name) => !name.startsWith('.')).map((name) => join(folder, name))
  const files = await withData(paths.sort(), terminal)
  if (files.length === 0) throw environmentError(cli.files.noDataFile(folder))
  return files
}

/** The YAML files that hold data of a report. Others, such as own forms, are left out with a word; settings without. */
async function withData(paths: readonly string[], terminal: Terminal): Promise<readonly string[]> {
  const kept: string[] = []
  const others: string[] = []
  for (const path of paths) {
    if (!isYamlName(path) || basename(path) === SETTINGS_FILE) continue
    if (await mayBeData(path)) kept.push(path)
    else others.push(path)
  }
  if (others.length > 0) terminal.err(cli.files.leftOut(others))
  return kept
}

/** What cannot be read may be data, too: why it cannot is told later. */
async function mayBeData(path: string): Promise<boolean> {
  try {
    const bytes = await readData(path)
    if (isPlainlyReport(decode(path, bytes).source.text)) return true
    const { value } = readYaml(path, bytes)
    return value === undefined || isReport(value)
  } catch (error) {
    if (error instanceof CommandError) return true
    throw error
  }
}

/** Leaves out files that were named before, by another spelling or through a link. */
async function eachOnce(paths: readonly string[], terminal: Terminal): Promise<readonly string[]> {
  const seen = new Map<string, string>()
  for (const path of paths) {
    const file = await inTime(path, () => realpath(path).catch(() => resolve(path)))
    const first = seen.get(file)
    if (first === undefined) seen.set(file, path)
    else terminal.err(cli.files.twice(first, path))
  }
  return [...seen.values()]
}
