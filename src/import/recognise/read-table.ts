import type { CellContent } from '../../data-file/content.ts'
import type { FormTable, Section } from '../../form/form.ts'
import { type BoundTerm, instancesOf } from '../../form/rule-instances.ts'
import { isSum } from '../../form/sums.ts'
import { addressOf, cellPaths, kindOf, last, namesOf, type Path } from '../../form/tree.ts'
import { importText } from '../../locale/zh/import.ts'
import { isNumeric } from '../../locale/zh/import-words.ts'
import { amountOf } from '../../report/amount.ts'
import { computedFigure, type Figure, sum, typedFigure } from '../../report/figure.ts'
import { partsOf } from '../../report/parts.ts'
import { type Decimal, ZERO } from '../../source/decimal.ts'
import type { Doubt, SourcePlace } from '../doubt.ts'
import { headDoubts } from './head-doubts.ts'
import type { Line } from './lines.ts'
import type { MatchedTable } from './match-table.ts'
import type { MatchedRow } from './matched-row.ts'
import { readFigure } from './read-figure.ts'

/** The figures of a table of the form, and all that is not certain about them. */
export interface ReadTable {
  readonly section: Section
  readonly cells: ReadonlyMap<string, CellContent>
  readonly doubts: readonly Doubt[]
  /** Where each figure stood. */
  readonly places: ReadonlyMap<string, SourcePlace>
}

/** `section` is that of the form with the rows that are added under 增行. */
export function readTable(matched: MatchedTable, section: Section): ReadTable {
  const reader = new TableReader(section)
  for (const row of matched.rows) reader.readRow(row)
  for (const { block, row } of matched.missing) reader.miss(row.path, block.columns)
  for (const block of matched.strangeHeads) reader.strange(matched, block)
  for (const line of matched.left) reader.leave(line)
  return reader.finish()
}

/** A table whose heading is there and whose figures were not recognised: blank all over. */
export function unreadTable(section: Section): ReadTable {
  const cells = cellPaths(section.table as FormTable).flatMap(
    ({ row, column }): readonly (readonly [string, CellContent])[] =>
      isSum(row) || isSum(column) ? [] : [[addressOf(section, row, column), { typed: null }]],
  )
  const doubts = [
    { address: section.name, message: importText.doubt.unreadTable(section.heading ?? section.name) },
  ]
  return { section, cells: new Map(cells), doubts, places: new Map() }
}

class TableReader {
  private readonly cells = new Map<string, CellContent>()
  private readonly places = new Map<string, SourcePlace>()
  private readonly doubts: Doubt[] = []
  private readonly blanks: { address: string; row: string; found: string; place: SourcePlace }[] = []

  constructor(private readonly section: Section) {}

  tell(doubt: Doubt): void {
    this.doubts.push(doubt)
  }

  /** A row that is not read. */
  leave({ cells, table }: Line): void {
    this.tell({
      address: this.section.name,
      place: { table, row: (cells[0]?.row ?? 0) + 1 },
      message: importText.doubt.leftLine(cells.map(({ text }) => text.replaceAll(/\s+/g, ''))),
    })
  }

  readRow(matched: MatchedRow): void {
    const { block, head, row, way, line, values, own } = matched
    if (row && !row.hasFigures) {
      if (line.cells.some(({ text }) => /^\d/.test(text.trim()) && isNumeric(text))) this.leave(line)
      return
    }
    const path = own ? this.ownPath(own.label, own.under) : row?.path
    if (!path) return
    const address = addressOf(this.section, path, [block.block.columns])
    const place = { table: line.table, row: (line.cells[0]?.row ?? 0) + 1 }
    const label = last(path).label
    const found =
      line.cells.find(({ text }) => /\p{Script=Han}/u.test(text))?.text.replaceAll(/\s+/g, '') ?? ''
    if (way === 'similar') this.tell({ address, place, message: importText.doubt.similar(found, label) })
    if (way === 'place') this.tell({ address, place, message: importText.doubt.place(label, found) })
    if (own?.isExtra) this.tell({ address, place, message: importText.doubt.ownRow(label) })
    if (values.length === 0) {
      const figures = line.cells
        .map(({ text }) => text.replaceAll(/\s+/g, ''))
        .filter((text) => /\d/.test(text))
      this.tell({
        address,
        place,
        message: importText.doubt.count(figures.length, head.columns.length, figures),
      })
    }
    for (const column of block.columns) {
      const index = head.columns.findIndex((one) => one.path === column)
      const cell = values[index]
      if (cell) this.readCell(path, column, cell.text, { ...place, row: cell.row + 1, cell: index + 1 })
      else this.blank(path, column)
    }
  }

  /** The row that was added to the form for an own label. */
  private ownPath(label: string, under: Path): Path | undefined {
    const names = [...namesOf(under), label].join('.')
    for (const { block, row } of cellPaths(this.section.table as FormTable)) {
      if (block && namesOf(row).join('.') === names) return row
    }
    return undefined
  }

