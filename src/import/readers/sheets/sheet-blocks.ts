import { FIRST_LEVEL } from '../../../locale/zh/import-words.ts'
import { type LooseBlock, type LooseCell, Unreadable } from '../../loose.ts'
import { tidied } from '../../tidied.ts'

const ALL = { depth: 0 }

/** Slots that all sheets together may have, and characters; tables of forms have some hundreds. */
const MOST_SLOTS = 200_000
const MOST_CHARACTERS = 1_000_000

export interface SheetCell {
  readonly row: number
  readonly column: number
  readonly text: string
}

export interface Merge {
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
}

/** What is seen of a sheet: rows that hold anything. */
export interface Sheet {
  readonly rows: readonly (readonly SheetCell[])[]
  readonly merges: readonly Merge[]
}

type Merges = ReadonlyMap<string, Merge>

function placeOf({ row, column }: { readonly row: number; readonly column: number }): string {
  return `${row} ${column}`
}

/** Sheets one after the other. */
export function sheetBlocks(sheets: Iterable<Sheet>): readonly LooseBlock[] {
  const blocks: LooseBlock[] = []
  let [slots, characters] = [0, 0]
  for (const sheet of sheets) {
    const tables = blocks.filter(({ kind }) => kind === 'table').length
    const width = sheet.rows.flat().reduce((most, { column }) => Math.max(most, column + 1), 0)
    slots += width * sheet.rows.length
    characters += sheet.rows.flat().reduce((sum, { text }) => sum + text.length, 0)
    if (slots > MOST_SLOTS || characters > MOST_CHARACTERS) throw new Unreadable('too-large')
    blocks.push(...blocksOf(sheet, tables))
  }
  return blocks
}

/** Lines above and below a table are paragraphs. `tables`: how many come before. */
function blocksOf({ rows, merges: listed }: Sheet, tables: number): readonly LooseBlock[] {
  const merges: Merges = new Map(listed.map((merge) => [placeOf(merge), merge]))
  const filled = rows.flat().filter(({ text }) => text !== '')
  const width = filled.reduce((most, { column }) => Math.max(most, column + 1), 0)
  const lastOfTable = rows.findLastIndex((row) => row.filter(({ text }) => text !== '').length > 1)
  const blocks: LooseBlock[] = []
  let open: (readonly SheetCell[])[] = []
  let number = tables
  const end = (): void => {
    if (open.length > 0)
      blocks.push({
        kind: 'table',
        within: ALL,
        caption: [],
        cells: gridOf(open, merges, width),
        hasRows: true,
        number: ++number,
      })
    open = []
  }
  rows.forEach((row, index) => {
    const filled = row.filter(({ text }) => text !== '')
    const [only, ...others] = filled
    const isLine = only !== undefined && others.length === 0
    const isApart = isLine && (open.length === 0 || FIRST_LEVEL.test(only.text) || index >= lastOfTable)
    const covered = only && (merges.get(placeOf(only))?.columns ?? 0) >= width
    if (
      isLine &&
      isApart &&
      !(open.length === 0 && covered && !isHeading(only.text) && bandsBelow(rows, index, merges, width))
    ) {
      end()
      for (const text of only.text.split('\n').map(tidied)) {
        if (text !== '') blocks.push({ kind: 'paragraph', text, within: ALL })
      }
    } else open.push(row)
  })
  end()
  return blocks
}

function isHeading(text: string): boolean {
  return FIRST_LEVEL.test(text)
}

/** Whether lines across the whole table come again below: then the first is one of them, and no title. */
function bandsBelow(
  rows: readonly (readonly SheetCell[])[],
  index: number,
  merges: Merges,
  width: number,
): boolean {
  const isBand = (row: readonly SheetCell[]) => {
    const [only, ...others] = row.filter(({ text }) => text !== '')
    return (
      only !== undefined &&
      others.length === 0 &&
      !isHeading(only.text) &&
      (merges.get(placeOf(only))?.columns ?? 0) >= width
    )
  }
  const next = rows[index + 1]
  return next !== undefined && !isBand(next) && rows.slice(index + 2).some(isBand)
}

/** Cells that are written, and blank ones up to the width of the sheet, each merge as one. */
function gridOf(
  rows: readonly (readonly SheetCell[])[],
  merges: Merges,
  width: number,
): readonly LooseCell[] {
  const order = new Map(rows.map((row, index) => [row[0]?.row ?? -1, index]))
  const covered = new Set<number>()
  const cells: LooseCell[] = []
  rows.forEach((row, index) => {
    const sheetRow = row[0]?.row ?? -1
    const texts = new Map(row.map(({ column, text }) => [column, text]))
    for (let column = 0; column < width; column++) {
      if (covered.has(index * width + column)) continue
      const merge = merges.get(placeOf({ row: sheetRow, column }))
      const columnSpan = Math.min(merge?.columns ?? 1, width - column)
      let rowSpan = 1
      for (let below = 1; below < (merge?.rows ?? 1); below++) if (order.has(sheetRow + below)) rowSpan++
      for (let down = index; down < index + rowSpan && rowSpan * columnSpan > 1; down++)
        for (let beside = column; beside < column + columnSpan; beside++) covered.add(down * width + beside)
      cells.push({ row: index, column, rowSpan, columnSpan, text: texts.get(column) ?? '' })
    }
  })
  return cells
}
