import type { Cell } from '../document/document.ts'
import type { MeasuredTable } from './measured-table.ts'
import { tableStyle } from './styles.ts'

/** The rows of a table that stand on one page. */
export interface TablePart {
  /** Head rows of the table and of the body that are printed once more on top. */
  readonly repeated: readonly number[]
  readonly start: number
  readonly end: number
  readonly height: number
}

/** A table of no more rows than this is never parted (复议诉讼). */
const shortTable = 6

/** Below its head a parted table shows at least so many rows on its first page. */
const firstRows = 4

/** A page that is filled up to here may end at the boundary of a group. */
const wellFilled = 2 / 3

/** The height that the beginning of a table needs; `after` is what must stand under its last row. */
export function startHeight(measured: MeasuredTable, after: number): number {
  const { rows, head } = measured.table
  if (rows > shortTable) {
    for (let end = head + 1; end < rows; end++) {
      if (breakPenalty(measured, 0, end) < unfit) return partOf(measured, 0, end).height
    }
  }
  return partOf(measured, 0, rows).height + after
}

/** The next part of a table from row `start` on, in `room` points. `after` as above. */
export function nextPart(measured: MeasuredTable, start: number, room: number, after: number): TablePart {
  const { rows, head } = measured.table
  const { height } = measured.sheet.column
  const whole = partOf(measured, start, rows)
  if (whole.height + after <= room + 0.01) return whole
  const used = height - room
  let best: { readonly part: TablePart; readonly penalty: number } | undefined
  for (let end = Math.max(start, head) + 1; end < rows; end++) {
    const part = partOf(measured, start, end)
    if (best && part.height > room) break
    const poor = used + part.height < wellFilled * height
    const empty = (room - part.height) / (gap * height)
    const penalty = breakPenalty(measured, start, end) + (poor ? sparse : 0) + empty * empty
    if (!best || penalty <= best.penalty) best = { part, penalty }
  }
  return best?.part ?? whole
}

/** Of a page: what is left empty at its foot counts in these, squared, so that much of it outweighs a group that is cut. */
const gap = 1 / 12

const forbidden = 1000
const unfit = 100
const sparse = 20
const lonely = 3
const cutting = 2
const squeezed = 1

/** How bad it is to end a part before row `end`. */
function breakPenalty(measured: MeasuredTable, start: number, end: number): number {
  if (partsBodyHead(measured, end)) return forbidden
  if (start === 0 && end < measured.table.head + firstRows) return unfit
  let penalty = measured.table.rows - end < 2 ? lonely : 0
  if (measured.leads[end - 1]) penalty += lonely
  for (const cell of cutCells(measured, end)) {
    const top = Math.max(cell.row, start)
    const bottom = cell.row + cell.rowSpan
    const room = Math.min(sum(measured, top, end), sum(measured, end, bottom)) + 0.01
    const needed = measured.cells.get(cell)
    if (needed && !needed.flows && room < needed.height) {
      penalty += room < (needed.compact ?? needed).height ? unfit : squeezed
    }
    penalty += isLonely(measured, top, end) || isLonely(measured, end, bottom) ? cutting + lonely : cutting
  }
  return penalty
}

/** A row of one line; one of several lines is no line that stands alone. */
function isLonely({ heights }: MeasuredTable, start: number, end: number): boolean {
  return end - start === 1 && (heights[start] ?? 0) < 2 * tableStyle.size * 1.3
}

/** The head rows of a body stay with its first row of figures. */
function partsBodyHead({ table }: MeasuredTable, end: number): boolean {
  let start = table.head
  for (const body of table.bodies) {
    if (end > start && end <= start + body.head) return true
    start += body.rows
  }
  return false
}

/** The cells that a page break before row `end` parts; a row that is taken apart counts as one. */
function cutCells({ owners, cells }: MeasuredTable, end: number): ReadonlySet<Cell> {
  const cut = owners[end]?.filter((cell) => cell.row < end) ?? []
  const flowing = cut.find((cell) => cells.get(cell)?.flows)
  return new Set(cut.filter((cell) => cell === flowing || !cells.get(cell)?.flows))
}

function partOf(measured: MeasuredTable, start: number, end: number): TablePart {
  const repeated = repeatedRows(measured, start)
  const height = repeated.reduce((total, row) => total + (measured.heights[row] ?? 0), 0)
  return { repeated, start, end, height: height + sum(measured, start, end) }
}

function repeatedRows({ table }: MeasuredTable, start: number): readonly number[] {
  if (start === 0) return []
  const rows = Array.from({ length: table.head }, (_, row) => row)
  let first = table.head
  for (const body of table.bodies) {
    if (start > first && start < first + body.rows) {
      for (let row = first; row < first + body.head; row++) rows.push(row)
    }
    first += body.rows
  }
  return rows
}

function sum({ heights }: MeasuredTable, start: number, end: number): number {
  let total = 0
  for (let row = start; row < end; row++) total += heights[row] ?? 0
  return total
}
