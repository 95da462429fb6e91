import type { Desk, Shows } from '../desk.ts'
import { Form } from './form.ts'

/** Fill in: the official tables with an input in every figure, laid out anew when the form is another one. */
export function mountForm(place: HTMLElement, desk: Desk): Shows {
  place.classList.add('fill-in')
  let form = new Form(desk)
  place.replaceChildren(...form.elements)
  desk.subscribe((_, isOther) => {
    if (!isOther) return form.show()
    const address = form.addressOf(document.activeElement)
    const isAdding = document.activeElement?.closest('.add-row') !== null
    const before = new Set(form.addresses)
    form = new Form(desk)
    place.replaceChildren(...form.elements)
    const next = isAdding ? form.addresses.find((one) => !before.has(one)) : address
    if (next !== undefined) form.lead({ address: next })
  })
  return { show: (target) => ('line' in target ? form.leadToLine(target.line) : form.lead(target)) }
}
