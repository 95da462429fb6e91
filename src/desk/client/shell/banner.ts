import { isOfReading } from '../../../findings/registry.ts'
import { deskChecks } from '../../../locale/zh/desk-checks.ts'
import { deskText as text } from '../../../locale/zh/desk-page.ts'
import { element } from '../../../preview/client/element.ts'
import type { Broken } from '../../../preview/state.ts'
import { button } from '../button.ts'
import { inWordsOf } from '../in-words.ts'
import type { OpenDesk } from '../open-desk.ts'
import { saveAs } from './save-as.ts'

/** Why nothing can be filled in, or was not saved, with what was typed to be taken away as a file. */
export function banner(desk: OpenDesk, turnToText: () => void): HTMLElement {
  const place = element('div', { class: 'banner', role: 'alert' })
  let told = ''
  const show = () => {
    const { locked, unsaved, kept = [] } = desk.state
    // What is wrong with a cell is told there.
    const { place: seen } = desk.state.broken ?? {}
    const broken = seen && 'address' in seen ? undefined : desk.state.broken
    const said = unsaved ?? locked ?? broken?.message
    place.hidden = said === undefined
    document.body.toggleAttribute('data-locked', locked !== undefined)
    if (said === undefined || said === told) {
      told = said ?? ''
      return
    }
    told = said
    const { broken: unread, locked: closed, unsaved: left } = text.banner
    const heading = unsaved !== undefined ? left : locked !== undefined ? closed : unread
    const isInProse = seen && broken && unsaved === undefined
    place.replaceChildren(
      element('strong', {}, heading),
      ...(isInProse ? inProse(broken, desk) : [element('p', {}, said)]),
    )
    if (broken && !seen && unsaved === undefined) place.append(...inFile(broken, turnToText))
    if (unsaved !== undefined) place.append(button(text.banner.retry, () => desk.perform('/retry', {})))
    if (kept.length > 0) place.append(button(text.banner.discard, () => desk.perform('/discard', {})))
    if (desk.unsent.textWith(kept) !== '') place.append(download(desk))
  }
  desk.subscribe(show)
  show()
  return place
}

/** What is wrong with words of the prose and what is done, as 检查 says it, and the way there. */
function inProse({ message: said }: Broken, desk: OpenDesk): readonly HTMLElement[] {
  const words = inWordsOf(desk.form)
  const sentences = desk.state.findings
    .filter(({ message }) => message === said)
    .slice(0, 1)
    .flatMap((finding) => {
      const { message, fix = '', rule } = finding
      return [message, deskChecks.fix(fix, 'form', isOfReading(rule))].map((one) => words(one, finding))
    })
  const lead = () => desk.state.broken?.place && desk.show(desk.state.broken.place)
  return [...sentences.map((one) => element('p', {}, one)), button(deskChecks.show, lead)]
}

/** The line that keeps the file from being read, and the way to mend it. */
function inFile({ excerpt }: Broken, turnToText: () => void): readonly HTMLElement[] {
  if (!excerpt) return []
  const { line, before, marked, after } = excerpt
  const shown = element('pre', {}, `${line} | ${before}`, element('mark', {}, marked || ' '), after)
  return [element('p', {}, text.banner.where(line)), shown, button(text.banner.mend, turnToText)]
}

/** Gives what is not in the file as a file of one's own. */
export function download(desk: OpenDesk): HTMLElement {
  return button(text.banner.download, () => {
    const name = desk.file.split('/').at(-1) ?? desk.file
    saveAs(text.banner.file(name), desk.unsent.textWith(desk.state.kept ?? []), 'text/plain')
  })
}
