import { deskChecks as text } from '../../../locale/zh/desk-checks.ts'
import { preview } from '../../../locale/zh/preview.ts'
import { element } from '../../../preview/client/element.ts'
import type { FindingView } from '../../../preview/state.ts'
import type { ChangeAnswer, DeskState } from '../../protocol.ts'
import type { Desk, Shows } from '../desk.ts'
import { inWords } from '../in-words.ts'
import { cellOf, referencesOf } from '../prose/references.ts'
import { acceptForm } from './accept-form.ts'
import type { Placed } from './finding-item.ts'
import { FindingsList } from './findings-list.ts'
import { FixesBox } from './fixes-box.ts'
import { leadsOf } from './leads.ts'
import { withReasons } from './reasons.ts'
import { said } from './said.ts'
import { unwrittenItem } from './unwritten-item.ts'

const SEVERITIES = ['error', 'warning', 'info'] as const

/** What is wrong, by gravity; each leads to its place. Safe fixes, and what is accepted with a reason. */
export function mountChecks(place: HTMLElement, desk: Desk): Shows {
  const lead = (placed: Placed) => {
    if (!leadsOf(placed, desk.form).some((one) => desk.show(one))) desk.say(text.nowhere, 'trouble')
  }
  let references = referencesOf(desk.form)
  const where = ({ address = '' }: FindingView) => {
    const cell = cellOf(references, address)
    const [name] = address.split('.')
    const heading = desk.form.sections.find((section) => section.name === name)?.heading ?? ''
    return [heading, cell?.label ?? ''].filter(Boolean).join(text.within)
  }
  const words = (sentence: string, { address }: FindingView) => inWords(sentence, references, address)
  const fixes = new FixesBox(desk)
  const summary = element('p', { class: 'counts', role: 'status' })
  const unwrittenHead = element('h2')
  const unwritten = element('ol', { class: 'findings' })
  const unwrittenBox = element('section', { class: 'group error unwritten' }, unwrittenHead, unwritten)
  const groups = SEVERITIES.map((severity) => {
    const heading = element('h2')
    const list = new FindingsList({ where, words, lead, accept: ask, settle })
    const group = element('section', { class: `group ${severity}` }, heading, list.element)
    return { severity, heading, list, group }
  })
  const more = element('p', { class: 'hint' })
  const acceptedHead = element('summary')
  const accepted = new FindingsList({ where, words, lead })
  const acceptedBox = element(
    'details',
    { class: 'accepted' },
    acceptedHead,
    element('p', { class: 'hint' }, text.acceptedSaid),
    accepted.element,
  )
  place.classList.add('checks-view')
  place.append(summary, unwrittenBox, fixes.element, ...groups.map(({ group }) => group), more, acceptedBox)

  function ask(finding: FindingView, box: HTMLElement): void {
    const form = acceptForm((reason) => {
      box.replaceChildren()
      box.parentElement?.querySelector('button')?.focus()
      if (reason !== undefined) void accept(finding, reason)
    })
    box.replaceChildren(form)
    form.querySelector('input')?.focus()
  }

  async function settle({ message, range }: FindingView): Promise<void> {
    const answer = await desk.perform('/settle', { message, line: range?.line })
    if ('state' in answer) desk.say(text.doubt.done, 'done')
  }

  async function accept({ rule, address }: FindingView, reason: string): Promise<void> {
    const request = { rule, reason, ...(address === undefined ? {} : { place: address }) }
    const answer = await desk
      .send<ChangeAnswer>('/accept', request)
      .catch((error: unknown) => said(desk, error))
    if (!answer) return
    if ('refused' in answer) desk.say(answer.refused, 'trouble')
    else desk.say(text.accept.done, 'done')
  }

  function show(state: DeskState): void {
    const { findings, counts, acceptedCount } = state
    const total = counts.error + counts.warning + counts.info
    const left = desk.unwritten
    unwrittenBox.hidden = left.length === 0
    unwrittenHead.textContent = text.unwritten.heading(left.length)
    unwritten.replaceChildren(...left.map((one) => unwrittenItem(one, desk)))
    summary.textContent =
      total === 0 && left.length === 0 ? (state.broken ? text.unread : text.clean) : text.said
    for (const { severity, heading, list, group } of groups) {
      group.hidden = counts[severity] === 0
      heading.textContent = preview.findings.count[severity](counts[severity])
      list.show(findings.filter((finding) => finding.severity === severity))
    }
    more.textContent = total > findings.length ? text.more(total - findings.length) : ''
    acceptedBox.hidden = acceptedCount === 0
    acceptedHead.textContent = preview.findings.accepted(acceptedCount)
    accepted.show(withReasons(state))
    fixes.hear(state)
  }

  desk.subscribe((state, isOther) => {
    if (isOther) references = referencesOf(desk.form)
    show(state)
  })
  show(desk.state)
  return {}
}
