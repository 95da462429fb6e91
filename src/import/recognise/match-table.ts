import { isNumeric } from '../../locale/zh/import-words.ts'
import { findRow, splitParent } from './find-row.ts'
import type { FormBlock, FormRow, FormTable } from './form-lines.ts'
import { readingsOf } from './line-labels.ts'
import type { Line } from './lines.ts'
import { type MatchedRow, matched } from './matched-row.ts'
import { parted, withHeadApart } from './part-lines.ts'
import { readHeads } from './read-heads.ts'
import { type Open, settle } from './settle-lines.ts'

export interface MatchedTable {
  readonly table: FormTable
  readonly rows: readonly MatchedRow[]
  /** Blocks whose heads are not those of the form. */
  readonly strangeHeads: readonly FormBlock[]
  /** What stands in rows without figures and is no label of the form: captions, fields, notes. */
  readonly words: readonly string[]
  /** Lines with figures that found no row. */
  readonly left: readonly Line[]
  /** Rows of the form that the source does not have. */
  readonly missing: readonly { readonly block: FormBlock; readonly row: FormRow }[]
}

/** Lines of one table of a form, whatever tables they come from → its rows. Words first, then places. */
export function matchTable(table: FormTable, lines: readonly Line[]): MatchedTable {
  const order = table.blocks.flatMap((block) => block.rows.map((row) => ({ block, row })))
  const apart = lines.flatMap((line) => withHeadApart(line, table))
  const heads = readHeads(table, apart)
  const used = new Map<FormRow, MatchedRow>()
  const open: Open[] = []
  const own: MatchedRow[] = []
  const words: string[] = []
  let at = -1
  let parent: { row: number } | undefined
  for (const line of apart.flatMap((line) => parted(line, table, heads))) {
    if (heads.lines.has(line)) continue
    const readings = readingsOf(line, table, heads)
    const fitting = readings.map((reading) => findRow(order, reading, at, used, heads))
    const place = fitting.find((place) => place !== undefined)
    const found = place === undefined ? undefined : order[place]
    const [{ labels, folded }] = readings
    if (found && place !== undefined) {
      at = place
      parent = { row: place }
      const match = matched(found, heads, 'label', line)
      if (found.row.hasFigures) used.set(found.row, match)
      else used.set(found.row, { ...match, values: [] })
      continue
    }
    const hasFigures = line.cells.some(({ text }) => isNumeric(text) && text.trim() !== '')
    if (!hasFigures) {
      const isKnown = folded.every((label) => table.labels.has(label))
      if (!isKnown) words.push(...labels)
      continue
    }
    const split = readings
      .map((reading) => ({ reading, row: splitParent(order, line, reading, at, used, parent, heads) }))
      .find(({ row }) => row !== undefined)
    const there = split?.row === undefined ? undefined : order[split.row]
    if (split?.row !== undefined && there) {
      at = split.row
      parent = { row: split.row }
      const label = split.reading.labels.at(-1) ?? ''
      own.push({ ...matched(there, heads, 'own', line), own: { label, under: there.row.path } })
      continue
    }
    open.push({ line, labels, after: at })
  }
  const left: Line[] = []
  settle(open, order, heads, used, own, left)
  const splitRows = new Set(own.flatMap(({ own }) => (own ? [own.under] : [])))
  return {
    table,
    rows: [...used.values(), ...own],
    strangeHeads: table.blocks.filter(
      (block) =>
        heads.of.get(block)?.isExact === false &&
        [...used.values(), ...own].some((row) => row.block === block),
    ),
    words,
    left,
    missing: order.filter(({ row }) => row.hasFigures && !used.has(row) && !splitRows.has(row.path)),
  }
}
