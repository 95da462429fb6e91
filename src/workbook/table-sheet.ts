import { composeTable } from '../compose/table.ts'
import { patternWords } from '../form/fill-pattern.ts'
import type { Kind } from '../form/form.ts'
import { workbookText } from '../locale/zh/workbook.ts'
import type { Report, ReportTable } from '../report/report.ts'
import { given } from '../source/given.ts'
import type { Located } from '../source/located.ts'
import { reference } from '../spreadsheet/references.ts'
import type {
  CellRange,
  CellStyle,
  Highlight,
  SheetCell,
  SheetColumn,
  SheetRow,
  Validation,
} from '../spreadsheet/spreadsheet.ts'
import { tableCells, tableColumns, tableRows } from '../spreadsheet/table-cells.ts'
import { textHeight } from '../spreadsheet/text-size.ts'
import type { Entry } from './entry.ts'
import { cellPathsOf, figureEntry, rowKeyOf } from './figure-entry.ts'
import { HEADING, HINT, INPUT, LABEL, TEXT_INPUT, TOTAL } from './looks.ts'
import type { PlannedSheet } from './planned-sheet.ts'
import { type RuleLine, ruleLines } from './rule-lines.ts'
import type { Slots } from './total-formula.ts'
import { type WordEntry, wordEntries } from './word-entries.ts'

/** Over the table: what it is, and how it is filled in. */
const TOP = 2
/** Left of it: a hidden column that says which row this is, and goes with the row when rows are sorted. */
const LEFT = 1
/** A line below the table takes a label and three cells. */
const FEWEST_COLUMNS = 4
const EXTRA: SheetColumn = { width: 14 }
const HIGHEST = 400

/** What is put on a sheet row by row. */
interface Lines {
  readonly cells: readonly SheetCell[]
  readonly rows: ReadonlyMap<number, SheetRow>
}

/**
 * A table in its official layout with its totals as formulas; below it its rules as checks, and the texts beside it.
 * `data`: the section in the data file, absent for a table of the agency's own.
 */
export function tableSheet(
  one: ReportTable,
  report: Report,
  data: Located | undefined,
  sheet: number,
): PlannedSheet {
  const { section, table } = one
  const words = patternWords(report.year, report.agency)
  const printed = composeTable(section, table, report.figures, words, { above: [] })
  const own = tableColumns(printed)
  const columns = [...own, ...Array<SheetColumn>(Math.max(0, FEWEST_COLUMNS - own.length)).fill(EXTRA)]
  const paths = cellPathsOf(one)
  const slots: Slots = new Map(
    printed.cells.flatMap(({ address, row, column }) =>
      address === undefined ? [] : [[address, { address, row: TOP + row, column: LEFT + column }] as const],
    ),
  )
  const entries = new Map<string, Entry>()
  const keys = new Map<number, string>()
  for (const [address, path] of paths) {
    const slot = slots.get(address)
    const entry = slot && figureEntry(one, report, path, slot, slots, sheet)
    if (slot) keys.set(slot.row, rowKeyOf(section.name, path))
    if (entry) entries.set(address, entry)
  }
  const checks = checkLines(ruleLines(section, table, slots, report.figures), columns, TOP + printed.rows + 1)
  const beside = data ? wordEntries(one, report, data) : []
  const below = wordLines(beside, columns, checks.end + 1, sheet)
  const across = { column: LEFT, columnSpan: own.length }
  return {
    sheet: {
      name: section.heading ?? section.name,
      columns: [{ width: 4, hidden: true }, ...columns],
      rows: new Map<number, SheetRow>([
        [0, { height: 30 }],
        ...tableRows(printed, own, TOP),
        ...checks.rows,
        ...below.rows,
      ]),
      cells: [
        { row: 0, ...across, value: { text: section.heading ?? section.name }, style: HEADING },
        { row: 1, ...across, value: { text: workbookText.table.hint }, style: HINT },
        ...tableCells(printed, { top: TOP, left: LEFT }, ({ address = '' }) => {
          const entry = entries.get(address)
          if (!entry) return { style: LABEL }
          return { ...given({ value: entry.value }), style: entry.isTotal ? TOTAL : inputOf(entry.kind) }
        }),
        ...Array.from(keys, ([row, text]): SheetCell => ({ row, column: 0, value: { text } })),
        ...checks.cells,
        ...below.cells,
      ],
      protected: true,
      validations: validationsOf([...entries.values()]),
      highlights: checks.highlights,
    },
    entries: [...entries.values(), ...below.entries],
  }
}

