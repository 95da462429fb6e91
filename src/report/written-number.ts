import { TYPED_DATE, TYPED_YEAR } from '../locale/zh/date.ts'
import { numberText } from '../locale/zh/numbers.ts'
import { decimal } from '../source/decimal.ts'
import { isDate } from './dates.ts'

/** How a number is written where only digits are due: what is wrong, and what is meant when that is plain. */
export interface Miswritten {
  readonly message: string
  readonly fix: string
  readonly meant?: string
}

const FULL_WIDTH = /[０-９＋－−．，]/

/** Spaces at an end, and characters that are not seen at all. */
const UNSEEN = /^\s|\s$|\p{Cf}/u

/** Counting words that a clerk types after a figure. */
const COUNTED = /^([+-]?\d+)\s*[件条次项个人份篇家]$/

const QUOTES = '“”‘’＂＇'

/** What stands in quotes that are part of it: those of prose, not of YAML. */
export function insideQuotes(typed: string): string | undefined {
  return within(typed.trim(), QUOTES)
}

/** What stands in quotes, counted from both ends: one pattern for all of it takes the cube of its length. */
function within(text: string, quotes: string): string | undefined {
  if (text.length < 2 || !quotes.includes(text.charAt(0)) || !quotes.includes(text.slice(-1)))
    return undefined
  let [start, end] = [0, text.length]
  while (start < end && quotes.includes(text.charAt(start))) start++
  while (end > start && quotes.includes(text.charAt(end - 1))) end--
  return text.slice(start, end)
}

/** Tells how a figure is miswritten; `undefined` when it is not like a number at all. */
export function miswritten(typed: string): Miswritten | undefined {
  const quoted = within(typed, `"'${QUOTES}`)
  if (quoted !== undefined) return inner(quoted, numberText.quoted(typed))
  if (UNSEEN.test(typed)) return inner(typed.replaceAll(/\p{Cf}/gu, '').trim(), numberText.unseen(typed))
  const half = typed.normalize('NFKC').replace('−', '-').trim()
  if (/^(?:[/\\\-—–─无空]|——)$/.test(half)) return numberText.nothing(typed)
  if (LETTERS.test(half) && /\d/.test(half)) return numberText.letters(typed, digitsFor(half))
  const counted = COUNTED.exec(half)?.[1]
  if (FULL_WIDTH.test(typed)) return fullWidth(typed, counted ?? half.replaceAll(',', ''))
  if (/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(half)) {
    const meant = half.replaceAll(',', '')
    return say(numberText.separators(typed, meant), meant)
  }
  if (counted !== undefined) return say(numberText.unit(typed), counted)
  const [, amount, ten] = /^(\d+(?:\.\d+)?)\s*(万)?元$/.exec(half) ?? []
  if (amount !== undefined)
    return numberText.money(typed, ten ? amount : decimal(amount).div(10000).toFixed())
  if (/^[+-]?\d[\d.]*\s*\p{Script=Han}+$/u.test(half)) return numberText.words(typed)
  if (/^0\d+$/.test(half)) return numberText.code(typed)
  if (/^\d+(\.\d+)?e[+-]?\d+$/i.test(half)) return numberText.exponent(typed)
  if (/^\d{16,}$/.test(half)) return numberText.tooLong(typed)
  return undefined
}

/** A figure within something that does not belong to it; what it means may be miswritten itself. */
function inner(figure: string, said: { message: string; fix: string }): Miswritten | undefined {
  const meant = miswritten(figure)?.meant ?? figure
  return /\d/.test(meant) ? say(said, meant) : undefined
}

/** A figure in quotes, where none are due. */
export function quotedFigure(typed: string): Miswritten | undefined {
  return inner(typed, numberText.quoted(`"${typed}"`))
}

function fullWidth(typed: string, meant: string): Miswritten {
  return say(numberText.fullWidth(typed, /^[+-]?\d[\d.]*$/.test(meant) ? meant : undefined), meant)
}

/** Digits, and letters that look like one. */
const LETTERS = /^[\dOoIl]*[OoIl][\dOoIl]*$/

function digitsFor(typed: string): string {
  return typed.replaceAll(/[Oo]/g, '0').replaceAll(/[Il]/g, '1')
}

/** 2026-O1-20 → 2026-01-20; `undefined` when there are no such letters in a date. */
export function dateWithLetters(typed: string): string | undefined {
  return /[OoIl]/.test(typed) ? meantDate(digitsFor(typed)) : undefined
}

function say(said: { message: string; fix: string }, meant: string): Miswritten {
  return /^[+-]?(0|[1-9]\d*)(\.\d+)?$/.test(meant) ? { ...said, meant } : said
}

/** 2022年1月31日, 2022/1/31, 20220131, ２０２２-01-31 → 2022-01-31; `undefined` when no day is meant. */
export function meantDate(typed: string): string | undefined {
  const half = typed.normalize('NFKC').trim()
  const run = half.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3')
  if (run !== half && isDate(run)) return run
  const [, year, month = '', day = ''] = TYPED_DATE.exec(half) ?? []
  return year === undefined ? undefined : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

/** 2025年, 2025年度, ２０２５, “2025” → 2025. */
export function meantYear(typed: string): string | undefined {
  const bare = insideQuotes(typed) ?? typed
  return TYPED_YEAR.exec(bare.normalize('NFKC').trim())?.[1]
}
