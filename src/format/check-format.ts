import { ownFormatText } from '../locale/zh/own-format.ts'
import type { Format, FormatTable, Node } from './format.ts'
import { ownKeys } from './own-keys-schema.ts'
import { terms } from './sums.ts'
import { addressOf, cellPaths, last, type Path } from './tree.ts'

interface Said {
  readonly message: string
  readonly fix: string
  readonly found?: string
}

/** What makes a modelled form unusable, whichever declaration it comes from. */
export function checkFormat(format: Format): readonly Said[] {
  if (format.sections.length === 0) return [ownFormatText.noSections()]
  const reserved = ownKeys(format)
  return format.sections.flatMap((section) => [
    ...(section.name in reserved ? [ownFormatText.reserved(section.name)] : []),
    ...(section.table ? duplicates(section.table, (row, column) => addressOf(section, row, column)) : []),
    ...(section.table ? emptyTotals(section.table) : []),
  ])
}

function duplicates(table: FormatTable, address: (row: Path, column: Path) => string): readonly Said[] {
  const seen = new Set<string>()
  for (const { row, column } of cellPaths(table)) {
    const here = address(row, column)
    if (seen.has(here)) return [ownFormatText.duplicate(here)]
    seen.add(here)
  }
  return []
}

function emptyTotals(table: FormatTable): readonly Said[] {
  const found: Said[] = []
  const visit = (path: Path): void => {
    const node: Node = last(path)
    if (node.total && terms(path).length === 0) found.push(ownFormatText.emptyTotal(node.name))
    for (const child of node.children) visit([...path, child])
  }
  for (const { rows, columns } of table.blocks) {
    visit([rows])
    visit([columns])
  }
  return found
}
