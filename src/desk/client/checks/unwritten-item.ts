import { deskChecks as text } from '../../../locale/zh/desk-checks.ts'
import { preview } from '../../../locale/zh/preview.ts'
import { element } from '../../../preview/client/element.ts'
import { placeOf, typedIn } from '../../protocol/change.ts'
import { button } from '../button.ts'
import type { Desk } from '../desk.ts'
import { placeLabel } from '../place-names.ts'
import type { Unwritten } from '../unsent.ts'

/** What was typed and is not in the file: where, what, and why; the sentence leads there. */
export function unwrittenItem({ change, why = text.unwritten.asked }: Unwritten, desk: Desk): HTMLElement {
  const address = placeOf(change)
  return element(
    'li',
    { class: 'error' },
    element('p', { class: 'where' }, placeLabel(desk.form, address)),
    element('span', { class: 'severity heard' }, preview.findings.severity.error),
    button(why, () => desk.show({ address }), { class: 'message link', title: text.show }),
    element('p', { class: 'remark' }, element('b', {}, text.unwritten.typed), typedIn(change) ?? ''),
  )
}
