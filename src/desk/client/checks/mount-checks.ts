import { deskChecks as text } from '../../../locale/zh/desk-checks.ts'
import { preview } from '../../../locale/zh/preview.ts'
import { element } from '../../../preview/client/element.ts'
import type { FindingView } from '../../../preview/state.ts'
import type { ChangeAnswer } from '../../protocol/answer.ts'
import type { DeskFinding, DeskState } from '../../protocol/state.ts'
import type { Desk, Shows } from '../desk.ts'
import { inWordsOf } from '../in-words.ts'
import { referencesOf } from '../prose/references.ts'
import { acceptForm } from './accept-form.ts'
import { DoubtsBox, isDoubt } from './doubts-box.ts'
import type { FindingActions, Placed } from './finding-item.ts'
import { FindingsList } from './findings-list.ts'
import { FixesBox } from './fixes-box.ts'
import { leadsOf } from './leads.ts'
import { withReasons } from './reasons.ts'
import { said } from './said.ts'
import { UnwrittenList } from './unwritten-list.ts'
import { contradicted, whereOf } from './where.ts'

const KINDS = ['error', 'warning', 'left', 'info'] as const

function kindOf({ isLeft, severity }: DeskFinding): (typeof KINDS)[number] {
  return isLeft ? 'left' : severity
}

/** What is wrong, by gravity; each leads to its place. Safe fixes, and what is accepted with a reason. */
export function mountChecks(place: HTMLElement, desk: Desk): Shows {
  const lead = (placed: Placed) => {
    if (!leadsOf(placed, desk.form).some((one) => desk.show(one))) desk.say(text.nowhere, 'trouble')
  }
  let references = referencesOf(desk.form)
  const where = (finding: FindingView) => whereOf(finding, desk, references)
  let words = inWordsOf(desk.form)
  const message = (finding: FindingView) =>
    words(text.message(finding.message, contradicted(finding, references)), finding)
  const related: FindingActions['related'] = ({ message, place }, finding) => {
    const at = place && 'address' in place ? whereOf(place, desk, references) : undefined
    return words(text.relatedTold(message, at), finding)
  }
  const told = {
    where,
    message,
    related,
    lead,
    words: (said, finding) => words(said, finding),
  } satisfies FindingActions
  const fixes = new FixesBox(desk)
  const doubts = new DoubtsBox(desk, told)
  const summary = element('p', { class: 'counts', role: 'status' })
  const unwritten = new UnwrittenList(desk)
  const groups = KINDS.map((kind) => {
    const heading = element('h2')
    const list = new FindingsList({ ...told, accept: ask })
    const group = element('section', { class: `group ${kind}` }, heading, list.element)
    return { kind, heading, list, group }
  })
  const more = element('p', { class: 'hint' })
  const acceptedHead = element('summary')
  const accepted = new FindingsList(told)
  const acceptedBox = element(
    'details',
    { class: 'accepted' },
    acceptedHead,
    element('p', { class: 'hint' }, text.acceptedSaid),
    accepted.element,
  )
  place.classList.add('checks-view')
  place.append(
    summary,
    unwritten.element,
    doubts.element,
    fixes.element,
    ...groups.map(({ group }) => group),
    more,
    acceptedBox,
  )

  function ask(finding: FindingView, box: HTMLElement): void {
    const form = acceptForm((reason) => {
      box.replaceChildren()
      box.parentElement?.querySelector('button')?.focus()
      if (reason !== undefined) void accept(finding, reason)
    })
    box.replaceChildren(form)
    form.querySelector('input')?.focus()
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
    const { findings, counts, left, acceptedCount } = state
    const total = counts.error + counts.warning + counts.info + left
    const isClean = total === 0 && desk.unsent.refused.length === 0
    summary.textContent = isClean ? (state.broken ? text.unread : text.clean) : text.said
    unwritten.show()
    for (const { kind, heading, list, group } of groups) {
      const own = findings.filter((finding) => kindOf(finding) === kind)
      const inBox = own.filter(isDoubt).length
      const count = kind === 'left' ? left : counts[kind] - inBox
      group.hidden = count === 0
      heading.textContent = kind === 'left' ? text.left(count) : preview.findings.count[kind](count)
      list.show(own.filter((finding) => !isDoubt(finding)))
    }
    more.textContent = total > findings.length ? text.more(total - findings.length) : ''
    acceptedBox.hidden = acceptedCount === 0
    acceptedHead.textContent = preview.findings.accepted(acceptedCount)
    accepted.show(withReasons(state))
    fixes.hear(state)
    doubts.hear(state)
  }

  desk.subscribe((state, isOther) => {
    if (isOther) {
      references = referencesOf(desk.form)
      words = inWordsOf(desk.form)
    }
    show(state)
  })
  show(desk.state)
  return {}
}
