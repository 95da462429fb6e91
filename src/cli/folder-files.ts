import type { Dirent } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { basename, extname, join, resolve } from 'node:path'
import { aggregateText } from '../locale/zh/aggregate.ts'
import { cli } from '../locale/zh/cli.ts'
import { importText } from '../locale/zh/import.ts'
import { inTime, unreadable } from './files/read-file.ts'
import { SETTINGS_FILE } from './read-settings.ts'
import type { Terminal } from './terminal.ts'

/**
 * The files that people put into a folder, in the order of their names. Folders in it are not looked into, which is
 * told of those that are not among the words of the command themselves.
 */
export async function folderFiles(
  folder: string,
  words: readonly string[],
  { err }: Terminal,
): Promise<readonly string[]> {
  const entries = await entriesOf(folder)
  const files: string[] = []
  const folders: string[] = []
  for (const entry of entries) {
    const path = join(folder, entry.name)
    if (await isFolder(path, entry)) folders.push(path)
    else if (isOfPeople(path)) files.push(path)
  }
  const pages = new Set(files.map((path) => basename(path, extname(path))))
  const said = new Set(words.map((word) => resolve(word)))
  const left = folders.filter((path) => !isOfPage(path, pages) && !said.has(resolve(path)))
  if (left.length > 0) err(cli.files.foldersLeftOut(folder, left))
  return files
}

/** Whether it was put there, not left beside by systems, by office programs, or by this program. */
export function isOfPeople(path: string): boolean {
  const name = basename(path)
  return (
    !/^(?:\.|~\$|thumbs\.db$|ehthumbs.*\.db$|desktop\.ini$|icon\r$)/i.test(name) &&
    !name.endsWith('.schema.json') &&
    !name.endsWith(aggregateText.addends.ending) &&
    !name.includes(importText.reviewEnding) &&
    name !== SETTINGS_FILE
  )
}

async function entriesOf(folder: string): Promise<readonly Dirent[]> {
  const entries = await inTime(folder, () => readdir(folder, { withFileTypes: true })).catch((error) => {
    throw unreadable(folder, error)
  })
  return entries
    .filter(({ name }) => !name.startsWith('.') && name !== '__MACOSX')
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

async function isFolder(path: string, entry: Dirent): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isDirectory()
  return inTime(path, () =>
    stat(path).then(
      (found) => found.isDirectory(),
      () => false,
    ),
  )
}

/** What browsers save of a page goes into a folder of its name: 年报_files, 年报.files. */
function isOfPage(path: string, pages: ReadonlySet<string>): boolean {
  const page = /^(.+)[_.]files$/i.exec(basename(path))?.[1]
  return page !== undefined && pages.has(page)
}
