import type { Severity } from '../../findings/finding.ts'
import { preview as text } from '../../locale/zh/preview.ts'
import type { FindingView, Place, PreviewState, SourceLink } from '../state.ts'
import { element } from './element.ts'

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info']

/** Places that take part are shown up to this many. */
const MOST_RELATED = 3

/** The list of findings, as it should be now. Buttons that lead into the page carry the place in `data-place`. */
export function findingsPanel({ findings, accepted }: PreviewState): HTMLElement {
  return element(
    'section',
    { id: 'findings' },
    element('h2', {}, text.findings.heading),
    counts(findings),
    element('ol', { class: 'findings' }, ...findings.map(item)),
    accepted.length > 0 &&
      element(
        'details',
        {},
        element('summary', {}, text.findings.accepted(accepted.length)),
        element('ol', { class: 'findings' }, ...accepted.map(item)),
      ),
  )
}

function counts(findings: readonly FindingView[]): HTMLElement {
  if (findings.length === 0) return element('p', { class: 'counts clean' }, text.findings.none)
  const chips = SEVERITIES.map((severity) => {
    const number = findings.filter((finding) => finding.severity === severity).length
    return number > 0 && element('span', { class: severity }, text.findings.count[severity](number))
  })
  return element('p', { class: 'counts' }, ...chips)
}

function item({ severity, message, rule, expected, fix, at, place, related }: FindingView): HTMLElement {
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
    relatedPlaces(related),
    ruleLink(rule),
  )
}

/** Leads to the rule's reference page, in a window of its own. */
function ruleLink(rule: string): HTMLElement {
  const href = `/rule?name=${encodeURIComponent(rule)}`
  const attributes = { href, target: '_blank', rel: 'noopener', title: text.findings.explain(rule) }
  return element('p', { class: 'rule' }, element('a', attributes, rule))
}

/** A few are listed, more are folded. */
function relatedPlaces(related: FindingView['related']): HTMLElement | undefined {
  if (related.length === 0) return undefined
  const items = related.map(({ message, at, place }) => {
    return element('div', { class: 'related' }, lead(message, place), editorLink(at))
  })
  if (related.length <= MOST_RELATED) return element('div', {}, ...items)
  return element('details', {}, element('summary', {}, text.findings.related(related.length)), ...items)
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
