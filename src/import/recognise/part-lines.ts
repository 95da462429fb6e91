import { isNumeric } from '../../locale/zh/import-words.ts'
import { foldWording } from '../../source/fold-wording.ts'
import { bandWording, type FormTable } from './form-lines.ts'
import type { Line } from './lines.ts'
import { type Heads, isPieces } from './read-heads.ts'

/** A stretch begins with all that stands between two figures: the head, then the label of a row. */
export function withHeadApart(line: Line, table: FormTable): readonly Line[] {
  if (line.isRow) return [line]
  const first = line.cells.findIndex(({ text }) => isNumeric(text))
  const labels = new Set(
    table.blocks.flatMap(({ head, band }) => [...head.flatMap(({ words }) => words), band ?? '']),
  )
  const isRowless = table.blocks.every(({ block }) => block.rows.children.length === 0)
  const end = first < 0 ? line.cells.length : first
  if (end < 2 && !isRowless) return [line]
  const beyond = line.cells
    .slice(0, end)
    .findIndex(({ text }) => !isPieces([foldWording(text)], labels) && !labels.has(bandWording(text)))
  const head = beyond < 0 ? end : beyond
  const parts = [line.cells.slice(0, head), line.cells.slice(head)]
  return parts.filter((cells) => cells.length > 0).map((cells) => ({ ...line, cells }))
}

/** A stretch of more figures than a row has: rows whose labels are spoilt. Each is a line of its own again. */
export function parted(line: Line, table: FormTable, { of, lines }: Heads): readonly Line[] {
  if (line.isRow || lines.has(line)) return [line]
  const first = line.cells.findIndex(({ text }) => isNumeric(text))
  if (first < 0) return [line]
  const labels = line.cells.slice(0, first)
  const figures = line.cells.slice(first)
  const word = foldWording(labels.at(-1)?.text ?? '')
  const block = table.blocks.find(({ rows }) =>
    rows.some((row) => row.words.includes(word) || row.groups.some((group) => group.includes(word))),
  )
  const count = block && of.get(block)?.columns.length
  if (!block || !count || figures.length <= count) return [line]
  const isRow = block.rows.some((row) => row.words.includes(word) && row.hasFigures)
  const own = isRow ? count : 0
  if ((figures.length - own) % (count + 1) !== 0) return [line]
  const rest: Line[] = []
  for (let at = own; at < figures.length; at += count + 1) {
    const cells = figures.slice(at, at + count + 1)
    rest.push({ ...line, cells: at === 0 ? [...labels, ...cells] : cells, isRow: true })
  }
  return isRow ? [{ ...line, cells: [...labels, ...figures.slice(0, own)], isRow: true }, ...rest] : rest
}
