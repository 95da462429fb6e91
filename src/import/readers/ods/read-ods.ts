import type { XmlElement } from '../../../container/read-xml.ts'
import { type LooseDocument, type PassedOver, Unreadable } from '../../loose.ts'
import { child } from '../office-xml.ts'
import { openPackage } from '../open-package.ts'
import { type Merge, type Sheet, type SheetCell, sheetBlocks } from '../sheets/sheet-blocks.ts'

/** More rows and columns than a sheet of any report has; blank ones are repeated to the end of the sheet. */
const MOST_ROWS = 5000
const MOST_COLUMNS = 200

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
      if (table.local === 'table' && isSeen) yield readSheet(table, passedOver)
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

function readSheet(table: XmlElement, passedOver: PassedOver[]): Sheet {
  const rows: SheetCell[][] = []
  const merges: Merge[] = []
  let row = 0
  for (const element of rowsOf(table)) {
    const count = countOf(element, 'number-rows-repeated')
    const read = cellsOf(element, row)
    const texts = read.cells.flatMap(({ text }) => (text === '' ? [] : [text]))
    const isSeen = !['collapse', 'filter'].includes(attribute(element, 'visibility') ?? '')
    if (!isSeen) passedOver.push(...texts.map((text) => ({ what: 'hidden', text }) as const))
    else if (texts.length > 0) {
      for (let again = 0; again < count && row + again < MOST_ROWS; again++)
        rows.push(read.cells.map((cell) => ({ ...cell, row: row + again })))
      merges.push(...read.merges)
    }
    row += count
    if (row >= MOST_ROWS) break
  }
  return { rows, merges }
}

/** Rows, also those in groups and heads. */
function rowsOf(element: XmlElement): readonly XmlElement[] {
  return element.children.flatMap((inside) => {
    if (inside.local === 'table-row') return [inside]
    return /^table-(?:header-rows|row-group|rows)$/.test(inside.local) ? rowsOf(inside) : []
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
    for (let again = 0; again < count && column + again < MOST_COLUMNS && text !== ''; again++)
      cells.push({ row, column: column + again, text })
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
