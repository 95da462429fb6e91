import { deskProse as text } from '../../../locale/zh/desk-prose.ts'
import { element } from '../../../preview/client/element.ts'
import { multipleIn } from '../../../prose/units.ts'
import type { NumberState } from '../../protocol/state.ts'
import { button } from '../button.ts'

/** What is done with the number under the cursor. */
export interface NumberActions {
  replace(number: NumberState, words: string): void
  lead(address: string): void
}

/** The number or reference under the cursor, held against the tables. `typed`: as it stands in the text. */
export function numberPanel(
  number: NumberState | undefined,
  typed: string,
  labelOf: (address: string) => string,
  actions: NumberActions,
): readonly Node[] {
  if (!number) return [element('p', { class: 'hint' }, text.number.hint)]
  const { figures, value, unit = '', differs, why } = number
  const isReference = typed.startsWith('{{')
  const [only, ...others] = figures
  const nodes: Node[] = [element('p', { class: 'number' }, element('strong', {}, typed))]
  if (value === undefined) {
    nodes.push(
      element('p', { class: 'hint' }, isReference ? text.number.noReference : (why ?? text.number.none)),
    )
    return nodes
  }
  const said = isReference
    ? text.number.putsIn(value + unit)
    : differs
      ? text.number.differs(value + unit)
      : text.number.agrees(value + unit)
  nodes.push(element('p', { class: differs ? 'differs' : 'agrees' }, said))
  nodes.push(element('ul', {}, ...figures.map((address) => element('li', {}, cell(address)))))
  if (isReference) return nodes
  const buttons = element('p', { class: 'buttons' })
  // 元 itself stands in the text already.
  const multiple = multipleIn(unit)
  const [correct, refer] = [value + multiple, `{{${only}}}${multiple}`]
  if (differs) buttons.append(tool(text.number.correct(correct), () => actions.replace(number, correct)))
  if (only !== undefined && others.length === 0)
    buttons.append(tool(text.number.refer, () => actions.replace(number, refer)))
  if (buttons.childElementCount > 0) nodes.push(buttons)
  if (only !== undefined && others.length === 0)
    nodes.push(element('p', { class: 'hint' }, text.number.referSaid(refer, correct)))
  return nodes

  function cell(address: string): HTMLElement {
    const link = tool(labelOf(address), () => actions.lead(address))
    link.classList.add('link')
    return link
  }
}

/** The cursor stays in the text. */
function tool(words: string, act: () => void): HTMLButtonElement {
  const made = button(words, act)
  made.addEventListener('mousedown', (event) => event.preventDefault())
  return made
}
