import { deskText as text } from '../../../locale/zh/desk-page.ts'
import { element } from '../../../preview/client/element.ts'
import type { OpenDesk } from '../open-desk.ts'

/** Why nothing can be filled in, or was not saved, with what was typed to be taken away as a file. */
export function banner(desk: OpenDesk): HTMLElement {
  const place = element('div', { class: 'banner', role: 'alert' })
  let told = ''
  const show = () => {
    const { locked, unsaved, broken } = desk.state
    const said = unsaved ?? locked ?? broken?.message
    place.hidden = said === undefined
    document.body.toggleAttribute('data-locked', locked !== undefined)
    if (said === undefined || said === told) {
      told = said ?? ''
      return
    }
    told = said
    const heading = unsaved === undefined ? text.banner.locked : text.banner.unsaved
    place.replaceChildren(element('strong', {}, heading), element('p', {}, said))
    if (desk.unsent.text !== '') place.append(element('p', {}, text.banner.keep), download(desk))
  }
  desk.subscribe(show)
  show()
  return place
}

function download(desk: OpenDesk): HTMLElement {
  const button = element('button', { type: 'button' }, text.banner.download)
  button.addEventListener('click', () => {
    const href = URL.createObjectURL(new Blob([desk.unsent.text], { type: 'text/plain' }))
    const name = desk.file.split('/').at(-1) ?? desk.file
    element('a', { href, download: text.banner.file(name) }).click()
    URL.revokeObjectURL(href)
  })
  return button
}