function inputOf(kind: Kind | undefined): CellStyle {
  return kind === 'text' ? { ...INPUT, format: '@' } : INPUT
}

const CHECK: CellStyle = { border: true, align: 'center' }

/** A rule a line: what it says, both sides, whether it holds. */
function checkLines(
  rules: readonly RuleLine[],
  columns: readonly SheetColumn[],
  top: number,
): Lines & { readonly end: number; readonly highlights: readonly Highlight[] } {
  if (rules.length === 0) return { cells: [], rows: new Map(), end: top - 1, highlights: [] }
  const columnSpan = columns.length - 3
  const [first, second, third] = [0, 1, 2].map((index) => LEFT + columnSpan + index) as [
    number,
    number,
    number,
  ]
  const width = widthOf(columns.slice(0, columnSpan))
  const [label = '', ...heads] = workbookText.table.columns
  const bold: CellStyle = { ...LABEL, bold: true }
  const cells: SheetCell[] = [
    { row: top, column: LEFT, columnSpan, value: { text: label }, style: bold },
    ...heads.map((text, index) => ({ row: top, column: first + index, value: { text }, style: bold })),
  ]
  const rows = new Map<number, SheetRow>()
  rules.forEach(({ label, left, right, verdict, found }, index) => {
    const row = top + 1 + index
    rows.set(row, { height: textHeight(label, width) + 5 })
    const formula = verdict(reference(row, first), reference(row, second))
    cells.push(
      { row, column: LEFT, columnSpan, value: { text: label }, style: LABEL },
      ...[left, right].map(({ formula, value }, side) => ({
        row,
        column: first + side,
        value: { formula, cached: { number: value.toFixed() } },
        style: CHECK,
      })),
      { row, column: third, value: { formula, cached: found }, style: CHECK },
    )
  })
  const ranges = [{ row: top + 1, column: third, rows: rules.length }]
  return { cells, rows, end: top + 1 + rules.length, highlights: highlightsOf(ranges) }
}

function highlightsOf(ranges: readonly CellRange[]): readonly Highlight[] {
  const { holds, error, warning } = workbookText.verdicts
  return [
    { ranges, when: holds, colour: '006100', fill: 'C6EFCE' },
    { ranges, when: error, colour: '9C0006', fill: 'FFC7CE' },
    { ranges, when: warning, colour: '9C5700', fill: 'FFEB9C' },
  ]
}

/** A text a line, its name before it. */
function wordLines(
  words: readonly WordEntry[],
  columns: readonly SheetColumn[],
  top: number,
  sheet: number,
): Lines & { readonly entries: readonly Entry[] } {
  const columnSpan = columns.length - 1
  const room = widthOf(columns.slice(1))
  const rows = new Map<number, SheetRow>()
  const cells: SheetCell[] = []
  const entries = words.map(({ label, ...entry }, index): Entry => {
    const [row, column] = [top + index, LEFT + 1]
    const text = entry.value && 'text' in entry.value ? entry.value.text : ''
    const height = Math.max(textHeight(text, room), textHeight(label, columns[0]?.width ?? 0)) + 5
    rows.set(row, { height: Math.min(HIGHEST, height) })
    cells.push(
      { row, column: LEFT, value: { text: label }, style: LABEL },
      { row, column, columnSpan, ...given({ value: entry.value }), style: TEXT_INPUT },
    )
    return { ...entry, isTotal: false, place: { sheet, row, column }, rowLabel: label, columnLabel: '' }
  })
  return { cells, rows, entries }
}

function widthOf(columns: readonly SheetColumn[]): number {
  return columns.reduce((sum, { width }) => sum + width, 0)
}

function validationsOf(entries: readonly Entry[]): readonly Validation[] {
  const cellsOf = (...kinds: readonly Kind[]) =>
    entries.flatMap(({ kind, isTotal, place: { row, column } }) =>
      !isTotal && kind && kinds.includes(kind) ? [{ row, column }] : [],
    )
  const { count, amount, number } = workbookText
  const all: readonly Validation[] = [
    { ranges: cellsOf('count'), allow: { kind: 'whole', least: 0 }, ...count },
    { ranges: cellsOf('amount'), allow: { kind: 'decimal', least: 0 }, ...amount },
    { ranges: cellsOf('change', 'number'), allow: { kind: 'number' }, ...number },
  ]
  return all.filter(({ ranges }) => ranges.length > 0)
}
