import type { RuleId, Severity } from '../../findings/registry.ts'
import { preview as text } from '../../locale/zh/preview.ts'
import type { FindingView, Place, PreviewState, SourceLink } from '../state.ts'
import { element } from './element.ts'

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info']

/** Places that take part are shown up to this many. */
const MOST_RELATED = 3

/** The list of findings, as it should be now. Buttons that lead into the page carry the place in `data-place`. */
export function findingsPanel(state: PreviewState): HTMLElement {
  const { broken, findings, counts, accepted, acceptedCount } = state
  const more = sum(counts) - findings.length
  return element(
    'section',
    { id: 'findings' },
    element('h2', {}, text.findings.heading),
    broken && sum(counts) === 0 ? element('p', { class: 'counts' }, text.findings.unread) : chips(counts),
    element('ol', { class: 'findings' }, ...findings.map(item)),
    more > 0 && element('p', { class: 'more' }, text.findings.more(more)),
    accepted.length > 0 &&
      element(
        'details',
        {},
        element('summary', {}, text.findings.accepted(acceptedCount)),
        element('ol', { class: 'findings' }, ...accepted.map(item)),
        acceptedCount > accepted.length &&
          element('p', { class: 'more' }, text.findings.moreAccepted(acceptedCount - accepted.length)),
      ),
  )
}

function chips(counts: PreviewState['counts']): HTMLElement {
  if (sum(counts) === 0) return element('p', { class: 'counts clean' }, text.findings.none)
  const chips = SEVERITIES.map((severity) => {
    const number = counts[severity]
    return number > 0 && element('span', { class: severity }, text.findings.count[severity](number))
  })
  return element('p', { class: 'counts' }, ...chips)
}

function sum({ error, warning, info }: PreviewState['counts']): number {
  return error + warning + info
}

function item(finding: FindingView): HTMLElement {
  const { severity, message, rule, expected, fix, at, place } = finding
  return element(
    'li',
    { class: severity },
    element(
      'p',
      { class: 'head' },
      element('span', { class: 'severity' }, text.findings.severity[severity]),
      at && editorLink(at),
    ),
    lead(message, place),
    expected !== undefined && remark(text.findings.expected, expected),
    fix !== undefined && remark(text.findings.fix, fix),
    relatedPlaces(finding),
    ruleLink(rule),
  )
}

/** Leads to the rule's reference page, in a window of its own. */
function ruleLink(rule: RuleId): HTMLElement {
  const href = `/rule?name=${encodeURIComponent(rule)}`
  const attributes = { href, target: '_blank', rel: 'noopener', title: text.findings.explain(rule) }
  return element('p', { class: 'rule' }, element('a', attributes, rule))
}

/** A few are listed, more are folded. */
function relatedPlaces({ related, relatedCount }: FindingView): HTMLElement | undefined {
  if (related.length === 0) return undefined
  const items = related.map(({ message, at, place }) => {
    return element('div', { class: 'related' }, lead(message, place), editorLink(at))
  })
  if (related.length <= MOST_RELATED) return element('div', {}, ...items)
  const more = relatedCount - related.length
  return element(
    'details',
    {},
    element('summary', {}, text.findings.related(relatedCount)),
    ...items,
    more > 0 && element('p', { class: 'more' }, text.findings.moreRelated(more)),
  )
}

/** A sentence, as a button where there is something to show in the page. */
function lead(message: string, place: Place | undefined): HTMLElement {
  if (!place) return element('p', { class: 'message' }, message)
  return element(
    'button',
    { class: 'message', title: text.findings.show, 'data-place': JSON.stringify(place) },
    message,
  )
}

function remark(label: string, words: string): HTMLElement {
  return element('p', { class: 'remark' }, element('b', {}, label), words)
}

export function editorLink({ text: place, href }: SourceLink): HTMLElement {
  const [line = '', ...path] = place.split(/(?=:\d+:\d+$)/).reverse()
  const name = path.join('').split(/[/\\]/).at(-1) ?? ''
  return element('a', { href, title: text.findings.editor(place) }, `${name}${line}`)
}
