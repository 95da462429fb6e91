import type { Amount } from '../check/prose/amounts.ts'
import type { Prose, Statement } from '../check/prose/prose.ts'
import type { Inspection } from '../check/rule.ts'
import type { Form } from '../form/form.ts'
import { splitPlaceholders } from '../form/placeholders.ts'
import { unitAt } from '../form/references.ts'
import { proseNumbers } from '../locale/zh/desk-prose.ts'
import { whyUnread } from '../locale/zh/prose-numbers.ts'
import { mayBe } from '../prose/numbers.ts'
import { baseUnit } from '../prose/units.ts'
import type { PrintedText } from '../report/printed-text.ts'
import type { Span } from '../source/span.ts'
import type { NumberState } from './protocol/state.ts'

/** By section, the numbers and references of its prose as it is typed, in their order. */
export function sectionNumbers(inspection: Inspection): Readonly<Record<string, readonly NumberState[]>> {
  const { prose, report } = inspection
  const differing = new Set(inspection.contradictions.map(({ statement }) => statement))
  const names = new Set(report.form.sections.map(({ name }) => name))
  const sections = prose.texts
    .filter(({ text }) => names.has(text.address))
    .map((reading) => {
      const { text } = reading
      const told = prose
        .statementsOf(reading)
        .map((statement) => number(text, statement, prose, differing.has(statement)))
      const unread = reading.unread.map(({ number, why }) => {
        return { ...typedSpan(text, number), figures: [], why: whyUnread[why] }
      })
      const typed = [...told, ...unread].filter((one) => !isInReference(text, one))
      const all = [...once(typed), ...references(text, report.form)].toSorted((a, b) => a.start - b.start)
      return [text.address, all] as const
    })
  return Object.fromEntries(sections.filter(([, numbers]) => numbers.length > 0))
}

function number(text: PrintedText, statement: Statement, prose: Prose, differs: boolean): NumberState {
  const span = typedSpan(text, statement.number)
  if (!statement.isInUnit) return { ...span, figures: [], why: whyUnread.unit }
  const amounts = statement.sums.flatMap((sum) => prose.amountOf(sum) ?? [])
  const meant = amounts.find(({ value }) => mayBe(statement.number, value)) ?? amounts[0]
  if (!meant) return { ...span, figures: [], why: proseNumbers.blank }
  const figures = meant.terms.map(({ address }) => address)
  return { ...span, figures, value: shown(meant), ...inUnit(meant.unit), ...(differs ? { differs } : {}) }
}

/** As its cell prints it; a sum in the unit of the table. */
function shown({ value, unit, terms }: Amount): string {
  const [only, ...others] = terms
  const { factor } = baseUnit(unit)
  const isAlone = only && others.length === 0 && only.value.times(factor).eq(value)
  return isAlone ? only.text : value.div(factor).toFixed()
}

/** What `{{…}}` puts in; nothing where it cannot. */
function references({ pieces, typed }: PrintedText, form: Form): readonly NumberState[] {
  return pieces
    .filter(({ kind }) => kind === 'reference')
    .map(({ start, end, text }) => {
      const [piece] = splitPlaceholders(typed.slice(start, end))
      const words = piece?.kind === 'placeholder' ? piece.words : []
      const figures = words.length > 1 ? words.slice(1) : words
      if (text === '') return { start, end, figures: [] }
      return {
        start,
        end,
        figures,
        value: text,
        ...inUnit(words.length === 1 ? unitAt(form, words[0] ?? '') : ''),
      }
    })
}

function inUnit(unit: string): Pick<NumberState, 'unit'> {
  return unit === '' ? {} : { unit }
}

function isInReference({ pieces }: PrintedText, { start, end }: Span): boolean {
  return pieces.some((piece) => piece.kind === 'reference' && piece.start < end && start < piece.end)
}

/** A stretch of a text as it is printed → as it is typed. */
function typedSpan(text: PrintedText, { start, end }: Span): Span {
  const place = text.span(start, end)
  return { start: text.typedIndex(place.start), end: text.typedIndex(place.end) }
}

/** A number that is said to tell several figures is shown with the first that it differs from, or else the first. */
function once(numbers: readonly NumberState[]): readonly NumberState[] {
  const found = new Map<number, NumberState>()
  for (const one of numbers) {
    const before = found.get(one.start)
    if (!before || weight(one) > weight(before)) found.set(one.start, one)
  }
  return [...found.values()]
}

function weight({ differs, value }: NumberState): number {
  return differs ? 2 : value === undefined ? 0 : 1
}
