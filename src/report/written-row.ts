import type { Edit } from '../findings/finding.ts'
import type { Node } from '../form/form.ts'
import { last, leaves } from '../form/tree.ts'
import { ownTablesText } from '../locale/zh/own-tables.ts'
import { type LocatedList, type LocatedScalar, textOf } from '../source/located.ts'
import { NOTATION } from './figure.ts'

const BRACKETS = /^[【［（〔[(]?\s*(.*?)\s*[】］）〕\])]?$/s
const SEPARATORS = /\s*[,，、;；/|]\s*|\s+/

/** The cells that are written in one: `7、2、3`, `【7, 2, 3】`, `[7，2，3]`. */
function cellsIn(row: LocatedScalar | LocatedList): readonly string[] {
  const texts = row.kind === 'list' ? row.items.map((item) => textOf(item) ?? '~') : [row.typed]
  return texts.flatMap((text) => (BRACKETS.exec(text.trim())?.[1] ?? '').split(SEPARATORS))
}

/** Whether a row is written in one, and has a cell for each column, or for each but the totals. */
export function fits(row: LocatedScalar, columns: Node): boolean {
  const all = leaves(columns).map(last)
  const { length } = cellsIn(row)
  return length > 1 && (length === all.length || length === all.filter(({ total }) => !total).length)
}

/** What is said of a row whose cells are not as many as the columns; with a fix when each is plainly a figure. */
export function misfit(
  name: string,
  row: LocatedScalar | LocatedList,
  columns: Node,
  text: Pick<typeof ownTablesText, 'ragged' | 'runTogether'> = ownTablesText,
) {
  const all = leaves(columns).map(last)
  const due = all.filter(({ total }) => !total)
  const names = due.map((column) => column.name)
  const cells = cellsIn(row)
  const fits = cells.length === all.length || cells.length === due.length
  if (!fits) {
    const count = row.kind === 'list' ? row.items.length : 1
    return text.ragged(name, count, names, all.length > due.length)
  }
  const halves = cells.map((cell) => cell.normalize('NFKC'))
  const list = `[${halves.join(', ')}]`
  const plain = halves.every((cell) => cell === '~' || NOTATION.number.test(cell))
  const edits: readonly Edit[] = plain ? [{ start: row.start, end: row.end, text: list }] : []
  return { ...text.runTogether(name, list, names), ...(isPlain(row, plain) ? { edits } : {}) }
}

/** 1,234,567 may be one figure and 2018/5/1 a day; a list over several lines keeps its shape. */
function isPlain(row: LocatedScalar | LocatedList, plain: boolean): boolean {
  if (row.kind === 'list') return plain && row.items.length > 0
  return plain && !/^\d{1,3}(,\d{3})+$|^\d{4}\/\d{1,2}\/\d{1,2}$/.test(row.typed)
}
