import { deskText } from '../../../locale/zh/desk-page.ts'
import { element } from '../../../preview/client/element.ts'
import { morph } from '../../../preview/client/morph.ts'
import { type Change, placeOf, typedIn } from '../../protocol/change.ts'
import type { OpenDesk } from '../open-desk.ts'
import { placeLabel } from '../place-names.ts'
import { connection } from '../server.ts'
import { download } from './banner.ts'

const text = deskText.away

/** While the program is away: why, what to do, and what was typed here that is not in the file. */
export function away(desk?: OpenDesk): HTMLElement {
  const heading = element('strong')
  const said = element('p')
  const left = element('div')
  const take = desk && download(desk)
  const place = element('div', { class: 'away', role: 'alert' }, heading, said, left, take)
  const show = () => {
    const { now } = connection
    place.hidden = now === 'here'
    if (now === 'here') return
    if (heading.textContent !== text[now].heading) heading.textContent = text[now].heading
    if (said.textContent !== text[now].said) said.textContent = text[now].said
    const waiting = desk?.unsent.all ?? []
    // What goes by itself when the program is back is only counted.
    const items = desk && now === 'other' ? waiting.map((change) => item(change, desk)) : []
    const told = element('p', {}, text[now].left(waiting.length))
    const list = items.length > 0 && element('ul', {}, ...items)
    morph(left, element('div', {}, waiting.length > 0 && told, list))
    if (take) take.hidden = waiting.length === 0
  }
  connection.subscribe(show)
  desk?.subscribe(show)
  show()
  return place
}

/** What was typed, at its place as the form calls it. */
function item(change: Change, { form }: OpenDesk): HTMLElement {
  const label = placeLabel(form, placeOf(change))
  return element('li', {}, element('b', {}, label), text.colon, typedIn(change) ?? '')
}
