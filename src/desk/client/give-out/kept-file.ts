import { deskGiveOut } from '../../../locale/zh/desk-give-out.ts'
import { element } from '../../../preview/client/element.ts'
import type { KeptFile } from '../../protocol/give-out.ts'

const text = deskGiveOut.build

/** A file that stayed as a person edited it, and the two ways to have it made anew. */
export function keptFile(kept: KeptFile, build: (isSetAside: boolean) => void): HTMLElement {
  const { name } = kept
  const place = element('div', { class: 'kept' })

  function button(words: string, act: () => void, attributes = {}): HTMLButtonElement {
    const made = element('button', { type: 'button', 'aria-label': `${words} ${name}`, ...attributes }, words)
    made.addEventListener('click', act)
    return made
  }

  function offer(): HTMLButtonElement {
    const replace = button(text.replace, ask)
    const aside = button(text.setAside, () => build(true), { title: text.setAsideSaid })
    show(element('p', { class: 'warning' }, text.kept(name)), replace, aside)
    return replace
  }

  function ask(): void {
    const leave = button(text.leave, () => offer().focus())
    const warned = element('p', { class: 'error' }, text.loses)
    show(
      warned,
      button(text.replaceNow, () => build(false)),
      leave,
    )
    leave.focus()
  }

  function show(words: HTMLElement, ...buttons: readonly HTMLElement[]): void {
    place.replaceChildren(words, element('p', { class: 'buttons' }, ...buttons))
  }

  offer()
  return place
}
