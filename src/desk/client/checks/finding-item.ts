import { deskChecks as text } from '../../../locale/zh/desk-checks.ts'
import { preview } from '../../../locale/zh/preview.ts'
import { element } from '../../../preview/client/element.ts'
import type { FindingView } from '../../../preview/state.ts'
import { address } from '../server.ts'

/** Places that take part are shown up to this many. */
const MOST_RELATED = 5

export interface FindingActions {
  /** Official words for where it is. */
  where(finding: FindingView): string
  /** Leads to where it is. */
  lead(finding: Pick<FindingView, 'place' | 'range'>): void
  /** Lets it stand; absent where that is done already. */
  readonly accept?: (finding: FindingView, place: HTMLElement) => void
  /** A doubt of an import was looked into. */
  readonly settle?: (finding: FindingView) => void
}

/** What is wrong, what was expected, what to do; the sentence leads to its place. */
export function findingItem(
  finding: FindingView,
  { where, lead, accept, settle }: FindingActions,
): HTMLElement {
  const { severity, message, expected, fix, related, rule, isAcceptable } = finding
  const acceptBox = element('div', { class: 'accept' })
  const buttons = element('p', { class: 'buttons' }, ruleLink(rule))
  const isDoubt = rule === 'import-doubt' && settle !== undefined
  if (isDoubt) {
    const button = element('button', { type: 'button' }, text.doubt.settle)
    button.addEventListener('click', () => settle(finding))
    buttons.prepend(button)
  }
  if (isAcceptable && accept) {
    const button = element('button', { type: 'button' }, text.accept.open)
    button.addEventListener('click', () => accept(finding, acceptBox))
    buttons.prepend(button)
  }
  return element(
    'li',
    { class: severity },
    element('p', { class: 'where' }, where(finding)),
    element('span', { class: 'severity' }, preview.findings.severity[severity]),
    sentence(message, finding, lead),
    expected !== undefined && remark(preview.findings.expected, text.fix(expected, 'list')),
    fix !== undefined && remark(preview.findings.fix, isDoubt ? text.doubt.fix : text.fix(fix, 'list')),
    ...related
      .slice(0, MOST_RELATED)
      .map((other) =>
        element(
          'p',
          { class: 'remark' },
          element('b', {}, text.related),
          sentence(other.message, other, lead),
        ),
      ),
    related.length > MOST_RELATED &&
      element('p', { class: 'remark' }, text.moreRelated(finding.relatedCount - MOST_RELATED)),
    buttons,
    acceptBox,
  )
}

type Placed = Pick<FindingView, 'place' | 'range'>

function sentence(words: string, { place, range }: Placed, lead: (placed: Placed) => void): HTMLElement {
  if (!place && !range) return element('span', { class: 'message' }, words)
  const button = element('button', { type: 'button', class: 'message', title: text.show }, words)
  button.addEventListener('click', () => lead({ ...(place ? { place } : {}), ...(range ? { range } : {}) }))
  return button
}

function remark(label: string, words: string): HTMLElement {
  return element('p', { class: 'remark' }, element('b', {}, label), words)
}

/** The page of the rule, in a window of its own. */
function ruleLink(name: string): HTMLElement {
  const attributes = { href: address('/rule', { name }), target: '_blank', rel: 'noopener', title: name }
  return element('a', attributes, text.explain)
}
