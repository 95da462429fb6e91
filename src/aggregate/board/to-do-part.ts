import { escapeHtml } from '../../document/escape-html.ts'
import { boardText as text } from '../../locale/zh/board.ts'
import type { Aggregated } from '../aggregate.ts'
import type { JudgedUnit, State } from '../judged-unit.ts'

/** States that somebody has to do something about, the gravest first. */
const STATES = Object.keys(text.advice) as readonly Exclude<State, 'added' | 'excluded'>[]

/** Who is to be asked for what, by what is to be asked. */
export function toDoPart({ units, strangers }: Aggregated): string {
  const groups = STATES.flatMap((state) => {
    const found = units.filter((judged) => judged.state === state)
    return found.length === 0 ? [] : [group(state, found)]
  })
  if (strangers.length > 0) {
    const items = strangers.map(({ path, agency, unreadable = '' }) =>
      escapeHtml(text.stranger(path, agency, unreadable)),
    )
    groups.push(part(text.strangers, strangers.length, text.strangersAdvice, items, 'long'))
  }
  const body = groups.length === 0 ? `<p>${escapeHtml(text.nothingToDo)}</p>` : groups.join('\n')
  return `<section class="to-do"><h2>${escapeHtml(text.toDo)}</h2>\n${body}</section>`
}

function group(state: keyof typeof text.advice, units: readonly JudgedUnit[]): string {
  const items = units.map(itemOf)
  const isLong = units.some(({ remarks }) => remarks.length > 0)
  return part(text.states[state], units.length, text.advice[state], items, isLong ? 'long' : 'short')
}

function itemOf({ unit, isLate, remarks }: JudgedUnit): string {
  const late = isLate ? ` <span class="late">${escapeHtml(text.late)}</span>` : ''
  const said = remarks.length === 0 ? '' : `<span class="why">${remarks.map(escapeHtml).join('<br>')}</span>`
  return `<span><b>${escapeHtml(unit.name)}</b>${late}</span> ${said}`
}

function part(
  heading: string,
  count: number,
  advice: string,
  items: readonly string[],
  look: 'short' | 'long',
): string {
  return `<h3>${escapeHtml(heading)} <span class="count">${count}</span></h3>
<p class="advice">${escapeHtml(advice)}</p>
<ul class="${look}">${items.map((item) => `<li>${item}</li>`).join('\n')}</ul>`
}
