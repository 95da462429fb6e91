import { deskGridText as text } from '../../../locale/zh/desk-grid.ts'
import { element } from '../../../preview/client/element.ts'

/** An input in its label. */
export function labelled(words: string): {
  readonly label: HTMLElement
  readonly input: HTMLInputElement
} {
  const input = element('input', { type: 'text', autocomplete: 'off' })
  return { label: element('label', {}, words, input), input }
}

/** What is added, folded under its name until it is wanted. */
export function folded(
  heading: string,
  fields: readonly HTMLElement[],
  add: () => Promise<unknown>,
): HTMLElement {
  const form = element(
    'form',
    { class: 'add-row', 'aria-label': heading },
    ...fields,
    element('button', {}, text.add),
  )
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void add()
  })
  return element('details', {}, element('summary', {}, heading), form)
}
