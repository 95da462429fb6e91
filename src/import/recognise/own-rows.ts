import type { Field } from '../../data-file/content.ts'
import { addRows } from '../../form/add-rows.ts'
import type { Form } from '../../form/form.ts'
import { namesOf } from '../../form/tree.ts'
import type { Located } from '../../source/located.ts'
import type { MatchedTable } from './match-table.ts'

/** The form with the rows that the source has besides, and 增行 that declares them. */
export function withOwnRows(
  form: Form,
  tables: readonly MatchedTable[],
): { readonly form: Form; readonly rows: readonly Field[] } {
  const rows = new Map<string, string[]>()
  for (const { table, rows: matched } of tables) {
    for (const { own, block } of matched) {
      if (!own) continue
      const names = namesOf(own.under)
      const isBlock = names.length === 0 && block.block.name !== ''
      const address = [table.section.name, ...(isBlock ? [block.block.name] : names)].join('.')
      rows.set(address, [...(rows.get(address) ?? []), own.label])
    }
  }
  if (rows.size === 0) return { form, rows: [] }
  const none = { start: 0, end: 0 }
  const scalar = (text: string): Located => ({ kind: 'scalar', value: text, typed: text, ...none })
  const entries = [...rows].map(([key, labels]) => ({
    key,
    keyStart: 0,
    keyEnd: 0,
    value: { kind: 'list', items: labels.map(scalar), ...none } as const,
  }))
  const added = addRows(form, { kind: 'map', entries, ...none })
  return { form: added.form, rows: [...rows].map(([key, labels]) => ({ key, value: labels })) }
}
