import { type Attributes, escaped, xmlElement } from '../container/write-xml.ts'
import { cellText } from './cell-text.ts'
import { rangeReference, reference } from './references.ts'
import type { CellValue, Highlight, Sheet, SheetCell, SheetRow, Validation } from './spreadsheet.ts'
import type { Styles } from './styles.ts'

/**
 * The content of a worksheet part, piece by piece. Its elements have an order (ECMA-376 18.3.1.99); readers refuse
 * another.
 */
export function* sheetPart(sheet: Sheet, styles: Styles, isFirst: boolean): Generator<string> {
  const { columns, cells, landscape, validations = [], highlights = [] } = sheet
  const merges = cells.filter(({ rowSpan = 1, columnSpan = 1 }) => rowSpan > 1 || columnSpan > 1)
  yield '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
  yield xmlElement('sheetPr', {}, xmlElement('pageSetUpPr', { fitToPage: 1 }))
  yield view(sheet, isFirst)
  yield xmlElement('sheetFormatPr', { defaultRowHeight: 15 })
  yield list('cols', columns.map(columnElement))
  yield '<sheetData>'
  yield* rowElements(sheet, styles)
  yield '</sheetData>'
  if (sheet.protected) yield xmlElement('sheetProtection', PROTECTION)
  yield list(
    'mergeCells',
    merges.map((cell) => xmlElement('mergeCell', { ref: rangeReference(rangeOf(cell)) })),
    true,
  )
  for (const [index, one] of highlights.entries()) yield highlightElement(one, index + 1, styles)
  yield list('dataValidations', validations.map(validationElement), true)
  yield xmlElement('printOptions', { horizontalCentered: 1 })
  yield xmlElement('pageMargins', {
    left: 0.6,
    right: 0.6,
    top: 0.75,
    bottom: 0.75,
    header: 0.3,
    footer: 0.3,
  })
  yield xmlElement('pageSetup', {
    paperSize: 9,
    orientation: landscape ? 'landscape' : 'portrait',
    fitToWidth: 1,
    fitToHeight: 0,
  })
  yield '</worksheet>'
}

/** Without a password; columns and rows may be made wider. */
const PROTECTION = { sheet: 1, formatCells: 0, formatColumns: 0, formatRows: 0 }

function view({ frozen }: Sheet, isFirst: boolean): string {
  const { rows = 0, columns = 0 } = frozen ?? {}
  const isFrozen = rows > 0 || columns > 0
  const pane = isFrozen
    ? xmlElement('pane', {
        xSplit: columns || undefined,
        ySplit: rows || undefined,
        topLeftCell: reference(rows, columns),
        activePane: rows > 0 ? (columns > 0 ? 'bottomRight' : 'bottomLeft') : 'topRight',
        state: 'frozen',
      })
    : ''
  const attributes = { showGridLines: 0, tabSelected: isFirst ? 1 : undefined, workbookViewId: 0 }
  return xmlElement('sheetViews', {}, xmlElement('sheetView', attributes, pane))
}

function columnElement({ width, hidden }: Sheet['columns'][number], index: number): string {
  return xmlElement('col', {
    min: index + 1,
    max: index + 1,
    width,
    hidden: hidden ? 1 : undefined,
    customWidth: 1,
  })
}

function* rowElements({ cells, below = [], rows = new Map() }: Sheet, styles: Styles): Generator<string> {
  const lines = linesOf(cells, styles)
  for (const number of rows.keys()) if (!lines.has(number)) lines.set(number, [])
  for (const [number, line] of [...lines].sort(([a], [b]) => a - b))
    yield rowElement(number, line, rows.get(number))
  for (const row of below)
    for (const [number, line] of linesOf(row, styles)) yield rowElement(number, line, rows.get(number))
}

interface Slot {
  readonly column: number
  readonly xml: string
}

