import { addEntry } from '../../data-file/add-entry.ts'
import { appendItem } from '../../data-file/list-items.ts'
import { desk as text } from '../../locale/zh/desk.ts'
import { rowsText } from '../../locale/zh/desk-rows.ts'
import { textOf, valueAt } from '../../source/located.ts'
import { isReadable } from '../change/edit.ts'
import { keyOrder } from '../change/key-order.ts'
import { typedScalar } from '../change/typed-scalar.ts'
import type { Present, Rewriting } from '../present.ts'
import { stillReads } from '../rows/still-reads.ts'

/** 附件: one more name, last of all. */
export async function addAttachment(
  present: Present,
  { name }: { readonly name: string },
): Promise<Rewriting> {
  if (!isReadable(present)) return { refused: text.change.unreadable }
  if (name === '') return { refused: rowsText.unnamed }
  const { data, source, report } = present
  const there = valueAt(data, '附件')
  const item = typedScalar(name)
  if (there?.kind === 'list') {
    if (there.items.some((one) => textOf(one) === name)) return { refused: rowsText.known(name) }
    return stillReads(present, [appendItem(source.text, there, item)])
  }
  if (there) return { refused: text.change.noWay('附件') }
  const entry = { lines: () => ['附件:', `  - ${item}`], inBraces: `附件: [${item}]` }
  return stillReads(present, [addEntry(source.text, data, true, '附件', entry, keyOrder(report.form)([]))])
}
