import { deskWorkbook as text } from '../../../locale/zh/desk-workbook.ts'
import { element } from '../../../preview/client/element.ts'
import type { Download } from '../../protocol/give-out.ts'
import { button } from '../button.ts'
import { said } from '../checks/said.ts'
import type { Desk } from '../desk.ts'
import { bytesOf, saveAs } from '../shell/save-as.ts'

/** What Excel calls its files. */
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** To have the report as a workbook to be filled in elsewhere, and to bring one that came back. */
export function workbookBox(desk: Desk): HTMLElement {
  const download = button(text.download, () => void save())
  const input = element('input', { type: 'file', id: 'filled-workbook', class: 'heard', accept: '.xlsx' })
  const choose = element('label', { for: input.id, class: 'button' }, text.choose)
  input.addEventListener('change', () => {
    desk.bring([...(input.files ?? [])])
    // The same file may be chosen again.
    input.value = ''
  })

  async function save(): Promise<void> {
    const view = await desk.send<Download>('/workbook', {}).catch((error: unknown) => said(desk, error))
    if (!view) return
    if ('refused' in view) return desk.say(view.refused, 'trouble')
    saveAs(view.name, bytesOf(view.base64), TYPE)
    desk.say(text.downloaded(view.name), 'done')
  }

  return element(
    'section',
    { class: 'workbook' },
    element('h2', {}, text.heading),
    element('p', { class: 'hint' }, text.said),
    download,
    input,
    choose,
  )
}
