import type { FigureExplanation } from '../locale/zh/explain.ts'
import { given } from '../source/given.ts'
import type { Form, Node } from './form.ts'
import type { FigureReference } from './references.ts'
import { resolveInBlock } from './rule-names.ts'
import { isSum } from './sums.ts'
import { kindOf, last, type Path, unitOf } from './tree.ts'

/** What a clerk asks of a cell. */
export function explainFigure(
  form: Form,
  { section, block, row, column }: FigureReference,
): FigureExplanation {
  const nodes = [...row.slice(1), ...column.slice(1)]
  return {
    heading: section.heading ?? section.name,
    rows: labels(row),
    columns: labels(column),
    notes: nodes.flatMap(({ help }) => help ?? []),
    ...given({ band: block.band, unit: unitOf(row, column) }),
    kind: kindOf(row, column),
    isTotal: isSum(row) || isSum(column),
    rules: (section.table?.rules ?? [])
      .filter((rule) =>
        [...rule.comparison.left, ...rule.comparison.right].some(({ names }) => {
          const named = names.length > 0 ? resolveInBlock(block, rule, names) : undefined
          return (named?.row && isOn(named.row, row)) || (named?.column && isOn(named.column, column))
        }),
      )
      .map(({ text }) => text),
    source: form.source,
  }
}

export function labels(path: Path): readonly string[] {
  return path.slice(1).map(({ label }: Node) => label)
}

function isOn(named: Path, path: Path): boolean {
  return path.includes(last(named))
}
