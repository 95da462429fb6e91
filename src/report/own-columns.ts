import type { Node } from '../format/format.ts'
import { node } from '../format/node.ts'
import { ownTablesText } from '../locale/zh/own-tables.ts'
import { type Located, textOf } from '../source/located.ts'

/** What stands for a sum that the tool computes. */
export const SUM = '='

/**
 * 列 → columns. Nothing or one word: a single column that addresses leave out. A list or map: columns and groups
 * of columns; a column with `=` is the sum of those beside it.
 */
export function columnTree(declared: Located | undefined, unit: string | undefined): Node {
  const inherited = unit === undefined || unit === '' ? {} : { unit }
  const label = textOf(declared) ?? ownTablesText.column
  const children =
    declared && declared.kind !== 'scalar' ? childrenOf(declared) : [node('', { label, silent: true })]
  return node('', { silent: true, ...inherited, children })
}

function childrenOf(declared: Located): readonly Node[] {
  if (declared.kind === 'scalar') return []
  if (declared.kind === 'list') {
    return declared.items.flatMap((item) => {
      const name = textOf(item)
      return name === undefined ? childrenOf(item) : [node(name)]
    })
  }
  return declared.entries.map(({ key, value }) =>
    node(key, { total: textOf(value) === SUM, children: childrenOf(value) }),
  )
}
