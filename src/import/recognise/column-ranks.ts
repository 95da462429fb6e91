import type { Node } from '../../form/form.ts'
import type { Path } from '../../form/tree.ts'
import type { HeadCell } from './head-cells.ts'

type Rank = readonly number[]

export interface ColumnRanks {
  readonly rankOf: (path: Path) => Rank
  /** Of a cell that is no label of the form; absent where it may stand in the level before it or in the one after. */
  readonly rankBetween: (at: number) => Rank | undefined
}

/** Where columns stand from the left, by where the labels of their levels stand in a head; levels that it lacks count for nothing. */
export function columnRanks(columns: readonly Path[], cells: readonly HeadCell[]): ColumnRanks {
  const order = new Map<Node, number>()
  cells.forEach(({ label }, at) => {
    if (label?.node) order.set(label.node, at)
  })
  const rank = (nodes: readonly Node[]): Rank => nodes.flatMap((node) => order.get(node) ?? [])
  const above = new Map<Node, Rank>()
  for (const path of columns) {
    path.forEach((node, depth) => {
      above.set(node, rank(path.slice(0, depth)))
    })
  }
  const levelOf = (cell: HeadCell | undefined) => (cell?.label?.node ? above.get(cell.label.node) : undefined)
  return {
    rankOf: rank,
    rankBetween: (at) => {
      const before = levelOf(cells.slice(0, at).findLast(({ label }) => label))
      const after = levelOf(cells.slice(at).find(({ label }) => label))
      const level = before ?? after
      if (!level || (before && after && before.length !== after.length)) return undefined
      return [...level, at]
    },
  }
}
