import type { ProseNumber } from '../../prose/numbers.ts'
import { numbersIn, type ProseText } from '../../prose/prose-text.ts'
import type { Sentence } from '../../prose/sentences.ts'
import { type Decimal, ZERO } from '../../source/decimal.ts'

/** 共318人次，其中现场190人次，电话155人次: a total and what it is said to be made of. */
export interface PartsOfTotal {
  readonly sentence: Sentence
  readonly total: ProseNumber
  readonly parts: readonly ProseNumber[]
  /** What each part is called. */
  readonly names: readonly string[]
  /** The total is said to be one (共), or the parts are called alike (现场咨询、电话咨询). */
  readonly isWhole: boolean
}

/** A total stands at most so far before its parts. */
const FARTHEST = 160

const INTRODUCES = /其中|分别/g
/** Parts that are told apart by something else than by what they are; 县档案馆、县图书馆各1个 is more than it tells. */
const NOT_A_NAME = /各$|涉及|关于|属于|来自|已|未|按|被|新增|增加|减少|等$/

/** 较2024年的16902件增长9.2%，其中: the parts are those of this year. */
const COMPARED = /(?:较|比|相比)[^，。；\d]{0,4}(?:\d{4}年|上年|去年|上一?年)度?(?:同期)?的?$/
const NEAR = 20

/** Enumerations whose numbers are all of one unit and follow one another. */
export function partsOfTotals(reading: ProseText): readonly PartsOfTotal[] {
  return reading.sentences.flatMap((sentence, index) => {
    const said = reading.prose.slice(sentence.start, sentence.end)
    return [...said.matchAll(INTRODUCES)].flatMap((match, k, all) => {
      const at = sentence.start + match.index
      const next = sentence.start + (all[k + 1]?.index ?? said.length)
      const end = isInBracket(reading.prose, sentence.start, at) ? closing(reading.prose, at, next) : next
      const before = at === sentence.start ? reading.sentences[index - 1] : sentence
      if (!before || said[match.index - 1] === '；') return []
      const from = Math.max(before.start, at - FARTHEST)
      return readParts(reading, sentence, from, at, endOfItem(reading.prose, from, at, end)) ?? []
    })
  })
}

/** 办公室收到41件；部门收到107件，其中住建局33件；乡镇收到54件: in a list, parts end where the next item begins. */
function endOfItem(prose: string, from: number, at: number, end: number): number {
  const isListed = prose.slice(Math.max(from, prose.lastIndexOf('。', at)), at).includes('；')
  const next = prose.slice(at, end).indexOf('；')
  return isListed && next >= 0 ? at + next : end
}

function readParts(
  reading: ProseText,
  sentence: Sentence,
  from: number,
  at: number,
  end: number,
): PartsOfTotal | undefined {
  const counted = (start: number, to: number) =>
    numbersIn(reading, start, to).filter(({ unit }) => unit !== '%')
  const before = counted(from, at)
  const total = before.at(-1)
  if (!total || total.isVague || reading.prose.slice(from, at).includes('\n')) return undefined
  const after = counted(at, end).filter(({ start }) => !isInBracket(reading.prose, at, start))
  const listed = run(after, total)
  const isAlike = (number: ProseNumber) =>
    number.unit === total.unit || number.unit === '' || total.unit === ''
  const parts = ownParts(reading.prose, listed, total)
  const isApart = parts.length < listed.length && addedUp(parts).gt(total.value)
  const isComplete =
    (isApart || after.filter(isAlike).length === listed.length) && !listed.some(({ isVague }) => isVague)
  if (parts.length < 2 || !isComplete || isOneOfSeveral(reading, before, total)) return undefined
  const names = parts.map((part, index) => nameBefore(reading, parts[index - 1]?.unitEnd ?? at, part))
  if (names.some((name) => name === '' || NOT_A_NAME.test(name))) return undefined
  if (parts.some((part, index) => isFarFrom(reading, parts[index - 1], part))) return undefined
  if (/^(?:等|，?其余)/.test(reading.prose.slice(parts.at(-1)?.unitEnd))) return undefined
  if (before.some((one) => one.unit === total.unit && one.value.eq(addedUp(parts)))) return undefined
  if (COMPARED.test(reading.prose.slice(Math.max(from, total.start - NEAR), total.start))) return undefined
  const lead =
    /[^，。；]*$/.exec(reading.prose.slice(Math.max(from, total.start - 80), total.start))?.[0] ?? ''
  return { sentence, total, parts, names, isWhole: /共|总|合计/.test(lead) || haveOneEnding(names) }
}

export function addedUp(parts: readonly ProseNumber[]): Decimal {
  return parts.reduce((sum, { value }) => sum.plus(value), ZERO)
}

/**
 * Where the list ends: when it is full, what follows is of something else. When all that is listed is more than the total,
 * what stands behind a semicolon need not be of it.
 */
function ownParts(prose: string, listed: readonly ProseNumber[], total: ProseNumber): readonly ProseNumber[] {
  let sum = ZERO
  for (const [index, { value }] of listed.entries()) {
    sum = sum.plus(value)
    if (index > 0 && sum.eq(total.value)) return listed.slice(0, index + 1)
  }
  if (sum.lte(total.value)) return listed
  const end = listed.findIndex(
    ({ start }, index) => index > 0 && /；/.test(prose.slice(listed[index - 1]?.unitEnd, start)),
  )
  return end < 0 ? listed : listed.slice(0, end)
}

/** Where the bracket that 其中 stands in ends: what follows is none of its parts. */
function closing(prose: string, at: number, end: number): number {
  const close = prose.slice(at, end).indexOf('）')
  return close < 0 ? end : at + close
}

/** A part of a part: 网站156条（招生类100条）. */
function isInBracket(prose: string, from: number, at: number): boolean {
  const before = prose.slice(from, at)
  return before.lastIndexOf('（') > before.lastIndexOf('）')
}

/** The numbers of the total's unit up to the first of another one. */
function run(numbers: readonly ProseNumber[], total: ProseNumber): readonly ProseNumber[] {
  const unit = total.unit || (numbers[0]?.unit ?? '')
  const end = numbers.findIndex((number) => number.unit !== unit && number.unit !== '')
  return end < 0 ? numbers : numbers.slice(0, end)
}

/** 微博发布4046条，微信发布9344条，其中……: it is not known of which. */
function isOneOfSeveral({ prose }: ProseText, numbers: readonly ProseNumber[], total: ProseNumber): boolean {
  const other = numbers.findLast((number) => number !== total && number.unit === total.unit)
  return other !== undefined && !/其中|。|；/.test(prose.slice(other.end, total.start))
}

function nameBefore({ prose }: ProseText, from: number, part: ProseNumber): string {
  return prose
    .slice(from, part.start)
    .replace(INTRODUCES, '')
    .replace(/占[^，]*%/g, '')
    .replaceAll(/[，、,：:；\s“”为有是]/g, '')
}

/** 反映噪声问题的753件，居各类之首，年内共办结1829件: other words stand between; shares and changes do not. */
function isFarFrom({ prose }: ProseText, before: ProseNumber | undefined, part: ProseNumber): boolean {
  if (!before) return false
  const between = prose
    .slice(before.unitEnd, part.start)
    .replaceAll(/[，（][^，。；（）]*%[^，。；（）]*/g, '')
  return /[，；].*[，；]/.test(between)
}

function haveOneEnding(names: readonly string[]): boolean {
  const endings = new Set(names.map((name) => name.slice(-2)))
  return endings.size === 1
}
