import { composeTable } from '../compose/table.ts'
import { patternWords } from '../form/fill-pattern.ts'
import type { Kind } from '../form/form.ts'
import { workbookText } from '../locale/zh/workbook.ts'
import type { Report, ReportTable } from '../report/report.ts'
import { given } from '../source/given.ts'
import type { Located } from '../source/located.ts'
import type { CellStyle, SheetCell, SheetColumn, SheetRow, Validation } from '../spreadsheet/spreadsheet.ts'
import { tableCells, tableColumns, tableRows } from '../spreadsheet/table-cells.ts'
import { checkLines } from './check-lines.ts'
import type { Entry } from './entry.ts'
import { cellPathsOf, figureEntry, rowKeyOf } from './figure-entry.ts'
import { HEADING, HINT, INPUT, LABEL, TOTAL } from './looks.ts'
import type { PlannedSheet } from './planned-sheet.ts'
import { ruleLines } from './rule-lines.ts'
import { LEFT } from './sheet-lines.ts'
import type { Slots } from './total-formula.ts'
import { wordEntries } from './word-entries.ts'
import { wordLines } from './word-lines.ts'

/** Over the table: what it is, and how it is filled in. */
const TOP = 2
/** A line below the table takes a label and three cells. */
const FEWEST_COLUMNS = 4
const EXTRA: SheetColumn = { width: 14 }

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
