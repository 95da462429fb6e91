import { remembered } from '../source/remembered.ts'
import type { Block, FormTable, Kind, Node, Section } from './form.ts'

/** The way from a root to one of its nodes, both included. */
export type Path = readonly [Node, ...Node[]]

/** Paths to all leaves below and including `root`, in printed order. Remembered: every row asks for its columns. */
export const leaves = remembered((root: Node): readonly Path[] => {
  if (root.children.length === 0) return [[root]]
  return root.children.flatMap((child) => leaves(child).map((path): Path => [root, ...path]))
})

export function last(path: Path): Node {
  return path[path.length - 1] ?? path[0]
}

/** Names on a way, silent nodes left out. */
export const namesOf = remembered((path: Path): readonly string[] =>
  path.filter((node) => !node.silent).map((node) => node.name),
)

/** The children that data and addresses name: silent ones lend theirs. */
export function spoken(parent: Node): readonly Node[] {
  return parent.children.flatMap((child) => (child.silent ? spoken(child) : [child]))
}

export function addressOf(section: Section, row: Path, column: Path): string {
  let address = section.name
  for (const { name, silent } of row) if (!silent) address += `.${name}`
  for (const { name, silent } of column) if (!silent) address += `.${name}`
  return address
}

/** The group of a row, or the row of a figure: 申请.不予公开 of 申请.不予公开.国家秘密. */
export function addressAbove(address: string): string {
  return address.split('.').slice(0, -1).join('.')
}

/** What a cell holds: its row says so, else its column, else it is a count. Where one of them is text, it is. */
export function kindOf(row: Path, column: Path): Kind {
  if (last(column).kind === 'text') return 'text'
  return last(row).kind ?? last(column).kind ?? 'count'
}

/** What a cell is counted in: its row says so, else its column; absent where neither does. */
export function unitOf(row: Path, column: Path): string | undefined {
  return last(row).unit ?? last(column).unit
}

export function depth(root: Node): number {
  return root.children.length === 0 ? 0 : 1 + Math.max(...root.children.map(depth))
}

/** The printed rows of a block, in order: its leaves, and where groups are lines (`nest: indent`) these too. */
export function lines(rows: Node, nest: FormTable['nest'], above: readonly Node[] = []): readonly Path[] {
  if (nest === 'columns' || rows.children.length === 0) {
    return leaves(rows).map((path) => [...above, ...path] as unknown as Path)
  }
  const path = [...above, rows]
  return rows.children.flatMap((child) => [
    ...(child.children.length > 0 ? [[...path, child] as unknown as Path] : []),
    ...lines(child, nest, path),
  ])
}

/** Whether a printed row has figures: a group that is a line has them only when it is a total. */
export function lineHasFigures(row: Path): boolean {
  return last(row).children.length === 0 || last(row).total
}

interface CellPath {
  readonly block: Block
  readonly row: Path
  readonly column: Path
}

/** Every cell of a table, as the crossing of a printed row with a column. */
export const cellPaths = remembered((table: FormTable): readonly CellPath[] =>
  table.blocks.flatMap((block) =>
    lines(block.rows, table.nest)
      .filter(lineHasFigures)
      .flatMap((row) => leaves(block.columns).map((column) => ({ block, row, column }))),
  ),
)
