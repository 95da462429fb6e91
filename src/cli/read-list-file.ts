import { listFromRows, type Rows, rowsOfCsv } from '../aggregate/list-from-rows.ts'
import { type ReadUnitList, readUnitList } from '../aggregate/read-unit-list.ts'
import { decodePage } from '../import/decode-page.ts'
import { type LooseDocument, type LooseTable, Unreadable } from '../import/loose.ts'
import { readDocument } from '../import/read-document.ts'
import { aggregateCommandText as text } from '../locale/zh/aggregate-command.ts'
import { cli } from '../locale/zh/cli.ts'
import { importText } from '../locale/zh/import.ts'
import { LARGEST_FILE } from '../source/decode.ts'
import { isYamlName } from '../source/yaml-name.ts'
import { CommandError, EXIT, environmentError, systemCode } from './exit-codes.ts'
import { readWhole, unreadable } from './files/read-file.ts'
import { similarPath } from './similar-path.ts'

/** A list of units from YAML, CSV or XLSX. */
export async function readListFile(path: string): Promise<ReadUnitList> {
  const bytes = await read(path)
  if (isYamlName(path)) return readUnitList(path, bytes)
  const rows = await rowsOf(path, bytes)
  const list = rows && listFromRows(rows)
  if (list === undefined) throw new CommandError(text.noHead(path), EXIT.findings)
  return readUnitList(path, new TextEncoder().encode(list))
}

async function rowsOf(path: string, bytes: Uint8Array): Promise<Rows | undefined> {
  try {
    if (/\.csv$/i.test(path)) return rowsOfCsv(decodePage(bytes))
    return tablesOf(await readDocument(bytes))
      .map(rowsOfTable)
      .find(listFromRows)
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    throw new CommandError(`${path}：${importText.unreadable[error.reason]}`, EXIT.findings)
  }
}

function tablesOf({ blocks }: LooseDocument): readonly LooseTable[] {
  return blocks.filter((block): block is LooseTable => block.kind === 'table')
}

function rowsOfTable({ cells }: LooseTable): Rows {
  const rows: string[][] = []
  for (const { row, column, text } of cells) {
    rows[row] ??= []
    ;(rows[row] as string[])[column] = text
  }
  return Array.from(rows, (row) => Array.from(row ?? [], (text) => text ?? ''))
}

async function read(path: string): Promise<Uint8Array> {
  try {
    return await readWhole(path, LARGEST_FILE)
  } catch (error) {
    if (error instanceof CommandError) throw error
    if (systemCode(error) === 'ENOENT')
      throw environmentError(cli.files.missing(path, await similarPath(path, 'file')))
    throw unreadable(path, error)
  }
}
