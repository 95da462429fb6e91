import { type Decimal, decimal } from '../source/decimal.ts'
import type { Span } from '../source/span.ts'
import { chineseNumber, scaleOf } from './numerals.ts'
import { UNIT } from './units.ts'

/** Figures [least, most). */
interface Range {
  readonly least: Decimal
  readonly most: Decimal
}

/** A number as prose tells it: where it stands in the prose, 万 and 余 included. */
export interface ProseNumber extends Span {
  /** The end of the measure word after it; the same as `end` when there is none. */
  readonly unitEnd: number
  /** Measure word, empty when there is none. 万 is a part of the number, so money is told in 元. */
  readonly unit: string
  readonly value: Decimal
  /** Figures [least, most) that it may stand for when it is rounded or vague. */
  readonly range?: Range
  /** 900余, 约50: never a figure itself. */
  readonly isVague: boolean
  /** Digits after the point, as printed. */
  readonly decimals: number
}

const NUMBER =
  /(?<arabic>\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d+(?:\.(?!(?:19|20)\d\d年)\d+)?)|(?<chinese>[零〇一二两三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾佰仟]+(?:万[零〇一二两三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾佰仟]*)?)/g

/** What follows a number and belongs to it: 6万余, 20余万, 百多. */
const TAIL = /(?<more>[余多])?(?<scale>[万亿千百](?!分))?(?<moreAfter>[余多])?/y

const ABOUT = /(?:约|大概|近|接近|超|超过|逾|突破|不足|不到|不下|至少|不少于|不低于)$/
const ABOUT_AFTER = /^(?:左右|上下|以上|以下|以内|有余)/
/** More digits are the number of an account, or a slip. */
const LONGEST = 30

const BARE_SCALE = /^[千百]$/

