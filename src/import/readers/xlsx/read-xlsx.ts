import type { XmlElement } from '../../../container/read-xml.ts'
import { FIRST_LEVEL } from '../../../locale/zh/import-words.ts'
import type { LooseBlock, LooseCell, LooseDocument, PassedOver } from '../../loose.ts'
import { tidied } from '../../tidied.ts'
import { attribute, child } from '../office-xml.ts'
import { openPackage } from '../open-package.ts'
import { NumberFormats } from './number-formats.ts'

const ALL = { depth: 0 }
const MOST_ROWS = 5000
const MOST_COLUMNS = 200

interface SheetCell {
  readonly row: number
  readonly column: number
  readonly text: string
}

/** A workbook: what is seen on its sheets, formulas by their last values. Lines above and below a table are paragraphs. */
export function readXlsx(bytes: Uint8Array): LooseDocument {
  const part = openPackage(
    bytes,
    /^xl\/(?:workbook|sharedStrings|styles|_rels\/workbook|worksheets\/sheet\d+)\.xml(?:\.rels)?$/,
  )
  const strings = (part('xl/sharedStrings.xml')?.children ?? []).map(textIn)
  const formats = new NumberFormats(part('xl/styles.xml'))
  const targets = new Map(
    (part('xl/_rels/workbook.xml.rels')?.children ?? []).map((one) => [
      attribute(one, 'Id') ?? '',
      attribute(one, 'Target') ?? '',
    ]),
  )
  const sheets = (child(part('xl/workbook.xml'), 'sheets')?.children ?? []).filter(
    (sheet) => !['hidden', 'veryHidden'].includes(attribute(sheet, 'state') ?? ''),
  )
  const blocks: LooseBlock[] = []
  const passedOver: PassedOver[] = []
  for (const sheet of sheets) {
    const target = targets.get(attribute(sheet, 'id') ?? '') ?? ''
    const root = part(`xl/${target.replace(/^\/?(?:xl\/)?/, '')}`)
    if (root)
      blocks.push(
        ...sheetBlocks(
          root,
          strings,
          formats,
          blocks.filter(({ kind }) => kind === 'table').length,
          passedOver,
        ),
      )
  }
  return { properties: new Map(), blocks, passedOver }
}

function sheetBlocks(
  sheet: XmlElement,
  strings: readonly string[],
  formats: NumberFormats,
  tables: number,
  passedOver: PassedOver[],
): readonly LooseBlock[] {
  const rows: SheetCell[][] = []
  for (const row of child(sheet, 'sheetData')?.children ?? []) {
    const cells = row.children.flatMap((cell): readonly SheetCell[] => {
      const place = placeOf(attribute(cell, 'r') ?? '')
      return place ? [{ ...place, text: cellText(cell, strings, formats) }] : []
    })
    const isHidden = ['1', 'true'].includes(attribute(row, 'hidden') ?? '')
    if (isHidden) for (const { text } of cells) if (text !== '') passedOver.push({ what: 'hidden', text })
    if (!isHidden && cells.some(({ text }) => text !== '')) rows.push(cells)
  }
  const merges = (child(sheet, 'mergeCells')?.children ?? []).flatMap((one) =>
    rangeOf(attribute(one, 'ref') ?? ''),
  )
  const filled = rows.flat().filter(({ text }) => text !== '')
  const width = filled.reduce((most, { column }) => Math.max(most, column + 1), 0)
  const blocks: LooseBlock[] = []
  let open: SheetCell[][] = []
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
    const below = rows.slice(index + 1)
    const isTableBelow = below.some((one) => one.filter(({ text }) => text !== '').length > 1)
    const isApart = isLine && (open.length === 0 || FIRST_LEVEL.test(only.text) || !isTableBelow)
    const covered =
      only &&
      merges.some((merge) => merge.row === only.row && merge.column === only.column && merge.columns >= width)
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
  merges: readonly Merge[],
  width: number,
): boolean {
  const isBand = (row: readonly SheetCell[]) => {
    const [only, ...others] = row.filter(({ text }) => text !== '')
    return (
      only !== undefined &&
      others.length === 0 &&
      !isHeading(only.text) &&
      merges.some((merge) => merge.row === only.row && merge.column === only.column && merge.columns >= width)
    )
  }
  const next = rows[index + 1]
  return next !== undefined && !isBand(next) && rows.slice(index + 2).some(isBand)
}

interface Merge {
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
}

/** Cells that are written, and blank ones up to the width of the sheet, each merge as one. */
function gridOf(
  rows: readonly (readonly SheetCell[])[],
  merges: readonly Merge[],
  width: number,
): readonly LooseCell[] {
  const order = new Map(rows.map((row, index) => [row[0]?.row ?? -1, index]))
  const covered = new Set<string>()
  const cells: LooseCell[] = []
  rows.forEach((row, index) => {
    const sheetRow = row[0]?.row ?? -1
    for (let column = 0; column < width; column++) {
      if (covered.has(`${sheetRow} ${column}`)) continue
      const text = row.find((cell) => cell.column === column)?.text ?? ''
      const merge = merges.find((one) => one.row === sheetRow && one.column === column)
      const columnSpan = Math.min(merge?.columns ?? 1, width - column)
      let rowSpan = 0
      for (let below = sheetRow; below < sheetRow + (merge?.rows ?? 1); below++) {
        if (order.has(below)) rowSpan++
        for (let beside = column; beside < column + columnSpan; beside++) covered.add(`${below} ${beside}`)
      }
      cells.push({ row: index, column, rowSpan: Math.max(1, rowSpan), columnSpan, text })
    }
  })
  return cells
}

function cellText(cell: XmlElement, strings: readonly string[], formats: NumberFormats): string {
  const type = attribute(cell, 't') ?? 'n'
  const value = child(cell, 'v')?.text ?? ''
  if (type === 's') return strings[Number(value)] ?? ''
  if (type === 'inlineStr') return textIn(child(cell, 'is'))
  if (type === 'n') return formats.shown(value, Number(attribute(cell, 's') ?? 0))
  return value.trim()
}

/** The text of a string; its reading aids left out. */
function textIn(element: XmlElement | undefined): string {
  if (!element || element.local === 'rPh') return ''
  const own = element.local === 't' ? element.text : ''
  return (own + element.children.map(textIn).join('')).replaceAll(/_x000D_|\r/g, '').trim()
}

function placeOf(reference: string): { row: number; column: number } | undefined {
  const [, letters, digits] = /^([A-Z]{1,3})(\d{1,7})$/.exec(reference) ?? []
  if (!letters || !digits) return undefined
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  const row = Number(digits) - 1
  return row < MOST_ROWS && column < MOST_COLUMNS ? { row, column } : undefined
}

function rangeOf(reference: string): readonly Merge[] {
  const [from = '', to = from] = reference.split(':')
  const [first, last] = [placeOf(from), placeOf(to)]
  if (!first || !last) return []
  return [{ ...first, rows: last.row - first.row + 1, columns: last.column - first.column + 1 }]
}
