import { deskGridText as text } from '../../../locale/zh/desk-grid.ts'
import { element } from '../../../preview/client/element.ts'
import type { FigureCell } from './figure-cell.ts'

const SHOWN = 'shows-last-year'

/** Whether last year's figures are shown beside; kept for the next file of this browser. */
export function lastYearChoice(figures: ReadonlyMap<string, FigureCell>): HTMLElement {
  const hasLast = [...figures.values()].some(({ view }) => view.previous !== undefined)
  if (!hasLast) return element('p', { class: 'hint' }, text.noLast)
  const box = element('input', { type: 'checkbox' })
  const show = () => document.body.classList.toggle(SHOWN, box.checked)
  box.checked = localStorage.getItem(SHOWN) === 'yes'
  show()
  box.addEventListener('change', () => {
    localStorage.setItem(SHOWN, box.checked ? 'yes' : 'no')
    show()
  })
  return element('label', { class: 'choice' }, box, text.showLast)
}
