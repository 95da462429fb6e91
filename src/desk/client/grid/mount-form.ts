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
    form = new Form(desk)
    place.replaceChildren(...form.elements)
    if (address !== undefined) form.lead({ address })
  })
  return { show: (target) => !('line' in target) && form.lead(target) }
}
