import { schemaText } from '../../../locale/zh/schema.ts'
import { element } from '../../../preview/client/element.ts'
import type { WordsPlace } from '../../../preview/state.ts'
import type { FieldView } from '../../protocol/form.ts'
import type { Desk } from '../desk.ts'
import { Field } from './field.ts'

/** Fields that stand by themselves, then those of a kind (发布, 版记) folded under its name. */
export class FieldsForm {
  readonly element: HTMLElement
  readonly #fields: readonly Field[]

  constructor(views: readonly FieldView[], desk: Desk) {
    const made = views.map((view) => ({ field: new Field(view, desk), kind: kindOf(view) }))
    this.#fields = made.map(({ field }) => field)
    const of = (kind: string) => made.filter((one) => one.kind === kind).map(({ field }) => field.element)
    const kinds = [...new Set(made.map(({ kind }) => kind))].filter((kind) => kind !== '')
    this.element = element(
      'div',
      { class: 'fields-form' },
      element('div', { class: 'fields' }, ...of('')),
      ...kinds.map((kind) => {
        const summary = element('summary', {}, headingOf(kind))
        return element('details', {}, summary, element('div', { class: 'fields' }, ...of(kind)))
      }),
    )
  }

  show(): void {
    for (const field of this.#fields) field.show()
  }

  leadTo(keys: string): boolean {
    return this.#open(this.#fields.find(({ place }) => place === keys))
  }

  /** The field whose value the words are. */
  lead({ segments }: WordsPlace): boolean {
    const words = segments.join('')
    return this.#open(words === '' ? undefined : this.#fields.find(({ value }) => value === words))
  }

  #open(field: Field | undefined): boolean {
    if (!field) return false
    field.element.closest('details')?.setAttribute('open', '')
    field.element.scrollIntoView({ block: 'center' })
    field.input.focus()
    return true
  }
}

/** 填报 of a table stands in the open, as on paper. */
function kindOf({ keys }: FieldView): string {
  return keys.length === 2 ? (keys[0] ?? '') : ''
}

function headingOf(kind: string): string {
  const known: Readonly<Record<string, { readonly title: string } | undefined>> = schemaText.keys
  return known[kind]?.title ?? kind
}
