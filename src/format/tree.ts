import type { Block, FormatTable, Kind, Node, Section } from './format.ts'

/** The way from a root to one of its nodes, both included. */
export type Path = readonly [Node, ...Node[]]

/** Paths to all leaves below and including `root`, in printed order. */
export function leaves(root: Node, above: readonly Node[] = []): readonly Path[] {
  const path: Path = [...above, root] as unknown as Path
  return root.children.length === 0 ? [path] : root.children.flatMap((child) => leaves(child, path))
}

export function last(path: Path): Node {
  return path[path.length - 1] ?? path[0]
}

/** Names on a way, silent nodes left out. */
export function namesOf(path: Path): readonly string[] {
  return path.filter((node) => !node.silent).map((node) => node.name)
}

export function addressOf(section: Section, row: Path, column: Path): string {
  return [section.name, ...namesOf(row), ...namesOf(column)].join('.')
}

/** What a cell holds: its row says so, else its column, else it is a count. */
export function kindOf(row: Path, column: Path): Kind {
  return last(row).kind ?? last(column).kind ?? 'count'
}

export function depth(root: Node): number {
  return root.children.length === 0 ? 0 : 1 + Math.max(...root.children.map(depth))
}

/** The printed rows of a block, in order: its leaves, and where groups are lines (`nest: indent`) these too. */
export function lines(rows: Node, nest: FormatTable['nest'], above: readonly Node[] = []): readonly Path[] {
  if (nest === 'columns' || rows.children.length === 0) return leaves(rows, above)
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

/** Every cell of a table, as the crossing of a printed row with a column. */
export function cellPaths(table: FormatTable): readonly { block: Block; row: Path; column: Path }[] {
  return table.blocks.flatMap((block) =>
    lines(block.rows, table.nest)
      .filter(lineHasFigures)
      .flatMap((row) => leaves(block.columns).map((column) => ({ block, row, column }))),
  )
}
