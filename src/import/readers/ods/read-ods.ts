import type { XmlElement } from '../../../container/read-xml.ts'
import { type LooseDocument, type PassedOver, Unreadable } from '../../loose.ts'
import { child } from '../office-xml.ts'
import { openPackage } from '../open-package.ts'
import { MOST_COLUMNS, MOST_ROWS, type StoredSheet, seenOf } from '../sheets/seen-sheet.ts'
import { type Merge, type Sheet, type SheetCell, sheetBlocks } from '../sheets/sheet-blocks.ts'

/** An OpenDocument sheet (OpenDocument 1.2, part 1, 9): what is seen on it, formulas by their last values. */
export function readOds(bytes: Uint8Array): LooseDocument {
  const part = openPackage(bytes, /^content\.xml$/)
  const root = part('content.xml')
  const spreadsheet = child(child(root, 'body'), 'spreadsheet')
  if (!spreadsheet) throw new Unreadable('damaged')
  const hidden = hiddenStyles(root)
  const passedOver: PassedOver[] = []
  const read = function* (): Iterable<Sheet> {
    for (const table of spreadsheet.children) {
      const isSeen = !hidden.has(attribute(table, 'style-name') ?? '')
      if (table.local === 'table' && isSeen) yield seenOf(storedSheet(table), passedOver)
    }
  }
  return { properties: new Map(), blocks: sheetBlocks(read()), passedOver }
}

/** Styles of tables that are not displayed. */
function hiddenStyles(root: XmlElement | undefined): ReadonlySet<string> {
  const styles = child(root, 'automatic-styles')?.children ?? []
  const isHidden = (style: XmlElement) => attribute(child(style, 'table-properties'), 'display') === 'false'
  return new Set(styles.filter(isHidden).map((style) => attribute(style, 'name') ?? ''))
}

/** Rows and columns are repeated as far as a report may go, those beyond stand there once. */
function storedSheet(table: XmlElement): StoredSheet {
  const cells: SheetCell[] = []
  const merges: Merge[] = []
  const hiddenRows = new Set<number>()
  let row = 0
  for (const element of partsOf(table, 'row')) {
    const count = countOf(element, 'number-rows-repeated')
    const read = cellsOf(element, row)
    const isFilled = read.cells.some(({ text }) => text !== '')
    for (let again = row; again < Math.max(row + 1, Math.min(row + count, MOST_ROWS)); again++) {
      if (isHidden(element)) hiddenRows.add(again)
      if (isFilled) cells.push(...read.cells.map((cell) => ({ ...cell, row: again })))
    }
    merges.push(...read.merges)
    row += count
  }
  return { cells, merges, hiddenRows, hiddenColumns: hiddenColumns(table) }
}

function hiddenColumns(table: XmlElement): ReadonlySet<number> {
  const hidden = new Set<number>()
  let column = 0
  for (const element of partsOf(table, 'column')) {
    const end = column + countOf(element, 'number-columns-repeated')
    for (; column < Math.min(end, MOST_COLUMNS); column++) if (isHidden(element)) hidden.add(column)
    column = end
  }
  return hidden
}

function isHidden(element: XmlElement): boolean {
  return ['collapse', 'filter'].includes(attribute(element, 'visibility') ?? '')
}

/** Rows, or columns, also those in groups and heads. */
function partsOf(element: XmlElement, kind: 'row' | 'column'): readonly XmlElement[] {
  return element.children.flatMap((inside) => {
    if (inside.local === `table-${kind}`) return [inside]
    const isGroup = [`table-header-${kind}s`, `table-${kind}-group`, `table-${kind}s`].includes(inside.local)
    return isGroup ? partsOf(inside, kind) : []
  })
}

function cellsOf(
  element: XmlElement,
  row: number,
): { readonly cells: readonly SheetCell[]; readonly merges: readonly Merge[] } {
  const cells: SheetCell[] = []
  const merges: Merge[] = []
  let column = 0
  for (const cell of element.children) {
    if (!/^(?:covered-)?table-cell$/.test(cell.local)) continue
    const count = countOf(cell, 'number-columns-repeated')
    const text = cell.local === 'table-cell' ? textOf(cell) : ''
    const end = Math.max(column + 1, Math.min(column + count, MOST_COLUMNS))
    for (let again = column; again < end && text !== ''; again++) cells.push({ row, column: again, text })
    const [rows, columns] = [countOf(cell, 'number-rows-spanned'), countOf(cell, 'number-columns-spanned')]
    if (rows * columns > 1) {
      merges.push({ row, column, rows, columns })
      if (text === '') cells.push({ row, column, text })
    }
    column += count
  }
  return { cells, merges }
}

/** An attribute of the OpenDocument namespaces, whose names end with their version. */
function attribute(element: XmlElement | undefined, local: string): string | undefined {
  for (const [name, value] of element?.attributes ?? []) if (name.endsWith(`:1.0${local}`)) return value
  return undefined
}

function countOf(element: XmlElement, name: string): number {
  const count = Number.parseInt(attribute(element, name) ?? '1', 10)
  return count > 0 ? Math.min(count, 2 ** 20) : 1
}

/** The paragraphs of a cell, as they are shown. */
function textOf(cell: XmlElement): string {
  return cell.children
    .filter(({ local }) => local === 'p')
    .map(inlineText)
    .join('\n')
    .trim()
}

function inlineText(element: XmlElement): string {
  if (element.local === 's') return ' '
  if (element.local === 'tab' || element.local === 'line-break') return '\n'
  if (element.local === 'annotation' || element.local === 'note') return ''
  let [text, at] = ['', 0]
  for (const inside of element.children) {
    text += element.text.slice(at, inside.offset) + inlineText(inside)
    at = inside.offset
  }
  return text + element.text.slice(at)
}
