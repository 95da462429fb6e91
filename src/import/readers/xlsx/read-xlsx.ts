import type { XmlElement } from '../../../container/read-xml.ts'
import type { LooseDocument, PassedOver } from '../../loose.ts'
import { attribute, child, isYes } from '../office-xml.ts'
import { openPackage } from '../open-package.ts'
import type { NumberFormats } from '../sheets/number-formats.ts'
import { MOST_COLUMNS, type StoredSheet, seenOf } from '../sheets/seen-sheet.ts'
import { type Merge, type Sheet, type SheetCell, sheetBlocks } from '../sheets/sheet-blocks.ts'
import { cellPlace } from './cell-place.ts'
import { numberFormatsOf } from './number-styles.ts'

/** A workbook: what is seen on its sheets, formulas by their last values. Lines above and below a table are paragraphs. */
export function readXlsx(bytes: Uint8Array): LooseDocument {
  const part = openPackage(
    bytes,
    /^xl\/(?:workbook|sharedStrings|styles|_rels\/workbook|worksheets\/[^/]+)\.xml(?:\.rels)?$/,
  )
  const strings = (part('xl/sharedStrings.xml')?.children ?? []).map(textIn)
  const workbook = part('xl/workbook.xml')
  const formats = numberFormatsOf(part('xl/styles.xml'), workbook)
  const targets = new Map(
    (part('xl/_rels/workbook.xml.rels')?.children ?? []).map((one) => [
      attribute(one, 'Id') ?? '',
      attribute(one, 'Target') ?? '',
    ]),
  )
  const sheets = (child(workbook, 'sheets')?.children ?? []).filter(
    (sheet) => !['hidden', 'veryHidden'].includes(attribute(sheet, 'state') ?? ''),
  )
  const passedOver: PassedOver[] = []
  const read = function* (): Iterable<Sheet> {
    for (const sheet of sheets) {
      const target = targets.get(attribute(sheet, 'id') ?? '') ?? ''
      const root = part(`xl/${target.replace(/^\/?(?:xl\/)?/, '')}`)
      if (root) yield seenOf(storedSheet(root, strings, formats), passedOver)
    }
  }
  return { properties: new Map(), blocks: sheetBlocks(read()), passedOver }
}

/** Rows and cells that do not say where they stand follow the ones before. */
function storedSheet(sheet: XmlElement, strings: readonly string[], formats: NumberFormats): StoredSheet {
  const cells: SheetCell[] = []
  const hiddenRows = new Set<number>()
  let row = -1
  for (const line of child(sheet, 'sheetData')?.children ?? []) {
    row = attribute(line, 'r') === undefined ? row + 1 : Number(attribute(line, 'r')) - 1
    if (isYes(attribute(line, 'hidden'))) hiddenRows.add(row)
    let column = -1
    for (const cell of line.children) {
      column = cellPlace(attribute(cell, 'r') ?? '')?.column ?? column + 1
      cells.push({ row, column, text: cellText(cell, strings, formats) })
    }
  }
  const hiddenColumns = new Set<number>()
  for (const one of child(sheet, 'cols')?.children ?? []) {
    const [min, max] = [Number(attribute(one, 'min')), Number(attribute(one, 'max'))]
    for (let column = min; isYes(attribute(one, 'hidden')) && column <= Math.min(max, MOST_COLUMNS); column++)
      hiddenColumns.add(column - 1)
  }
  const merges = (child(sheet, 'mergeCells')?.children ?? []).flatMap((one) =>
    rangeOf(attribute(one, 'ref') ?? ''),
  )
  return { cells, merges, hiddenRows, hiddenColumns }
}

function cellText(cell: XmlElement, strings: readonly string[], formats: NumberFormats): string {
  const type = attribute(cell, 't') ?? 'n'
  const value = child(cell, 'v')?.text ?? ''
  if (type === 's') return strings[Number(value)] ?? ''
  if (type === 'inlineStr') return textIn(child(cell, 'is'))
  if (type === 'n') return formats.shown(value, Number(attribute(cell, 's') ?? 0))
  if (type === 'b') return isYes(value) ? 'TRUE' : 'FALSE'
  return value.trim()
}

/** The text of a string; its reading aids left out. */
function textIn(element: XmlElement | undefined): string {
  if (!element || element.local === 'rPh') return ''
  const own = element.local === 't' ? element.text : ''
  return (own + element.children.map(textIn).join('')).replaceAll(/_x000D_|\r/g, '').trim()
}

function rangeOf(reference: string): readonly Merge[] {
  const [from = '', to = from] = reference.split(':')
  const [first, last] = [cellPlace(from), cellPlace(to)]
  if (!first || !last) return []
  return [{ ...first, rows: last.row - first.row + 1, columns: last.column - first.column + 1 }]
}
