import { isOfReading } from '../../../findings/registry.ts'
import { deskChecks as text } from '../../../locale/zh/desk-checks.ts'
import { preview } from '../../../locale/zh/preview.ts'
import { element } from '../../../preview/client/element.ts'
import type { FindingView } from '../../../preview/state.ts'
import type { DeskFinding } from '../../protocol/state.ts'
import { button } from '../button.ts'
import { address } from '../server.ts'

/** Places that take part are shown up to this many. */
const MOST_RELATED = 5

/** What is known of where a finding, or what takes part in it, is. */
export type Placed = Partial<Pick<FindingView, 'rule' | 'address' | 'place' | 'range'>>

/** A finding; one that is let stand, with the reason; a doubt, with what was read there. */
export type ListedFinding = DeskFinding & { readonly reason?: string; readonly reads?: string }

export interface FindingActions {
  /** Official words for where it is. */
  where(finding: FindingView): string
  /** What a finding says, in official words. */
  message(finding: FindingView): string
  /** A sentence of a finding in official words. */
  words(sentence: string, finding: FindingView): string
  /** What is said of something that takes part in it, in official words. */
  related(other: FindingView['related'][number], finding: FindingView): string
  /** Leads to where it is. */
  lead(finding: Placed): void
  /** Lets it stand; absent where that is done already. */
  readonly accept?: (finding: FindingView, place: HTMLElement) => void
  /** A doubt of an import was looked into. */
  readonly settle?: (finding: FindingView) => void
}

/** What is wrong, what was expected, what to do; the sentence leads to its place. */
export function findingItem(
  finding: ListedFinding,
  { where, message: told, words, related: toldOf, lead, accept, settle }: FindingActions,
): HTMLElement {
  const { severity, expected, fix, related, rule, isAcceptable, isLeft, reason, reads } = finding
  const acceptBox = element('div', { class: 'accept' })
  const buttons = element('p', { class: 'buttons' }, ruleLink(rule))
  if (settle) buttons.prepend(button(text.doubt.settle, () => settle(finding)))
  if (isAcceptable && accept) buttons.prepend(button(text.accept.open, () => accept(finding, acceptBox)))
  const mend = (said: string) => words(text.fix(said, 'list', isOfReading(rule)), finding)
  return element(
    'li',
    { class: isLeft ? 'left' : severity },
    element('p', { class: 'where' }, where(finding)),
    !isLeft && element('span', { class: 'severity heard' }, preview.findings.severity[severity]),
    sentence(told(finding), finding, lead),
    // The message names a topic that is lacking.
    expected !== undefined &&
      rule !== 'section-topic' &&
      remark(rule === 'section-empty' ? text.toTell : preview.findings.expected, mend(expected)),
    reads !== undefined && remark(text.doubt.reads, reads),
    reason !== undefined && remark(text.reason, reason),
    fix !== undefined && reason === undefined && remark(preview.findings.fix, mend(fix)),
    ...related
      .slice(0, MOST_RELATED)
      .map((other) =>
        element(
          'p',
          { class: 'remark' },
          element('b', {}, text.related),
          sentence(toldOf(other, finding), other, lead),
        ),
      ),
    related.length > MOST_RELATED &&
      element('p', { class: 'remark' }, text.moreRelated(finding.relatedCount - MOST_RELATED)),
    buttons,
    acceptBox,
  )
}

function sentence(words: string, placed: Placed, lead: (placed: Placed) => void): HTMLElement {
  const { place, range, address } = placed
  if (!place && !range && address === undefined) return element('span', { class: 'message' }, words)
  return button(words, () => lead(placed), { class: 'message link', title: text.show })
}

function remark(label: string, words: string): HTMLElement {
  return element('p', { class: 'remark' }, element('b', {}, label), words)
}

/** The page of the rule, in a window of its own. */
function ruleLink(name: string): HTMLElement {
  const attributes = { href: address('/rule', { name }), target: '_blank', rel: 'noopener' }
  return element('a', attributes, text.explain)
}
