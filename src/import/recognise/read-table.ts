import type { CellContent } from '../../data-file/content.ts'
import type { FormTable, Section } from '../../form/form.ts'
import { isSum } from '../../form/sums.ts'
import { addressOf, cellPaths, kindOf, last, namesOf, type Path, unitOf } from '../../form/tree.ts'
import { importText } from '../../locale/zh/import.ts'
import { isNumeric } from '../../locale/zh/import-words.ts'
import { foldWording } from '../../source/fold-wording.ts'
import type { Doubt, SourcePlace } from '../doubt.ts'
import { type BlankCell, blankDoubts } from './blank-doubts.ts'
import { headDoubts } from './head-doubts.ts'
import type { Line } from './lines.ts'
import type { MatchedTable } from './match-table.ts'
import type { MatchedRow } from './matched-row.ts'
import { readFigure } from './read-figure.ts'
import { sumDoubts } from './sum-doubts.ts'

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
  private readonly blanks: BlankCell[] = []

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
        .filter((text) => /\d/.test(text) && !row?.words.includes(foldWording(text)))
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
    const unit = unitOf(row, column)
    const { doubt, ...cell } = readFigure(text, kindOf(row, column), unit)
    this.places.set(address, place)
    this.cells.set(address, cell)
    if (doubt === 'blank') {
      if (isSum(row) || isSum(column)) return
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
    const { section, cells, places, doubts } = this
    const blanks = this.blanks.filter(({ address }) => cells.get(address)?.typed === null)
    const sums = sumDoubts(section, cells, places)
    for (const address of sums.reckoned) cells.delete(address)
    return {
      section,
      cells,
      places,
      doubts: [...doubts, ...blankDoubts(section.name, blanks), ...sums.doubts],
    }
  }
}
