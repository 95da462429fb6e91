import { deskGridText as text } from '../../../locale/zh/desk-grid.ts'
import { element } from '../../../preview/client/element.ts'
import type { CellView } from '../../protocol/form.ts'

/** What a figure of the form is made of. */
export interface CellElements {
  readonly element: HTMLTableCellElement
  /** Absent when it is added up from others. */
  readonly input: HTMLInputElement | undefined
  /** What is printed of one that is added up. */
  readonly text: HTMLElement
  readonly note: HTMLElement
}

export function cellElements({
  address = '',
  label = address,
  computed,
  words,
  previous,
  carried,
}: CellView): CellElements {
  const cell = element('td', { 'data-address': address })
  const shown = element('span', { class: 'text' })
  const note = element('small', {})
  const attributes = { inputmode: words ? 'text' : 'numeric', 'aria-label': label, autocomplete: 'off' }
  const input = computed ? undefined : element('input', attributes)
  if (computed) {
    cell.classList.add('computed')
    cell.tabIndex = -1
  }
  cell.append(input ?? shown, note)
  const last = carried
    ? text.lastCarried(carried.text)
    : previous === undefined
      ? undefined
      : text.last(previous)
  if (last !== undefined) cell.append(element('small', { class: 'last' }, last))
  return { element: cell, input, text: shown, note }
}