/** The slots of cells by their rows. */
function linesOf(cells: readonly SheetCell[], styles: Styles): Map<number, Slot[]> {
  const lines = new Map<number, Slot[]>()
  for (const cell of cells) {
    const { row, column, rowSpan = 1, columnSpan = 1 } = cell
    // Slots that a merge covers have its look, so that its border goes all around.
    for (let down = 0; down < rowSpan; down++) {
      const line = lines.get(row + down) ?? []
      lines.set(row + down, line)
      for (let right = 0; right < columnSpan; right++) {
        const owner = down === 0 && right === 0 ? cell : { style: cell.style ?? {} }
        line.push({ column: column + right, xml: cellElement(row + down, column + right, owner, styles) })
      }
    }
  }
  return lines
}

function rowElement(number: number, line: Slot[], { height, hidden }: SheetRow = {}): string {
  const attributes: Attributes = {
    r: number + 1,
    ht: height,
    hidden: hidden ? 1 : undefined,
    customHeight: height === undefined ? undefined : 1,
  }
  const content = line.sort((a, b) => a.column - b.column).map(({ xml }) => xml)
  return xmlElement('row', attributes, content.join(''))
}

function cellElement(
  row: number,
  column: number,
  { value, style }: Pick<SheetCell, 'value' | 'style'>,
  styles: Styles,
): string {
  const text = value && 'text' in value ? value.text : ''
  const s = style || text ? styles.look(style ?? {}, text) : undefined
  const at = { r: reference(row, column), s }
  return value ? xmlElement('c', { ...at, t: typeOf(value) }, valueElements(value)) : xmlElement('c', at)
}

function typeOf(value: CellValue): string | undefined {
  if ('text' in value) return 'inlineStr'
  return 'formula' in value && typeof value.cached === 'string' ? 'str' : undefined
}

function valueElements(value: CellValue): string {
  if ('text' in value) {
    return `<is><t xml:space="preserve">${cellText(value.text)}</t></is>`
  }
  if ('number' in value) return `<v>${value.number}</v>`
  const { formula, cached } = value
  return `<f>${escaped(formula)}</f><v>${typeof cached === 'string' ? cellText(cached) : cached.number}</v>`
}

function highlightElement(highlight: Highlight, priority: number, styles: Styles): string {
  const { ranges, when } = highlight
  const rule = { type: 'cellIs', dxfId: styles.highlight(highlight), priority, operator: 'equal' }
  const formula = /^-?\d+$/.test(when) ? when : quoted(when)
  return xmlElement(
    'conditionalFormatting',
    { sqref: ranges.map(rangeReference).join(' ') },
    xmlElement('cfRule', rule, xmlElement('formula', {}, escaped(formula))),
  )
}

function validationElement({ ranges, allow, title, message }: Validation): string {
  const common: Attributes = {
    allowBlank: 1,
    showInputMessage: 1,
    showErrorMessage: 1,
    errorTitle: title,
    error: message,
    sqref: ranges.map(rangeReference).join(' '),
  }
  if (allow.kind === 'list') {
    return validation({ type: 'list', ...common }, quoted(allow.words.join(',')))
  }
  if (allow.kind === 'number') {
    return validation({ type: 'decimal', operator: 'between', ...common }, '-1E+15', '1E+15')
  }
  const attributes: Attributes = { type: allow.kind, operator: 'greaterThanOrEqual', ...common }
  return validation(attributes, String(allow.least))
}

function validation(attributes: Attributes, ...formulas: readonly string[]): string {
  const inside = formulas.map((formula, index) => xmlElement(`formula${index + 1}`, {}, escaped(formula)))
  return xmlElement('dataValidation', attributes, inside.join(''))
}

/** A text within a formula. */
function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`
}

function rangeOf({ row, column, rowSpan = 1, columnSpan = 1 }: SheetCell) {
  return { row, column, rows: rowSpan, columns: columnSpan }
}

function list(name: string, items: readonly string[], counted = false): string {
  return items.length === 0 ? '' : xmlElement(name, counted ? { count: items.length } : {}, items.join(''))
}
