import type { Format, Node } from './format.ts'
import type { FigureReference } from './references.ts'
import { resolveInBlock } from './rule-names.ts'
import { isSum } from './sums.ts'
import { kindOf, last, type Path } from './tree.ts'

/** What a clerk asks of a cell: where it stands on the official form, what counts, what it must agree with. */
export interface FigureExplanation {
  /** The section's official heading. */
  readonly heading: string
  /** The band over the block: 第二十条第（一）项. */
  readonly band?: string
  /** Official labels from the outside in. */
  readonly rows: readonly string[]
  readonly columns: readonly string[]
  /** Counting notes. */
  readonly notes: readonly string[]
  readonly unit?: string
  readonly kind: string
  /** Added up by the tool. */
  readonly isTotal: boolean
  /** 勾稽关系 that name it, as they are declared. */
  readonly rules: readonly string[]
  /** The instrument that prescribes the form. */
  readonly source: string
}

export function explainFigure(
  format: Format,
  { section, block, row, column }: FigureReference,
): FigureExplanation {
  const unit = last(row).unit ?? last(column).unit
  const nodes = [...row.slice(1), ...column.slice(1)]
  return {
    heading: section.heading ?? section.name,
    ...(block.band === undefined ? {} : { band: block.band }),
    rows: labels(row),
    columns: labels(column),
    notes: nodes.flatMap(({ help }) => help ?? []),
    ...(unit === undefined ? {} : { unit }),
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
    source: format.source,
  }
}

function labels(path: Path): readonly string[] {
  return path.slice(1).map(({ label }: Node) => label)
}

function isOn(named: Path, path: Path): boolean {
  return path.includes(last(named))
}
