import { given } from '../source/given.ts'
import type { Block, FormRule, FormTable } from './form.ts'
import { descend } from './references.ts'
import type { Path } from './tree.ts'

/** Where a name of a rule leads in one block: to a row, to a column, or to a row and a column. */
export interface RuleReference {
  readonly row?: Path
  readonly column?: Path
}

/** Names are looked for under the row that carries the rule, rows first, then columns. */
export function resolveInBlock(
  block: Block,
  rule: Pick<FormRule, 'block' | 'under'>,
  names: readonly string[],
): RuleReference | undefined {
  if (rule.block !== undefined && rule.block !== block.name) return undefined
  const start = descend([block.rows], rule.under)
  if (!start) return undefined
  for (let taken = names.length; taken >= 0; taken--) {
    const row = taken > 0 ? descend(start, names.slice(0, taken)) : undefined
    const column = taken < names.length ? descend([block.columns], names.slice(taken)) : undefined
    if ((taken === 0 || row) && (taken === names.length || column)) {
      return given({ row, column })
    }
  }
  return undefined
}

/** A rule of a table with blocks holds in every block where its names are found, and must in one. */
function resolvesInTable(
  table: FormTable,
  rule: Pick<FormRule, 'block' | 'under'>,
  names: readonly string[],
): boolean {
  return table.blocks.some((block) => resolveInBlock(block, rule, names) !== undefined)
}

/** The first of its references that the table has no row or column for. */
export function lostReference(table: FormTable, rule: FormRule): readonly string[] | undefined {
  const comparisons = [rule.comparison, ...(rule.when ? [rule.when] : [])]
  const terms = comparisons.flatMap(({ left, right }) => [...left, ...right])
  return terms.find(({ names }) => names.length > 0 && !resolvesInTable(table, rule, names))?.names
}
