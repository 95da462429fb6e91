import { ownFormatText } from '../locale/zh/own-format.ts'
import type { Format, FormatTable, Node } from './format.ts'
import { ownKeys } from './own-keys-schema.ts'
import { resolvesInTable } from './rule-names.ts'
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
    ...(section.table ? faultyRules(section.table) : []),
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

/** Rules that cannot be read, or that name a row or column that is not there. */
function faultyRules(table: FormatTable): readonly Said[] {
  const unresolved = table.rules.flatMap((rule) => {
    const comparisons = [rule.comparison, ...(rule.when ? [rule.when] : [])]
    const terms = comparisons.flatMap(({ left, right }) => [...left, ...right])
    const lost = terms.find(({ names }) => names.length > 0 && !resolvesInTable(table, rule, names))
    return lost ? [ownFormatText.unresolvedRule(rule.text, lost.names.join('.'))] : []
  })
  return [...table.unreadableRules.map((text) => ownFormatText.unreadableRule(text)), ...unresolved]
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
