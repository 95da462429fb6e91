import { workbookText } from '../locale/zh/workbook.ts'
import { linesOf } from '../source/lines.ts'
import { sha256 } from '../source/sha256.ts'
import { reference } from '../spreadsheet/references.ts'
import type { Entry, Place } from './entry.ts'
import { type FoundPlace, findPlaces } from './find-places.ts'
import { ADDRESSES, DATA } from './hidden-sheets.ts'
import type { Plan } from './plan.ts'
import type { FoundBook, FoundCell, FoundSheet } from './read-sheets.ts'
import { type NewText, type ReadValue, readFigureCell, readTextCell } from './read-value.ts'

/** Something that a person has to look at; `address`: the entry that it is about. */
export interface WorkbookDoubt {
  readonly address?: string
  readonly message: string
}

/** An entry whose cell says something else than was written into it. */
export interface Change {
  readonly entry: Pick<Entry, 'address' | 'keys' | 'what' | 'value'>
  readonly value: NewText
  /** What was written into the cell, and what stands there, for people. */
  readonly shown: string
}

export interface WorkbookReading {
  readonly changes: readonly Change[]
  readonly doubts: readonly WorkbookDoubt[]
  /** Totals as the workbook shows them, by address; only numbers. */
  readonly totals: ReadonlyMap<string, string>
}

/** The data file that a workbook was made of; absent when it is no workbook of ours, or that part of it was changed. */
export function sentData(book: FoundBook): string | undefined {
  const sheet = book.sheets.find((one) => cellAt(one, 0, 0)?.shown === DATA)
  if (!sheet || !hasAddresses(book)) return undefined
  const rows = Math.max(...sheet.cells.keys())
  const lines = Array.from({ length: rows }, (_, index) => {
    const line = sheet.cells.get(index + 1)
    const pieces = [...(line ?? [])].sort(([a], [b]) => a - b).map(([, { shown }]) => shown)
    return pieces.join('')
  })
  const hash = cellAt(sheet, 0, 1)?.shown
  // Blank lines at the end are no cells.
  for (let blank = 0; blank < 5; blank++) {
    const text = [...lines, ...Array<string>(blank).fill('')].join('\n')
    if (sha256(text) === hash) return text
  }
  return undefined
}

/** Whether a workbook is one of ours, whole or not. */
export function hasAddresses(book: FoundBook): boolean {
  return book.sheets.some((sheet) => cellAt(sheet, 0, 0)?.shown === ADDRESSES)
}

/** Whether sheets of one of ours are in it: rows that say in their first column which they are. */
export function hasRowKeys(book: FoundBook): boolean {
  return book.sheets.some(({ cells }) => {
    const firsts = [...cells.values()].flatMap((line) => line.get(0)?.shown ?? [])
    return firsts.filter((text) => ROW_KEY.test(text)).length > 1
  })
}

/** As `rowKeyOf` writes them: 申请|1|新收. */
const ROW_KEY = /^[^|]+\|\d+\|[^|]/

/** What a workbook says, held against what was written into it. `plan`: of the data that it was made of. */
export function readWorkbook(book: FoundBook, plan: Plan): WorkbookReading {
  const { names, sheets } = listed(book)
  const numberOf = new Map(book.sheets.map(({ name }, index) => [name, index]))
  const isOurs = new Map(plan.sheets.map(({ name }, index) => [index, name]))
  const places = findPlaces(
    plan.entries,
    ({ address }) => names.get(address),
    book,
    ({ address, place }) => numberOf.get(sheets.get(address) ?? isOurs.get(place.sheet) ?? ''),
  )
  const changes: Change[] = []
  const doubts: WorkbookDoubt[] = []
  const totals = new Map<string, string>()
  for (const found of places) {
    const { entry, place } = found
    const sheet = place && book.sheets[place.sheet]
    if (!place || !sheet) {
      if (!entry.isTotal)
        doubts.push({ address: entry.address, message: workbookText.doubts.gone(entry.address) })
      continue
    }
    const cell = cellAt(sheet, place.row, place.column)
    if (entry.isTotal) {
      if (cell && cell.kind !== 'error') totals.set(entry.address, cell.stored || cell.shown)
      continue
    }
    const read = readAt(entry, sheet, place, cell)
    if (read.kind === 'changed') changes.push({ entry, value: read.value, shown: read.shown })
    const doubt = read.kind === 'same' ? undefined : read.doubt
    const isRead = read.kind === 'changed'
    const messages = [doubt, ...(isRead ? doubtsOf(found, sheet, place) : [])]
    for (const message of messages)
      if (message !== undefined) doubts.push({ address: entry.address, message })
  }
  return { changes, doubts: [...doubts, ...sheetDoubts(places, book, plan)], totals }
}

