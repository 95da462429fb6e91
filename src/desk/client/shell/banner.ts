import { deskText as text } from '../../../locale/zh/desk-page.ts'
import { element } from '../../../preview/client/element.ts'
import type { Broken } from '../../../preview/state.ts'
import type { OpenDesk } from '../open-desk.ts'

/** Why nothing can be filled in, or was not saved, with what was typed to be taken away as a file. */
export function banner(desk: OpenDesk, turnToText: () => void): HTMLElement {
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
    if (broken && !unsaved && !locked) place.append(...fault(broken, turnToText))
    if (desk.unsent.text !== '') place.append(element('p', {}, text.banner.keep), download(desk))
  }
  desk.subscribe(show)
  show()
  return place
}

/** The line that keeps the file from being read, and the way to mend it. */
function fault({ at, excerpt }: Broken, turnToText: () => void): readonly HTMLElement[] {
  if (!excerpt) return []
  const { line, before, marked, after } = excerpt
  const shown = element('pre', {}, `${line} | ${before}`, element('mark', {}, marked || ' '), after)
  const button = element('button', { type: 'button' }, text.banner.mend)
  button.addEventListener('click', turnToText)
  return [element('p', {}, text.banner.where(at?.text ?? '')), shown, button]
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
