import { last, type Path } from '../../form/tree.ts'
import { columnRanks } from './column-ranks.ts'
import type { FormBlock } from './form-lines.ts'
import { type HeadCell, type HeadText, namedCells } from './head-cells.ts'

/** The columns that a head has, from the left, and whether they are those of the form in its order. */
export interface Head {
  /** None where columns that the form does not know stand one cannot say where. */
  readonly columns: readonly HeadColumn[]
  readonly isExact: boolean
}

/** A column of the form, one that the form does not know, or one taken for that of the form which alone is missing there. */
export interface HeadColumn {
  readonly path?: Path
  /** What is written over it, where that is no name of the form; empty where nothing is. */
  readonly strange?: string
}

/**
 * Reads the non-empty cells of a head, in reading order. Without any, the form's own columns are taken.
 * `width` is how many figures the widest of its rows has.
 */
export function matchHead(block: FormBlock, cells: readonly HeadText[], width: number): Head {
  const own = block.columns.map((path) => ({ path }))
  if (isWhole(block, cells.map(({ word }) => word).join(''))) return { columns: own, isExact: true }
  const columns = columnsNamed(block, namedCells(block.head, cells), width)
  return { columns: columns ?? own, isExact: false }
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

/** The columns that are there, from the left; unknown cells are columns where the rows are wide enough to have them. */
function columnsNamed(
  { columns }: FormBlock,
  cells: readonly HeadCell[],
  width: number,
): readonly HeadColumn[] | undefined {
  const { rankOf, rankBetween } = columnRanks(columns, cells)
  const own = columns.flatMap((path) => {
    const cell = cells.find(({ label }) => label?.node === last(path))
    return cell ? [{ rank: rankOf(path), path, ...(cell.isStrange ? { strange: cell.text } : {}) }] : []
  })
  if (own.length === 0) return undefined
  const missing = columns.filter((path) => own.every((column) => column.path !== path))
  const unknown = cells.flatMap(({ text, label }, at) =>
    label ? [] : [{ rank: rankBetween(at), strange: text }],
  )
  const are = own.length + unknown.length <= width ? [...own, ...unknown] : own
  const placed = are.flatMap(({ rank, ...column }) => (rank ? [{ rank, column }] : []))
  if (placed.length < are.length) return []
  const found: readonly HeadColumn[] = placed
    .toSorted((a, b) => compareRanks(a.rank, b.rank))
    .map(({ column }) => column)
  const isNameless = missing.length === 1 && columns.length === width && isInOrder(columns, found)
  return isNameless
    ? columns.map((path) => found.find((one) => one.path === path) ?? { path, strange: '' })
    : found
}

/** Whether all that was found are columns of the form, in its order. */
function isInOrder(columns: readonly Path[], found: readonly HeadColumn[]): boolean {
  const places = found.map(({ path }) => (path ? columns.indexOf(path) : -1))
  return places.every((place, at) => place > (places[at - 1] ?? -1))
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((rank, index) => rank !== b[index])
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0)
}