function readAt(entry: Entry, sheet: FoundSheet, place: Place, cell: FoundCell | undefined): ReadValue {
  if (entry.what === 'sheet') return readTextCell(entry, textBelow(sheet, place))
  if (entry.what !== 'figure') return readTextCell(entry, cell)
  const { row, column } = place
  const cover = sheet.merges.find(
    (one) =>
      row >= one.row && row < one.row + one.rows && column >= one.column && column < one.column + one.columns,
  )
  if (cover && (cover.row !== row || cover.column !== column))
    return { kind: 'kept', doubt: workbookText.doubts.covered(reference(cover.row, cover.column)) }
  return readFigureCell(entry, cell)
}

/** The paragraphs of a sheet: a row a paragraph, whatever column it stands in. */
function textBelow({ cells }: FoundSheet, { row: top }: Place): FoundCell {
  const rows = [...cells].filter(([row]) => row > top).sort(([a], [b]) => a - b)
  const lines = rows.flatMap(([, line]) => {
    const texts = [...line].sort(([a], [b]) => a - b).map(([, { shown }]) => shown)
    return linesOf(texts.join('　'))
  })
  return { shown: lines.join('\n'), stored: '', kind: 'text', isFormula: false, isRounded: false }
}

/** What is to be said of a value because of where it stands. */
function doubtsOf({ entry, how }: FoundPlace, sheet: FoundSheet, { row, column }: Place): readonly string[] {
  const { doubts } = workbookText
  const said: string[] = []
  if (how === 'words') said.push(doubts.byWords(entry.address))
  if (how === 'relabelled') said.push(doubts.relabelled(entry.rowLabel))
  if (sheet.hiddenRows.has(row) || sheet.hiddenColumns.has(column)) said.push(doubts.hidden)
  const cover = sheet.merges.find((one) => one.row === row && one.column === column)
  if (cover && entry.what === 'figure' && cover.rows > 1) said.push(doubts.merged)
  return said
}

/** What is to be said of a sheet as a whole: rows that were sorted, numbers that belong nowhere, sheets that are not ours. */
function sheetDoubts(places: readonly FoundPlace[], book: FoundBook, plan: Plan): readonly WorkbookDoubt[] {
  const { doubts } = workbookText
  const taken = new Map<number, Set<string>>()
  const moved = new Set<number>()
  for (const { entry, place, how } of places) {
    if (!place || entry.what === 'sheet') continue
    const cells = taken.get(place.sheet) ?? new Set<string>()
    taken.set(place.sheet, cells.add(`${place.row} ${place.column}`))
    if (how === 'moved') moved.add(place.sheet)
  }
  const numbers = [...taken].flatMap(([sheet, cells]) => {
    const { name = '', cells: rows = new Map() } = book.sheets[sheet] ?? {}
    const strays = [...rows].flatMap(([row, line]) =>
      [...line].flatMap(([column, { kind, isFormula, shown }]) =>
        kind !== 'text' && !isFormula && !cells.has(`${row} ${column}`)
          ? [doubts.stray(name, reference(row, column), shown)]
          : [],
      ),
    )
    return strays
  })
  const others = book.sheets.filter(
    ({ name, isHidden, cells }, index) =>
      !isHidden &&
      cells.size > 0 &&
      !places.some(({ place }) => place?.sheet === index) &&
      !plan.sheets.some((sheet) => sheet.name === name),
  )
  return [
    ...[...moved].map((sheet) => doubts.moved(book.sheets[sheet]?.name ?? '')),
    ...numbers,
    ...others.map(({ name }) => doubts.otherSheet(name)),
  ].map((message) => ({ message }))
}

/** Names and sheets by address, as the hidden sheet lists them. */
function listed(book: FoundBook): {
  names: ReadonlyMap<string, string>
  sheets: ReadonlyMap<string, string>
} {
  const sheet = book.sheets.find((one) => cellAt(one, 0, 0)?.shown === ADDRESSES)
  const rows = [...(sheet?.cells.values() ?? [])].map((line) =>
    [0, 1, 2].map((column) => line.get(column)?.shown ?? ''),
  )
  return {
    names: new Map(rows.map(([name = '', address = '']) => [address, name])),
    sheets: new Map(rows.map(([, address = '', sheet = '']) => [address, sheet])),
  }
}

function cellAt(sheet: FoundSheet, row: number, column: number): FoundCell | undefined {
  return sheet.cells.get(row)?.get(column)
}
