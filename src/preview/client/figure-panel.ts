import { preview as text } from '../../locale/zh/preview.ts'
import type { FigureView } from '../state.ts'
import { element } from './element.ts'
import { editorLink } from './findings-panel.ts'

/** What is known of the figure that was clicked last; before that, what a click is good for. */
export function figurePanel(figure: FigureView | undefined): HTMLElement {
  const panel = element(
    'section',
    { id: 'figure', 'aria-live': 'polite' },
    element('h2', {}, text.figure.heading),
  )
  if (!figure) {
    panel.append(element('p', { class: 'hint' }, text.figure.hint))
    return panel
  }
  const { address, row, column, value, unit, help, origin, at } = figure
  const list = element('dl')
  const add = (label: string, ...words: readonly (string | Node)[]) => {
    list.append(element('dt', {}, label), element('dd', {}, ...words))
  }
  add(text.figure.value, element('strong', {}, value === '' ? text.figure.blank : value))
  if (unit !== undefined) add(text.figure.unit, unit)
  add(text.figure.row, steps(row))
  add(text.figure.column, steps(column))
  add(
    text.figure.help,
    ...(help.length > 0 ? help.map((note) => element('p', {}, note)) : [text.figure.noHelp]),
  )
  add(text.figure.address, element('code', {}, address))
  add(text.figure.reference, element('code', {}, `{{${address}}}`))
  const where = origin === 'typed' ? ' ' : `${text.separator}${text.figure.section} `
  add(text.figure.origin, text.figure[origin], ...(at ? [where, editorLink(at)] : []))
  panel.append(list)
  return panel
}

/** Labels from the outermost in. */
function steps(labels: readonly string[]): HTMLElement {
  return element('span', { class: 'steps' }, ...labels.map((label) => element('span', {}, label)))
}
