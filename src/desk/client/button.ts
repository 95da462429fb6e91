import { element } from '../../preview/client/element.ts'

/** A button that sends no form, and what it does. */
export function button(
  words: string,
  act: () => void,
  attributes: Readonly<Record<string, string>> = {},
): HTMLButtonElement {
  const made = element('button', { type: 'button', ...attributes }, words)
  made.addEventListener('click', act)
  return made
}