/** Before numbers that count nothing: 第3, 〔2022〕, QQ5, 0730-555, 3.1.2. */
const NO_QUANTITY = /(?:[A-Za-z\d.第〔﹝[_/]|[-–—] ?)$/
/** 1.本年收到……2.答复……: the mark of an item. */
const OPENS_ITEM = /(?:^|[\n。；：])\s*$/
const ITEM_MARK = /^[.．、](?!\d{1,3}(?!\d|年))/
/** 1.13件申请中: an item that begins with a number. */
const MARKED = /^(\d\.)(\d{1,3})(?=[件条份宗起项])/

/** 2001-2022年. */
const TO_YEAR = /^[-–—~～至到]\d{4}年?/
const NO_CHINESE_QUANTITY = /(?:第|每|这|同|统|唯|专|万|如|逐|进|之|[零〇一二两三四五六七八九十百千])$/

/** “办结一件申请、解决一个问题”: what offices go by. */
const IN_QUOTES = /“[^”]*$/

/** 服务热线12316接听来电, 12345热线: the number of a line. */
const LINE = /(?:热线|专线|电话|平台)[“"]?$/
/** 110指挥中心, 119报警. */
const OF_EMERGENCY = /^[”"]?(?:指挥|报警|接警|急救)/
const OF_LINE = /^[”"]?[^，。；\d]{0,6}热线/

/** 一件一办, 一次性告知. */
const ONE_BY_ONE = /^一次性|^一\p{Script=Han}一(?!共|切|般|直|致|次|件|起)\p{Script=Han}/u

/** Every number of a text that counts something, in order. Full-width digits are read as the others are. */
export function readNumbers(prose: string): readonly ProseNumber[] {
  const text = withHalfWidthDigits(prose)
  return [...text.matchAll(NUMBER)].flatMap((match) => {
    const { arabic, chinese = '' } = match.groups ?? {}
    const before = text.slice(Math.max(0, match.index - 6), match.index)
    if (arabic !== undefined) {
      const marked = OPENS_ITEM.test(before) && MARKED.exec(text.slice(match.index, match.index + 12))
      if (marked) {
        const [, mark = '', counted = ''] = marked
        return readNumber(text, match.index + mark.length, counted, decimal(counted))
      }
      if (NO_QUANTITY.test(before) || /^0\d/.test(arabic) || arabic.length > LONGEST) return []
      const end = match.index + arabic.length
      if (/^1\d\d$/.test(arabic) && OF_EMERGENCY.test(text.slice(end, end + 4))) return []
      if (/^\d{5}$/.test(arabic) && isOfLine(before, text.slice(end, end + 10))) return []
      if (/^\d{4}$/.test(arabic) && TO_YEAR.test(text.slice(end, end + 6))) return []
      if (OPENS_ITEM.test(before) && ITEM_MARK.test(text.slice(end, end + 6))) return []
      return readNumber(text, match.index, arabic, decimal(arabic.replaceAll(',', '')))
    }
    const value = chineseNumber(chinese)
    if (value === undefined || NO_CHINESE_QUANTITY.test(before)) return []
    if (IN_QUOTES.test(text.slice(Math.max(0, match.index - LONGEST), match.index))) return []
    if (ONE_BY_ONE.test(text.slice(match.index, match.index + 4))) return []
    const number = readNumber(text, match.index, chinese, decimal(value))
    return number.unit === '' && !isBareZero(text, match.index, chinese) ? [] : number
  })
}

function isOfLine(before: string, after: string): boolean {
  return (LINE.test(before) && !/^[个次人条件]/.test(after)) || OF_LINE.test(after)
}

/** 均为零. */
function isBareZero(text: string, at: number, chinese: string): boolean {
  return (
    /^零$/.test(chinese) && /[为是]/.test(text.charAt(at - 1)) && /^[，。；、）]?$/.test(text.charAt(at + 1))
  )
}

/** A text of the same length, with half-width digits, points and per cent signs. */
export function withHalfWidthDigits(text: string): string {
  return text
    .replaceAll(/[０-９％]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replaceAll(/(?<=\d)．(?=\d)/g, '.')
}

/** Whether a number as it is told can stand for a figure. */
export function mayBe({ value, range, isVague }: ProseNumber, figure: Decimal): boolean {
  if (!isVague && value.eq(figure)) return true
  return range !== undefined && figure.gte(range.least) && figure.lt(range.most)
}

function readNumber(text: string, start: number, written: string, typed: Decimal): ProseNumber {
  const after = start + written.length
  TAIL.lastIndex = after + (text[after] === ' ' ? 1 : 0)
  const { 0: tail = '', groups } = TAIL.exec(text) ?? {}
  const end = tail === '' ? after : TAIL.lastIndex
  const isMore = groups?.['more'] !== undefined || groups?.['moreAfter'] !== undefined
  UNIT.lastIndex = end + (text[end] === ' ' ? 1 : 0)
  const unit = UNIT.exec(text)?.[0] ?? ''
  const unitEnd = unit === '' ? end : UNIT.lastIndex
  const decimals = /\.(\d+)/.exec(written)?.[1]?.length ?? 0
  const factor = groups?.['scale'] ? scaleOf(groups['scale']) : 1
  const value = typed.times(factor)
  const isVague =
    isMore ||
    BARE_SCALE.test(written) ||
    ABOUT.test(text.slice(Math.max(0, start - 4), start)) ||
    ABOUT_AFTER.test(text.slice(unitEnd, unitEnd + 2))
  const isRounded = factor > 1 || /^元$/.test(unit)
  const range = isVague
    ? vagueRange(value, factor, isMore)
    : isRounded
      ? roundedRange(value, decimal(`${factor}e-${decimals}`))
      : undefined
  return { start, end, unitEnd, unit, value, isVague, decimals, ...(range ? { range } : {}) }
}

/** 1.2万 is 12000, or what is rounded to it. */
function roundedRange(value: Decimal, place: Decimal): Range {
  return { least: value.minus(place.div(2)), most: value.plus(place.div(2)) }
}

/** 900余 is 900 to 1000, 6万余 is 6万 to 7万; 约 and the like a fifth more or less. */
function vagueRange(value: Decimal, factor: number, isMore: boolean): Range {
  if (!isMore) return { least: value.times(0.8), most: value.times(1.25).plus(1) }
  let place = decimal(factor)
  while (value.gt(0) && value.mod(place.times(10)).eq(0)) place = place.times(10)
  return { least: value, most: value.plus(place) }
}
