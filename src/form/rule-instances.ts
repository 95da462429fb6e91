import { given } from '../source/given.ts'
import { remembered } from '../source/remembered.ts'
import type { Block, Comparison, FormRule, FormTable, Term } from './form.ts'
import { descend } from './references.ts'
import { resolveInBlock } from './rule-names.ts'
import { isSum } from './sums.ts'
import { last, leaves, lineHasFigures, lines, type Path } from './tree.ts'

/** A 勾稽关系 at one place: in one row, one column, or just here. */
export interface RuleInstance {
  readonly rule: FormRule
  readonly block: Block
  readonly comparison: BoundComparison
  readonly when?: BoundComparison
  /** The line that it holds in, where the rule leaves rows or columns open. */
  readonly row?: Path
  readonly column?: Path
  /** Whether that line adds up others in which the rule holds too. */
  readonly ofSum: boolean
}

export interface BoundComparison {
  readonly left: readonly BoundTerm[]
  readonly operator: Comparison['operator']
  readonly right: readonly BoundTerm[]
}

/** A number, or the figure where a row crosses a column. */
export type BoundTerm = Pick<Term, 'sign' | 'lastYear'> &
  (
    | { readonly number: number }
    | { readonly names: readonly string[]; readonly row: Path; readonly column: Path }
  )

/** Every place where a rule of a table holds: what all its references leave open is quantified over. Remembered. */
export function instancesOf(table: FormTable, rule: FormRule): readonly RuleInstance[] {
  return instancesIn(table)(rule)
}

const instancesIn = remembered((table: FormTable) =>
  remembered((rule: FormRule): readonly RuleInstance[] =>
    table.blocks.flatMap((block) => alternatives(block, rule).flatMap((one) => inBlock(table, block, one))),
  ),
)

/** The rule with each `each g` put as one child of g, in every way. */
function alternatives(block: Block, rule: FormRule): readonly FormRule[] {
  const each = termsOf(rule).find((term) => term.each)
  if (!each) return [rule]
  const { row, column } = resolveInBlock(block, rule, each.names) ?? {}
  const group = column ?? row
  const put = (name: string, term: Term): Term =>
    term === each ? { ...term, each: false, names: [...term.names, name] } : term
  return (group ? last(group).children : []).flatMap((child) => {
    const over = (comparison: Comparison): Comparison => ({
      ...comparison,
      left: comparison.left.map((term) => put(child.name, term)),
      right: comparison.right.map((term) => put(child.name, term)),
    })
    const { when, comparison } = rule
    return alternatives(block, {
      ...rule,
      comparison: over(comparison),
      ...(when ? { when: over(when) } : {}),
    })
  })
}

function termsOf({ comparison, when }: FormRule): readonly Term[] {
  return [comparison, ...(when ? [when] : [])].flatMap(({ left, right }) => [...left, ...right])
}

function inBlock(table: FormTable, block: Block, rule: FormRule): readonly RuleInstance[] {
  const named = termsOf(rule).filter(({ number }) => number === undefined)
  const references = named.map(({ names }) => resolveInBlock(block, rule, names))
  if (references.some((reference) => !reference)) return []
  const rowsOpen = references.every((reference) => !reference?.row)
  const columnsOpen = references.every((reference) => !reference?.column)
  const rows = rowsOpen ? openRows(table, block, rule) : [undefined]
  const columns = columnsOpen ? leaves(block.columns) : [undefined]
  return rows.flatMap((row) =>
    columns.map((column): RuleInstance => {
      const at = { row: row ?? [block.rows], column: column ?? [block.columns] } as const
      const { comparison, when } = rule
      return {
        rule,
        block,
        comparison: bind(comparison, block, rule, at),
        ...(when ? { when: bind(when, block, rule, at) } : {}),
        ...given({ row, column }),
        ofSum: (row !== undefined && isSum(row)) || (column !== undefined && isSum(column)),
      }
    }),
  )
}

/** The printed rows under the one that carries the rule. */
function openRows({ nest }: FormTable, block: Block, rule: FormRule): readonly Path[] {
  const carrier = descend([block.rows], rule.under) ?? [block.rows]
  return lines(block.rows, nest).filter((row) => lineHasFigures(row) && row.includes(last(carrier)))
}

interface Place {
  readonly row: Path
  readonly column: Path
}

function bind(comparison: Comparison, block: Block, rule: FormRule, at: Place): BoundComparison {
  const bound = ({ sign, lastYear, number, names }: Term): BoundTerm => {
    if (number !== undefined) return { sign, lastYear, number }
    return { sign, lastYear, names, ...at, ...resolveInBlock(block, rule, names) }
  }
  return { ...comparison, left: comparison.left.map(bound), right: comparison.right.map(bound) }
}
