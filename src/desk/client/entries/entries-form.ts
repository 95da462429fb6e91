import { deskEntriesText as text } from '../../../locale/zh/desk-entries.ts'
import { element } from '../../../preview/client/element.ts'
import type { EntryView } from '../../protocol/state.ts'
import type { Desk } from '../desk.ts'
import { addForms } from './add-forms.ts'
import { EntryBox } from './entry-box.ts'
import type { EntryKind } from './entry-kind.ts'

/** 附图, 附件 or 确认: what there is of it, and the way to more. Laid out anew when there is another entry or field. */
export class EntriesForm {
  readonly element = element('section')
  readonly heading: string
  readonly #kind: EntryKind
  readonly #desk: Desk
  #layout: string | undefined
  #boxes: readonly EntryBox[] = []

  constructor(kind: EntryKind, desk: Desk) {
    this.#kind = kind
    this.#desk = desk
    this.heading = text.headings[kind]
    this.show()
  }

  show(): void {
    const entries = this.#desk.state.entries.filter(({ keys }) => keys[0] === this.#kind)
    const layout = JSON.stringify(
      entries.map(({ keys, heading, fields, figures }) => [keys, heading, fields, figures]),
    )
    if (layout !== this.#layout) this.#layAnew(entries)
    this.#layout = layout
    for (const [index, box] of this.#boxes.entries()) box.show(entries[index] as EntryView)
  }

  /** The focus stays in its field; after an addition it goes to what is new, after a removal to the heading. */
  #layAnew(entries: readonly EntryView[]): void {
    const focused = this.element.contains(document.activeElement) ? document.activeElement : null
    const before = new Set(this.#fields.map(({ place }) => place))
    this.#boxes = entries.map((entry) => new EntryBox(entry, this.#kind, this.#desk))
    const heading = element('h2', { tabindex: '-1' }, this.heading)
    this.element.replaceChildren(
      heading,
      ...this.#boxes.map((box) => box.element),
      ...(entries.length === 0 ? [element('p', { class: 'hint' }, text.none[this.#kind])] : []),
      ...addForms(this.#kind, this.#desk),
    )
    if (!focused) return
    const place = focused.closest<HTMLElement>('[data-address]')?.dataset['address']
    const next = this.#fields.find((field) =>
      place === undefined ? !before.has(field.place) : field.place === place,
    )
    if (next) next.input.focus()
    else heading.focus()
  }

  get #fields() {
    return this.#boxes.flatMap(({ fields }) => fields)
  }

  /** The field at an address, or the first of the entry. */
  leadTo(address: string): boolean {
    const box = this.#boxes.find(({ place }) => address === place || address.startsWith(`${place}.`))
    return this.#lead(box, address)
  }

  leadToLine(line: number): boolean {
    return this.#lead(this.#boxes.find((box) => box.holds(line)))
  }

  #lead(box: EntryBox | undefined, address?: string): boolean {
    const field = box?.fields.find(({ place }) => place === address) ?? box?.fields[0]
    box?.element.scrollIntoView({ block: 'center' })
    field?.input.focus({ preventScroll: true })
    return box !== undefined
  }
}
