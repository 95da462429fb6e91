import { foldWording } from '../../source/fold-wording.ts'
import type { FormRow } from './form-lines.ts'
import type { Reading } from './line-labels.ts'
import type { Line } from './lines.ts'
import type { MatchedRow, Ordered } from './matched-row.ts'
import type { Heads } from './read-heads.ts'

/** The row of this label: the next of this name, else an earlier one that nothing took. */
export function findRow(
  order: Ordered,
  { folded, columns }: Pick<Reading, 'folded' | 'columns'>,
  at: number,
  used: ReadonlyMap<FormRow, MatchedRow>,
  { of }: Heads,
): number | undefined {
  const [label, group] = [folded.at(-1), folded.at(-2)]
  const unlabelled = label === undefined
  const fits = (index: number) => {
    const { block, row } = order[index] ?? {}
    if (!block || !row || used.has(row)) return false
    if (columns !== undefined && of.get(block)?.columns.length !== columns) return false
    if (unlabelled) return row.words.includes('') && order.length === 1
    if (!row.words.includes(label)) return false
    const groups = row.groups.flat()
    return group === undefined || groups.length === 0 || groups.includes(group) || !isLabel(order, group)
  }
  for (let index = at + 1; index < order.length; index++) if (fits(index)) return index
  for (let index = at; index >= 0; index--) if (fits(index)) return index
  return undefined
}

function isLabel(order: Ordered, text: string): boolean {
  return order.some(({ row }) => row.words.includes(text) || row.groups.some((group) => group.includes(text)))
}

/** The row that an own row splits: its label stands before, in the same line or reaching down to it. */
export function splitParent(
  order: Ordered,
  line: Line,
  { folded, columns }: Reading,
  at: number,
  used: ReadonlyMap<FormRow, MatchedRow>,
  parent: { row: number } | undefined,
  heads: Heads,
): number | undefined {
  if (folded.length >= 2) {
    const above = { folded: folded.slice(0, -1), ...(columns === undefined ? {} : { columns }) }
    const before = findRow(order, above, at, used, heads)
    if (before !== undefined && order[before]?.row.hasFigures) return before
  }
  const carried = line.carried.map(foldWording).at(-1)
  if (
    folded.length === 1 &&
    carried !== undefined &&
    parent &&
    order[parent.row]?.row.words.includes(carried)
  ) {
    return used.has(order[parent.row]?.row as FormRow) ? undefined : parent.row
  }
  return undefined
}
