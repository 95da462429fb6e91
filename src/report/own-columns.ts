import type { Node } from '../form/form.ts'
import { node } from '../form/node.ts'
import { ownTablesText } from '../locale/zh/own-tables.ts'
import { type Located, textOf } from '../source/located.ts'
import type { Tell } from './tell.ts'
import { withMeaning } from './total-names.ts'

/** What stands for a sum that the tool computes. */
export const SUM = '='

/**
 * 列 → columns. Nothing or one word: a single column that addresses leave out. A list or map: columns and groups
 * of columns; a column with `=`, or one called 合计, is the sum of those beside it.
 */
export function columnTree(declared: Located | undefined, unit: string | undefined, report: Tell): Node {
  const inherited = unit === undefined || unit === '' ? {} : { unit }
  const label = textOf(declared) ?? ownTablesText.column
  const children =
    declared && declared.kind !== 'scalar'
      ? childrenOf(declared, report)
      : [node('', { label, silent: true })]
  return node('', { silent: true, ...inherited, children })
}

function childrenOf(declared: Located, report: Tell): readonly Node[] {
  return withMeaning(columnsIn(declared, report))
}

function columnsIn(declared: Located, report: Tell): readonly Node[] {
  if (declared.kind === 'scalar') return []
  if (declared.kind === 'list') {
    return declared.items.flatMap((item) => {
      const name = textOf(item)
      return name === undefined ? columnsIn(item, report) : [node(name)]
    })
  }
  return declared.entries.map(({ key, value }) => {
    const said = textOf(value)
    if (said !== undefined && said !== SUM) report(ownTablesText.notAColumn(key, said), value)
    return node(key, { total: said === SUM, children: childrenOf(value, report) })
  })
}

/** Marks that look like the comma of a list. */
const JOINS = /[、，；;]/

/** The names of columns that were meant as a list, when they stand as one: [上半年、下半年]. */
export function runTogether(declared: Located | undefined): readonly string[] {
  const only =
    declared?.kind === 'list' && declared.items.length === 1 ? textOf(declared.items[0]) : undefined
  return only?.split(JOINS) ?? []
}
