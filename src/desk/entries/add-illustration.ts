import { addEntry } from '../../data-file/add-entry.ts'
import { desk as text } from '../../locale/zh/desk.ts'
import { rowsText } from '../../locale/zh/desk-rows.ts'
import { valueAt } from '../../source/located.ts'
import { quoteScalar } from '../../source/quote-scalar.ts'
import { isReadable } from '../change/edit.ts'
import { keyOrder } from '../change/key-order.ts'
import { typedScalar } from '../change/typed-scalar.ts'
import type { Present, Rewriting } from '../present.ts'
import { newEntry } from '../rows/new-entry.ts'
import { stillReads } from '../rows/still-reads.ts'

/** A chart as it begins, with one figure; or a picture. */
export type NewIllustration = { readonly title: string } & (
  | { readonly form: string; readonly item: string; readonly figure: string }
  | { readonly picture: string; readonly description: string }
)

/** Adds a chart or a picture under 附图, last of all. */
export async function addIllustration(present: Present, wanted: NewIllustration): Promise<Rewriting> {
  if (!isReadable(present)) return { refused: text.change.unreadable }
  const { title } = wanted
  if (title === '' || ('item' in wanted && wanted.item === '')) return { refused: rowsText.unnamed }
  const { data, source, report } = present
  const there = valueAt(data, '附图')
  if (valueAt(there, title)) return { refused: rowsText.known(title) }
  const lines = [`  ${quoteScalar(title)}:`, ...linesOf(wanted).map((line) => `    ${line}`)]
  const edit =
    there?.kind === 'map'
      ? addEntry(source.text, there, false, title, newEntry(lines, 2), [])
      : addEntry(source.text, data, true, '附图', newEntry(['附图:', ...lines], 0), keyOrder(report.form)([]))
  return stillReads(present, [edit])
}

function linesOf(wanted: NewIllustration): readonly string[] {
  if ('picture' in wanted) {
    const { picture, description } = wanted
    const said = description === '' ? [] : [`说明: ${typedScalar(description)}`]
    return [`图片: ${typedScalar(picture)}`, ...said]
  }
  const { form, item, figure } = wanted
  return [`类型: ${typedScalar(form)}`, '数据:', `  ${quoteScalar(item)}: ${typedScalar(figure || '0')}`]
}
