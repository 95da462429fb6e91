import type { Node } from '../../form/form.ts'
import { last, type Path } from '../../form/tree.ts'
import type { FormBlock } from './form-lines.ts'

/** The columns that a head has, from the left, and whether they are those of the form in its order. */
export interface Head {
  readonly columns: readonly Path[]
  readonly isExact: boolean
}

/** Reads the folded, non-empty cells of a head, in reading order. Without any, the form's own columns are taken. */
export function matchHead(block: FormBlock, cells: readonly string[]): Head {
  if (isWhole(block, cells.join(''))) return { columns: block.columns, isExact: true }
  const columns = columnsNamed(block, cells)
  return { columns: columns.length === 0 ? block.columns : columns, isExact: false }
}

/** Whether all labels follow each other, wherever one cell ends and the next begins. */
function isWhole({ head }: FormBlock, text: string): boolean {
  let rest = text
  for (const { words, isCorner } of head) {
    const found = words.filter((word) => rest.startsWith(word)).sort((a, b) => b.length - a.length)[0]
    if (found !== undefined) rest = rest.slice(found.length)
    else if (!isCorner) return false
  }
  return rest === ''
}

/** The columns that are there, in the order of their labels; of labels that several have, each takes the next. */
function columnsNamed({ head, columns }: FormBlock, cells: readonly string[]): readonly Path[] {
  const order = new Map<Node, number>()
  cells.forEach((cell, at) => {
    const label = head.find(({ node, words }) => node && !order.has(node) && words.includes(cell))
    if (label?.node) order.set(label.node, at)
  })
  const rank = (path: Path) => path.slice(1).map((node) => order.get(node) ?? Number.MAX_SAFE_INTEGER)
  return columns.filter((path) => order.has(last(path))).toSorted((a, b) => compareRanks(rank(a), rank(b)))
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((rank, index) => rank !== b[index])
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0)
}
