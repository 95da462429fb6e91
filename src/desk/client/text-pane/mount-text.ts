import type { Range } from '../../../findings/finding.ts'
import { textPane as text } from '../../../locale/zh/desk-text-pane.ts'
import { element } from '../../../preview/client/element.ts'
import type { TextView } from '../../protocol/text.ts'
import { button } from '../button.ts'
import { said } from '../checks/said.ts'
import type { Desk, DeskPlace, Shows } from '../desk.ts'
import { referencesOf } from '../prose/references.ts'
import { onLeaving } from '../shell/on-leaving.ts'
import type { Knowledge } from './complete.ts'
import type { TextEditor } from './editor.ts'
import { loadEditor, nonce } from './load-editor.ts'
import type { SchemaNode } from './schema-at.ts'
import { SyncedFile } from './synced-file.ts'

/** The data file itself. */
export function mountText(place: HTMLElement, desk: Desk): Shows {
  const box = element('div', { class: 'editor' }, element('p', { class: 'hint' }, text.loading))
  place.classList.add('text-view')
  const fault = element('p', { class: 'fault', role: 'status' })
  place.append(element('p', { class: 'hint' }, text.said), fault, box)
  let opened: { readonly editor: TextEditor; readonly file: SyncedFile } | undefined
  let wanted: Range | undefined

  async function open(): Promise<void> {
    const [Editor, view, schema] = await Promise.all([
      loadEditor(),
      desk.ask<TextView>('/text'),
      desk.ask<SchemaNode>('/schema').catch(() => ({})),
    ])
    const knowledge = (): Knowledge => ({
      schema,
      references: referencesOf(desk.form),
      value: (address) => desk.state.figures[address]?.text,
    })
    box.replaceChildren()
    const editor = new Editor(box, {
      text: view.text,
      nonce,
      knowledge,
      typed: () => opened?.file.typed(),
      left: () => void opened?.file.save(),
    })
    const file = new SyncedFile(desk, editor, view)
    place.insertBefore(file.conflict, box)
    opened = { editor, file }
    mark()
    if (wanted) editor.show(wanted)
  }

  /** Marks of what was found belong to the text as it was read. */
  function mark(): void {
    if (opened?.file.isSame) opened.editor.findings = desk.state.findings
  }

  /** Why the file cannot be read, and the way there. */
  function tellFault(): void {
    const { broken, findings } = desk.state
    const range = findings.find((finding) => finding.message === broken?.message)?.range
    const go = button(text.broken, () => range && opened?.editor.show(range))
    fault.hidden = broken === undefined
    fault.replaceChildren(broken?.message ?? '', ...(range ? [' ', go] : []))
  }

  async function refresh(): Promise<void> {
    if (place.hidden) return
    await opened?.file.refresh()
    mark()
  }

  desk.subscribe(() => {
    tellFault()
    void refresh()
  })
  onLeaving(() => void opened?.file.save())
  tellFault()
  void open().catch((error: unknown) => said(desk, error))
  return {
    show(range: DeskPlace) {
      if (!('line' in range)) return false
      wanted = range
      opened?.editor.show(range)
      return true
    },
    enter: () => void refresh(),
  }
}