  private readCell(row: Path, column: Path, text: string, place: SourcePlace): void {
    const address = addressOf(this.section, row, column)
    const unit = last(row).unit ?? last(column).unit
    const { doubt, ...cell } = readFigure(text, kindOf(row, column), unit)
    this.places.set(address, place)
    this.cells.set(address, cell)
    if (doubt === 'blank') {
      const found = text.replaceAll(/\s/g, '')
      this.blanks.push({ address, row: addressOf(this.section, row, [column[0]]), found, place })
    } else if (doubt) {
      this.tell({
        address,
        place,
        message: importText.doubt[doubt](text.trim(), cell.typed?.replaceAll('"', '') ?? '~'),
      })
    }
  }

  private blank(row: Path, column: Path): void {
    if (!isSum(row) && !isSum(column)) this.cells.set(addressOf(this.section, row, column), { typed: null })
  }

  /** A row of the form that the source lacks. A total is reckoned anyhow. */
  miss(row: Path, columns: readonly Path[]): void {
    if (isSum(row)) return
    const [column] = columns
    if (column)
      this.tell({
        address: addressOf(this.section, row, [column[0]]),
        message: importText.doubt.missingRow(last(row).label),
      })
    for (const one of columns) this.blank(row, one)
  }

  strange({ rows }: MatchedTable, block: MatchedRow['block']): void {
    const head = rows.find((row) => row.block === block)?.head
    if (!head) return
    for (const message of headDoubts(block, head)) this.tell({ address: this.section.name, message })
  }

  finish(): ReadTable {
    this.tellBlanks()
    const figures = this.figures()
    this.checkTotals(figures)
    this.checkRules(figures)
    return { section: this.section, cells: this.cells, doubts: this.doubts, places: this.places }
  }

  /** One doubt for the blanks of a row, one for those of a table where they are many. */
  private tellBlanks(): void {
    const open = this.blanks.filter(({ address }) => this.cells.get(address)?.typed === null)
    const rows = new Set(open.map(({ row }) => row))
    const found = [...new Set(open.map((one) => one.found))]
    const [first] = open
    if (!first) return
    if (rows.size > 3) {
      const place = { table: first.place.table }
      this.tell({ address: this.section.name, place, message: importText.doubt.blanks(open.length, found) })
      return
    }
    for (const row of rows) {
      const own = open.filter((one) => one.row === row)
      const [one] = own
      if (!one) continue
      const told = [...new Set(own.map(({ found }) => found))]
      this.tell({
        address: row,
        place: { table: one.place.table, ...(one.place.row === undefined ? {} : { row: one.place.row }) },
        message: importText.doubt.blanks(own.length, told),
      })
    }
  }

  private figures(): Map<string, Figure> {
    const figures = new Map<string, Figure>()
    for (const { row, column } of cellPaths(this.section.table as FormTable)) {
      const address = addressOf(this.section, row, column)
      const cell = this.cells.get(address)
      if (!cell) continue
      if (cell.typed === null) figures.set(address, { address, text: '' })
      else {
        const typed = cell.typed.replaceAll('"', '')
        const located = { kind: 'scalar', value: typed, typed, start: 0, end: 0 } as const
        figures.set(address, typedFigure(address, kindOf(row, column), located))
      }
    }
    return figures
  }

  /** Totals that are the sum of their parts are left to be reckoned; others stay as they are printed, and are told. */
  private checkTotals(figures: ReadonlyMap<string, Figure>): void {
    for (const { row, column } of cellPaths(this.section.table as FormTable)) {
      const address = addressOf(this.section, row, column)
      const figure = figures.get(address)
      if (!figure || (!isSum(row) && !isSum(column))) continue
      const summed = sum(partsOf(this.section, figures, row, column))
      const reckoned = computedFigure(address, kindOf(row, column), summed)
      const isSame = figure.value ? summed?.eq(figure.value) : summed === undefined
      if (isSame && reckoned.text === figure.text && this.cells.get(address)?.note === undefined)
        this.cells.delete(address)
      if (isSame) continue
      const place = this.places.get(address)
      this.tell({
        address,
        ...(place ? { place } : {}),
        message: importText.doubt.total(figure.text, reckoned.text),
      })
    }
  }

  private checkRules(figures: ReadonlyMap<string, Figure>): void {
    const { table } = this.section
    for (const rule of table?.rules ?? []) {
      if (rule.severity !== 'error' || rule.comparison.operator !== '=' || rule.when) continue
      for (const { comparison } of table ? instancesOf(table, rule) : []) {
        const terms = [...comparison.left, ...comparison.right]
        if (terms.some((term) => term.lastYear || 'number' in term)) continue
        const side = (of: readonly BoundTerm[]): Decimal | undefined =>
          of.reduce<Decimal | undefined>((total, term) => {
            if ('number' in term) return total
            const { printed } = amountOf(this.section, figures, term.row, term.column)
            return (total ?? ZERO).plus((printed ?? ZERO).times(term.sign))
          }, undefined)
        const [left, right] = [side(comparison.left), side(comparison.right)]
        const [first] = terms
        if (!left || !right || left.eq(right) || !first || 'number' in first) continue
        const address = addressOf(this.section, first.row, first.column)
        this.tell({ address, message: importText.doubt.balance(left.toFixed(), right.toFixed()) })
      }
    }
  }
}
