import { chartForms } from '../../../locale/zh/describe-chart.ts'
import { deskEntriesText as text } from '../../../locale/zh/desk-entries.ts'
import { element } from '../../../preview/client/element.ts'
import type { Desk } from '../desk.ts'
import { folded, labelled } from '../fields/folded.ts'
import type { EntryKind } from './entry-kind.ts'

/** What more there may be; a finding is let stand where it is told. */
export function addForms(kind: EntryKind, desk: Desk): readonly HTMLElement[] {
  if (kind === '附图') return [addChart(desk), addPicture(desk)]
  return kind === '附件' ? [addAttachment(desk)] : []
}

function addChart(desk: Desk): HTMLElement {
  const [title, item, figure] = [labelled(text.title), labelled(text.item), labelled(text.figure)]
  const choices = Object.keys(chartForms).map((value) => element('option', { value }, value))
  const form = element('select', {}, ...choices)
  const fields = [title.label, element('label', {}, text.form, form), item.label, figure.label]
  return folded(text.addChart, fields, () =>
    desk.perform('/illustration', {
      title: title.input.value.trim(),
      form: form.value,
      item: item.input.value.trim(),
      figure: figure.input.value.trim(),
    }),
  )
}

function addPicture(desk: Desk): HTMLElement {
  const [title, file, description] = [labelled(text.title), labelled(text.file), labelled(text.description)]
  return folded(text.addPicture, [title.label, file.label, description.label], () =>
    desk.perform('/illustration', {
      title: title.input.value.trim(),
      picture: file.input.value.trim(),
      description: description.input.value.trim(),
    }),
  )
}

function addAttachment(desk: Desk): HTMLElement {
  const name = labelled(text.attachment)
  return folded(text.addAttachment, [name.label], () =>
    desk.perform('/attachment', { name: name.input.value.trim() }),
  )
}
