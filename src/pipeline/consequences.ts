import { setAsideAccepted } from '../check/acceptances.ts'
import { adjust, type Levels } from '../check/levels.ts'
import type { Finding, Range } from '../findings/finding.ts'
import type { RuleId } from '../findings/registry.ts'
import type { Form } from '../form/form.ts'
import { checkText } from '../locale/zh/check.ts'
import type { Entry, Located, LocatedScalar } from '../source/located.ts'
import { rangeOf, type Source } from '../source/source.ts'

/** What other findings may follow from: a table that is not there, a total that is typed wrong. */
const CAUSES: readonly RuleId[] = ['section-missing', 'typed-total']

/** The causes that are told as errors: neither accepted nor set to less. */
export function standingCauses(
  findings: readonly Finding[],
  data: Located,
  source: Source,
  levels: Levels,
): readonly Finding[] {
  const causes = findings.filter(({ rule }) => CAUSES.includes(rule))
  const { open } = setAsideAccepted(causes, data, source)
  return adjust(open, levels).filter(({ rule, severity }) => CAUSES.includes(rule) && severity === 'error')
}

/** The data as it would be without the causes: tables that are missing all 0, totals left to be added up. */
export function remedied(data: Located, causes: readonly Finding[], form: Form, source: Source): Located {
  const missing = form.sections.filter(
    ({ table, name }) =>
      table && causes.some(({ rule, address }) => rule === 'section-missing' && address === name),
  )
  const wrong = new Set(causes.filter(({ rule }) => rule === 'typed-total').map(startOf))
  const isWrong = (value: LocatedScalar) =>
    wrong.has(startOf({ range: rangeOf(source, value.start, value.end) }))
  const without = (value: Located): Located => {
    if (value.kind !== 'map') return value
    const left = value.entries.filter(({ value }) => value.kind !== 'scalar' || !isWrong(value))
    return { ...value, entries: left.map((entry) => ({ ...entry, value: without(entry.value) })) }
  }
  const bare = wrong.size > 0 ? without(data) : data
  if (bare.kind !== 'map') return bare
  const nothing = { kind: 'map', entries: [], start: data.end, end: data.end } as const
  const added = missing.map(
    ({ name }): Entry => ({ key: name, keyStart: data.end, keyEnd: data.end, value: nothing }),
  )
  return { ...bare, entries: [...bare.entries, ...added] }
}

/**
 * Findings with those that would not be there without the causes told beside the cause that each is likeliest of, what
 * does not add up because of a blank cell beside the blank, and a sentence that lacks a figure beside what is miswritten.
 */
export function foldConsequences(
  findings: readonly Finding[],
  causes: readonly Finding[],
  consequences: ReadonlySet<string>,
): readonly Finding[] {
  const blanks = new Map(findings.filter(isBlank).map((blank) => [startOf(blank), blank]))
  const miswritten = new Map(
    findings.filter(({ rule }) => rule === 'number-notation').map((finding) => [finding.address, finding]),
  )
  const causeOf = (finding: Finding): Finding | undefined => {
    const { rule, found } = finding
    const unread = rule === 'prose-reference' && found !== undefined ? miswritten.get(found) : undefined
    if (unread) return unread
    const blank = blankIn(finding, blanks)
    if (blank || isCause(finding) || !finding.range || !consequences.has(identityOf(finding))) return blank
    const [likeliest] = causes.toSorted((a, b) => likeness(finding, b) - likeness(finding, a))
    return likeliest && (blankIn(likeliest, blanks) ?? likeliest)
  }
  const folded = new Map<string, Finding[]>()
  for (const finding of findings) {
    const cause = causeOf(finding)
    if (!cause) continue
    const key = identityOf(cause)
    folded.set(key, [...(folded.get(key) ?? []), finding])
  }
  const gone = new Set([...folded.values()].flat())
  return findings
    .filter((finding) => !gone.has(finding))
    .map((finding) => {
      const own = folded.get(identityOf(finding))
      return own ? withRelated(finding, own) : finding
    })
}

const isCause = ({ rule }: Finding) => CAUSES.includes(rule)
const isBlank = ({ rule, range }: Finding) => rule === 'blank-cell' && range !== undefined

/** The blank that a finding is about, or that takes part in it. */
function blankIn(finding: Finding, blanks: ReadonlyMap<string, Finding>): Finding | undefined {
  if (isBlank(finding) || finding.file !== undefined) return undefined
  const places = [finding, ...(finding.related ?? []).filter(({ file }) => file === undefined)]
  return places.flatMap((place) => blanks.get(startOf(place)) ?? [])[0]
}

/** Identities of the findings that are gone in data without the causes. */
export function consequencesIn(
  findings: readonly Finding[],
  without: readonly Finding[] | undefined,
): ReadonlySet<string> {
  if (!without) return new Set()
  const left = new Set(without.map(identityOf))
  return new Set(findings.map(identityOf).filter((identity) => !left.has(identity)))
}

/** What a finding is told of: two readings of the same data agree in it. */
export function identityOf({ rule, file, address, range }: Finding): string {
  return [rule, file, address, range ? startOf({ range }) : ''].join(' ')
}

function withRelated(cause: Finding, consequences: readonly Finding[]): Finding {
  const related = consequences.flatMap(({ message, range, file }) =>
    range
      ? [{ message: checkText.consequence(message), range, ...(file === undefined ? {} : { file }) }]
      : [],
  )
  return { ...cause, related: [...(cause.related ?? []), ...related] }
}

/** How much a finding speaks of what a cause is about: its very place, its figure, its table. */
function likeness({ related, message, expected, address }: Finding, cause: Finding): number {
  if (related?.some(({ range }) => startOf({ range }) === startOf(cause))) return 3
  const said = [message, expected, address].join(' ')
  const figure = cause.address ?? ''
  if (said.includes(figure)) return 2
  return said.includes(figure.split('.', 1)[0] ?? '') ? 1 : 0
}

function startOf({ range }: { readonly range?: Range | undefined }): string {
  return `${range?.line}:${range?.column}`
}
