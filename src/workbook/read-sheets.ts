import type { XmlElement } from '../container/read-xml.ts'
import { attribute, child, isYes } from '../import/readers/office-xml.ts'
import { openPackage } from '../import/readers/open-package.ts'
import type { NumberFormats } from '../import/readers/sheets/number-formats.ts'
import { cellPlace } from '../import/readers/xlsx/cell-place.ts'
import { numberFormatsOf } from '../import/readers/xlsx/number-styles.ts'
import { readCellText } from '../spreadsheet/cell-text.ts'

/** What stands in a cell of a workbook that came back. */
export interface FoundCell {
  /** As it is shown, but never rounded. */
  readonly shown: string
  /** A number as it is stored; empty for all else. */
  readonly stored: string
  readonly kind: 'number' | 'text' | 'date' | 'share' | 'error'
  readonly isFormula: boolean
  /** Shown with fewer digits than it has. */
  readonly isRounded: boolean
}

export interface FoundSheet {
  readonly name: string
  readonly isHidden: boolean
  readonly hiddenRows: ReadonlySet<number>
  readonly hiddenColumns: ReadonlySet<number>
  readonly merges: readonly FoundMerge[]
  /** By row, then column; blank cells are not there. */
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, FoundCell>>
}

export interface FoundMerge {
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
}

export interface FoundBook {
  readonly sheets: readonly FoundSheet[]
  /** Names of single cells. */
  readonly names: ReadonlyMap<
    string,
    { readonly sheet: number; readonly row: number; readonly column: number }
  >
}

/** The cells of a workbook and their names. Throws `Unreadable` when it is none, damaged, or larger than any of ours. */
export function readSheets(bytes: Uint8Array): FoundBook {
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
      (attribute(one, 'Target') ?? '').replace(/^\/?(?:xl\/)?/, ''),
    ]),
  )
  const sheets = (child(workbook, 'sheets')?.children ?? []).map((one): FoundSheet => {
    const root = part(`xl/${targets.get(attribute(one, 'id') ?? '') ?? ''}`)
    const isHidden = ['hidden', 'veryHidden'].includes(attribute(one, 'state') ?? '')
    return { name: attribute(one, 'name') ?? '', isHidden, ...contentOf(root, strings, formats) }
  })
  return { sheets, names: namesOf(workbook, sheets) }
}

function contentOf(
  root: XmlElement | undefined,
  strings: readonly string[],
  formats: NumberFormats,
): Omit<FoundSheet, 'name' | 'isHidden'> {
  const cells = new Map<number, Map<number, FoundCell>>()
  const hiddenRows = new Set<number>()
  let row = -1
  for (const line of child(root, 'sheetData')?.children ?? []) {
    row = attribute(line, 'r') === undefined ? row + 1 : Number(attribute(line, 'r')) - 1
    if (isYes(attribute(line, 'hidden'))) hiddenRows.add(row)
    const found = new Map<number, FoundCell>()
    let column = -1
    for (const one of line.children) {
      column = cellPlace(attribute(one, 'r') ?? '')?.column ?? column + 1
      const cell = cellOf(one, strings, formats)
      if (cell) found.set(column, cell)
    }
    if (found.size > 0) cells.set(row, found)
  }
  const hiddenColumns = new Set<number>()
  for (const one of child(root, 'cols')?.children ?? []) {
    if (!isYes(attribute(one, 'hidden'))) continue
    const [min, max] = [Number(attribute(one, 'min')), Number(attribute(one, 'max'))]
    for (let column = min; column <= Math.min(max, min + 1000); column++) hiddenColumns.add(column - 1)
  }
  const merges = (child(root, 'mergeCells')?.children ?? []).flatMap((one): readonly FoundMerge[] => {
    const [from = '', to = from] = (attribute(one, 'ref') ?? '').split(':')
    const [first, last] = [cellPlace(from), cellPlace(to)]
    if (!first || !last) return []
    return [{ ...first, rows: last.row - first.row + 1, columns: last.column - first.column + 1 }]
  })
  return { cells, hiddenRows, hiddenColumns, merges }
}

function cellOf(cell: XmlElement, strings: readonly string[], formats: NumberFormats): FoundCell | undefined {
  const type = attribute(cell, 't') ?? 'n'
  const value = child(cell, 'v')?.text ?? ''
  const isFormula = child(cell, 'f') !== undefined
  const common = { stored: '', isFormula, isRounded: false }
  if (type === 'n') {
    if (value === '') return isFormula ? { ...common, shown: '', kind: 'error' } : undefined
    const style = Number(attribute(cell, 's') ?? 0)
    const stored = decimalOf(value)
    const isRounded = formats.isRounded(value, style)
    return { shown: formats.shown(value, style), stored, kind: formats.kindOf(style), isFormula, isRounded }
  }
  if (type === 'e') return { ...common, shown: value, kind: 'error' }
  const text =
    type === 's'
      ? (strings[Number(value)] ?? '')
      : type === 'inlineStr'
        ? textIn(child(cell, 'is'))
        : readCellText(value)
  return text === '' ? undefined : { ...common, shown: text, kind: 'text' }
}

/** Fifteen digits: more are only how a binary fraction is written down. */
function decimalOf(value: string): string {
  const number = Number(value)
  if (!Number.isFinite(number)) return value
  const [digits = '', exponent] = number.toPrecision(15).split('e')
  const plain = exponent === undefined ? digits : number.toFixed(Math.abs(number) < 1 ? 20 : 0)
  return plain.includes('.') ? plain.replace(/\.?0+$/, '') : plain
}

function textIn(element: XmlElement | undefined): string {
  if (!element || element.local === 'rPh') return ''
  const own = element.local === 't' ? readCellText(element.text) : ''
  return (own + element.children.map(textIn).join('')).replaceAll('\r', '')
}

const NAMED_CELL = /^(?:'((?:[^']|'')+)'|([^'!]+))!\$([A-Z]{1,3})\$(\d{1,7})$/

function namesOf(workbook: XmlElement | undefined, sheets: readonly FoundSheet[]): FoundBook['names'] {
  return new Map(
    (child(workbook, 'definedNames')?.children ?? []).flatMap((one) => {
      const [, quoted, bare = '', letters = '', digits = ''] = NAMED_CELL.exec(one.text.trim()) ?? []
      const name = quoted?.replaceAll("''", "'") ?? bare
      const sheet = sheets.findIndex((sheet) => sheet.name === name)
      const place = cellPlace(letters + digits)
      return sheet < 0 || !place ? [] : [[attribute(one, 'name') ?? '', { sheet, ...place }] as const]
    }),
  )
}
