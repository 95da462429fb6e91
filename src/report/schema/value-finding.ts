import type { Finding } from '../../findings/finding.ts'
import { acceptanceText } from '../../locale/zh/acceptance.ts'
import { numberText } from '../../locale/zh/numbers.ts'
import { valueText } from '../../locale/zh/schema-values.ts'
import { type Located, type LocatedMap, textOf } from '../../source/located.ts'
import { figureEdit } from '../figure.ts'
import { dateWithLetters, insideQuotes, meantDate, miswritten, quotedFigure } from '../written-number.ts'
import { mendedAcceptance, ruleAsKey } from './acceptance-entry.ts'
import { expectation, fits, isDate, kindOf, remedy } from './expectation.ts'
import { findingAt, type Misfit } from './misfit.ts'

/** A value that is not what its key is to have: what it is, what it should be, and what can be done. */
export function valueFinding(misfit: Misfit): Finding {
  const { error, names, place, at, source } = misfit
  const kind = kindOf(error)
  const typed = textOf(at) ?? ''
  const isText = at.kind === 'scalar' && typeof at.value === 'string' && source.text[at.start] !== typed[0]
  const wrong = kind && (miswritten(typed) ?? (isText && kind !== 'amount' ? quotedFigure(typed) : undefined))
  if (kind && wrong) {
    const said = { message: valueText.figure(place, wrong.message), found: typed, fix: wrong.fix }
    return { ...findingAt(misfit, 'number-notation', said), ...figureEdit(at, wrong, kind) }
  }
  if (at.kind === 'scalar' && typed.trim() === '') {
    const example = valueText.examples.get(place)
    return findingAt(misfit, 'schema-type', valueText.blank(place, expectation(misfit), example))
  }
  const inBrackets = at.kind === 'list' && at.items.length === 1 ? textOf(at.items[0]) : undefined
  if (inBrackets !== undefined && [error.params['type']].flat().includes('string')) {
    const said = valueText.bracketed(place, names.at(-1) ?? '', inBrackets)
    return replaced(misfit, said, inBrackets)
  }
  if (at.kind === 'map' && place === '确认') return withoutDash(misfit, at)
  const bare = bareValue(misfit, typed)
  if (bare !== undefined) return replaced(misfit, valueText.inQuotes(place, names.at(-1) ?? '', bare), bare)
  if (!isDate(misfit)) return findingAt(misfit, 'schema-type', wrongType(misfit, typed))
  const letters = dateWithLetters(typed)
  const said = letters
    ? valueText.dateWithLetters(place, numberText.letters(typed, letters))
    : wrongType(misfit, typed)
  const date = meantDate(typed)
  return date === undefined ? findingAt(misfit, 'schema-type', said) : replaced(misfit, said, date)
}

/** What stands in quotes of prose, if that may stand there. */
function bareValue(misfit: Misfit, typed: string): string | undefined {
  const inside = insideQuotes(typed)
  if (inside === undefined) return undefined
  if (isDate(misfit)) return meantDate(inside)
  return fits(misfit.error, inside) ? inside : undefined
}

function wrongType(misfit: Misfit, typed: string) {
  return valueText.wrongType(misfit.place, described(misfit.at), expectation(misfit), remedy(misfit, typed))
}

function replaced(misfit: Misfit, said: { message: string; fix: string }, text: string): Finding {
  const { start, end } = misfit.at
  return { ...findingAt(misfit, 'schema-type', said), edits: [{ start, end, text }] }
}

/** Entries of 确认 that are none: `{…}`, or its three lines, without the dash. */
function withoutDash(misfit: Misfit, at: LocatedMap): Finding {
  const { source } = misfit
  if (ruleAsKey(at))
    return findingAt(misfit, 'schema-type', acceptanceText.ruleAsKey(mendedAcceptance(at, source)))
  const entries = at.entries.map(({ key, value }) => `${key}: ${source.text.slice(value.start, value.end)}`)
  const finding = findingAt(misfit, 'schema-type', acceptanceText.withoutDash(`- {${entries.join(', ')}}`))
  const isFlow = source.text[at.start] === '{'
  return isFlow ? { ...finding, edits: [{ start: at.start, end: at.start, text: '- ' }] } : finding
}

function described(at: Located): string {
  const { found } = valueText
  if (at.kind === 'map') return found.map
  if (at.kind === 'list') return found.list
  if (at.value === null) return found.blank
  return typeof at.value === 'number' ? found.number(at.typed) : found.text(at.typed)
}
