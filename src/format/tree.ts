import type { Block, Kind, Node, Section } from './format.ts'

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

/** Names on the two ways, silent nodes left out: what an address says after its section. */
export function namesOf(row: Path, column: Path): readonly string[] {
  return [...row, ...column].filter((node) => !node.silent).map((node) => node.name)
}

export function addressOf(section: Section, row: Path, column: Path): string {
  return [section.name, ...namesOf(row, column)].join('.')
}

/** What a cell holds: its row says so, else its column, else it is a count. */
export function kindOf(row: Path, column: Path): Kind {
  return last(row).kind ?? last(column).kind ?? 'count'
}

export function depth(root: Node): number {
  return root.children.length === 0 ? 0 : 1 + Math.max(...root.children.map(depth))
}

/** The cells of a block that are typed in, totals apart; or all of them. */
export function cellPaths(block: Block): readonly { row: Path; column: Path }[] {
  return leaves(block.rows).flatMap((row) => leaves(block.columns).map((column) => ({ row, column })))
}
