import { deskGiveOut } from '../../../locale/zh/desk-give-out.ts'
import { element } from '../../../preview/client/element.ts'
import type { KeptFile } from '../../protocol/give-out.ts'
import { button } from '../button.ts'

const text = deskGiveOut.build

/** A file that stayed as a person edited it, and the two ways to have it made anew. */
export function keptFile(kept: KeptFile, build: (isSetAside: boolean) => void): HTMLElement {
  const { name } = kept
  const place = element('div', { class: 'kept' })

  const way = (words: string, act: () => void, attributes = {}) =>
    button(words, act, { 'aria-label': `${words} ${name}`, ...attributes })

  function offer(): HTMLButtonElement {
    const replace = way(text.replace, ask)
    const aside = way(text.setAside, () => build(true), { title: text.setAsideSaid })
    show(element('p', { class: 'warning' }, text.kept(name)), replace, aside)
    return replace
  }

  function ask(): void {
    const leave = way(text.leave, () => offer().focus())
    const replace = way(text.replaceNow, () => build(false))
    show(element('p', { class: 'error' }, text.loses), replace, leave)
    leave.focus()
  }

  function show(words: HTMLElement, ...buttons: readonly HTMLElement[]): void {
    place.replaceChildren(words, element('p', { class: 'buttons' }, ...buttons))
  }

  offer()
  return place
}
