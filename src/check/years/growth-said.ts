import { type Decimal, decimal } from '../../source/decimal.ts'
import type { Span } from '../../source/span.ts'

/** A figure last year and this. */
export interface Growth {
  readonly before: Decimal
  readonly now: Decimal
}

/** What prose says of how a figure has changed. Offsets are into the stretch that says it. */
export interface GrowthSaid extends Span {
  /** From where it is told, e.g. 同比增长25%. */
  readonly from: number
  /** The year that is compared with, if it is named. */
  readonly year: number | undefined
  holds(growth: Growth): boolean
}

/** 同比, 较上年的40件, 与2023年相比. */
const COMPARED =
  /^[，,（(](?:同比|[较比与和同](?:上一?年度?|去年|(?<year>\d{4})年度?)(?:同期)?(?:的?(?<before>\d[\d,]*)[件条起宗份人次]{1,2})?(?:相比)?[，,]?)/
const CHANGED =
  /^(?<verb>增长|增加|上升|提高|多|下降|减少|降低|回落|少)了?(?<typed>\d+(?:\.\d+)?)(?<unit>[%件条])(?:[，,、](?:增长|增幅|上升|下降|降幅|降低|减少)(?:了|为|达)?(?<share>\d+(?:\.\d+)?)%)?/
const LESS = /下降|减少|降低|回落|少/
const SAME = /^(?:持平|相同|一致|相等|无变化|没有变化)/
const DOUBLED = /^(?:翻了?一番|翻倍|(?:增长|增加)了?一倍)/
const HALVED = /^(?:减半|(?:减少|下降|降低)了?一半)/

/** Before the number: 由上年的17件增加到. */
const BECAME =
  /[由从](?:上一?年度?|去年|(?<year>\d{4})年度?)的?(?<before>\d[\d,]*)[件条起宗份人次]{0,2}[^，；。\d]{0,10}$/

/** What the words right after a number say of it: 同比增长20%, 较上年的40件增加8件，增长20%, 与上年持平, 翻了一番, 减半. */
export function saidAfter(after: string): readonly GrowthSaid[] {
  const compared = COMPARED.exec(after)
  if (!compared) return []
  const at = compared[0].length
  const rest = after.slice(at)
  const year = yearOf(compared)
  const change = [
    ...changed(rest),
    ...word(SAME, 1, rest),
    ...word(DOUBLED, 2, rest),
    ...word(HALVED, 0.5, rest),
  ]
  return [...toldBefore(compared, 1, year), ...change.map((one) => ({ from: 1, year, ...moved(one, at) }))]
}

/** What the words right before a number say of last year. */
export function saidBefore(before: string): readonly GrowthSaid[] {
  const became = BECAME.exec(before)
  return became ? toldBefore(became, became.index, yearOf(became)) : []
}

type Change = Pick<GrowthSaid, 'start' | 'end' | 'holds'>

function changed(rest: string): readonly Change[] {
  const said = CHANGED.exec(rest)
  if (!said) return []
  const { verb = '', typed = '', unit = '', share } = said.groups ?? {}
  const sign = LESS.test(verb) ? -1 : 1
  const start = said[0].indexOf(typed)
  return [
    {
      start,
      end: start + typed.length + unit.length,
      holds: (growth) =>
        fits(growth, sign, typed, unit) && (share === undefined || fits(growth, sign, share, '%')),
    },
  ]
}

/** The same, twice or half as much. */
function word(pattern: RegExp, times: number, rest: string): readonly Change[] {
  const said = pattern.exec(rest)
  return said
    ? [{ start: 0, end: said[0].length, holds: ({ before, now }) => now.eq(before.times(times)) }]
    : []
}

/** What the figure is said to have been. */
function toldBefore(said: RegExpExecArray, from: number, year: number | undefined): readonly GrowthSaid[] {
  const typed = said.groups?.['before']
  if (typed === undefined) return []
  const start = said.index + said[0].lastIndexOf(typed)
  const value = decimal(typed.replaceAll(',', ''))
  return [{ from, year, start, end: start + typed.length, holds: ({ before }) => before.eq(value) }]
}

function yearOf({ groups }: RegExpExecArray): number | undefined {
  return groups?.['year'] === undefined ? undefined : Number(groups['year'])
}

function moved<Said extends Change>(said: Said, by: number): Said {
  return { ...said, start: said.start + by, end: said.end + by }
}

function fits({ before, now }: Growth, sign: number, typed: string, unit: string): boolean {
  const change = now.minus(before).times(sign)
  if (unit !== '%') return change.eq(decimal(typed))
  const decimals = typed.split('.')[1]?.length ?? 0
  const difference = before.eq(0) ? before : change.times(100).div(before).minus(decimal(typed)).abs()
  return difference.lte(decimal(`0.5e-${decimals}`))
}
