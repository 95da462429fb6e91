import type { XmlElement } from '../../../container/read-xml.ts'
import type { LooseDocument, PassedOver } from '../../loose.ts'
import { attribute, child } from '../office-xml.ts'
import { openPackage } from '../open-package.ts'
import { type Merge, type Sheet, type SheetCell, sheetBlocks } from '../sheets/sheet-blocks.ts'
import { cellPlace } from './cell-place.ts'
import { NumberFormats } from './number-formats.ts'

/** More rows and columns than a sheet of any report has. */
const MOST_ROWS = 5000
const MOST_COLUMNS = 200

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
  const passedOver: PassedOver[] = []
  const read = function* (): Iterable<Sheet> {
    for (const sheet of sheets) {
      const target = targets.get(attribute(sheet, 'id') ?? '') ?? ''
      const root = part(`xl/${target.replace(/^\/?(?:xl\/)?/, '')}`)
      if (root) yield readSheet(root, strings, formats, passedOver)
    }
  }
  return { properties: new Map(), blocks: sheetBlocks(read()), passedOver }
}

/** The rows of a sheet that are seen, and its merges. */
function readSheet(
  sheet: XmlElement,
  strings: readonly string[],
  formats: NumberFormats,
  passedOver: PassedOver[],
): Sheet {
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
  return { rows, merges }
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

/** A place within the bounds that are read. */
function placeOf(reference: string): { row: number; column: number } | undefined {
  const place = cellPlace(reference)
  return place && place.row < MOST_ROWS && place.column < MOST_COLUMNS ? place : undefined
}

function rangeOf(reference: string): readonly Merge[] {
  const [from = '', to = from] = reference.split(':')
  const [first, last] = [placeOf(from), placeOf(to)]
  if (!first || !last) return []
  return [{ ...first, rows: last.row - first.row + 1, columns: last.column - first.column + 1 }]
}
