import { codePointsOf, isNeverFirst, isNeverLast } from './punctuation.ts'

/**
 * 禁则: where a line may end. Answers for every index whether a line may begin with that character.
 * Index 0 is never a break.
 */
export function breakPoints(codePoints: readonly number[]): readonly boolean[] {
  const points = [false]
  let before = codePoints[0] ?? 0
  let afterMultiplier = false
  let unitEnd = 0
  for (let index = 1; index < codePoints.length; index++) {
    const after = codePoints[index] ?? 0
    const afterNumber: boolean = afterMultiplier || isDigit(before)
    if (afterNumber && isHan(after)) unitEnd = index + unitLength(codePoints, index)
    points.push(index >= unitEnd && !isGlued(before, after) && !isNeverFirst(after) && !isNeverLast(before))
    afterMultiplier = afterNumber && multipliers.has(after)
    before = after
  }
  return points
}

/** Inside a Latin word or a number no gap is ever opened. */
export function isInsideWord(before: number, after: number): boolean {
  return isWord(before) && isWord(after)
}

/** 第3条, 1—8月 and 〔2022〕3号 hold together, as Latin words do. A long address may be parted after a slash. */
function isGlued(before: number, after: number): boolean {
  if (isWord(before) && isWord(after)) return !(before === slash && isLetter(after))
  return isDigit(after) && beforeNumber.has(before)
}

/**
 * How much behind a number stays with it: its unit (3公里, 8个百分点), else the character behind it (2021年, 3号).
 * Past 余, 多, 万, 亿 the same holds again (900余条, 52.6540万元).
 */
function unitLength(codePoints: readonly number[], start: number): number {
  const unit = units.find((one) => one.every((codePoint, index) => codePoints[start + index] === codePoint))
  return unit?.length ?? 1
}

const slash = 0x2f
const BEFORE_NUMBER = '第〕﹞—～−±≥≤≈'
const beforeNumber = codePointsOf(BEFORE_NUMBER)
const MULTIPLIERS = '余多万亿千百'
const multipliers = codePointsOf(MULTIPLIERS)
const UNITS =
  '个百分点 百分点 个工作日 工作日 平方公里 平方米 立方米 人次 公里 公斤 公顷 小时 分钟 个月'.split(' ')
const units = UNITS.map((unit) => Array.from(unit, (character) => character.codePointAt(0)))

/** A number with what stays with it, for whoever leaves the breaking of lines to others. */
export const NUMBER_AND_UNIT = new RegExp(
  `(?<![\\d\uff10-\uff19.,])[${BEFORE_NUMBER}]?[\\d\uff10-\uff19][\\d\uff10-\uff19.,]*(?:[${MULTIPLIERS}]{1,3}(?=\\p{Script=Han}))?(?:${UNITS.join('|')}|\\p{Script=Han})`,
  'gu',
)

const isDigit = (codePoint: number): boolean =>
  (codePoint >= 0x30 && codePoint <= 0x39) || (codePoint >= 0xff10 && codePoint <= 0xff19)
const isLetter = (codePoint: number): boolean =>
  (codePoint >= 0x41 && codePoint <= 0x5a) ||
  (codePoint >= 0x61 && codePoint <= 0x7a) ||
  (codePoint >= 0xc0 && codePoint <= 0x24f)
/** Latin, Greek and Cyrillic letters, digits, the ASCII marks inside addresses and amounts, and their wide forms. */
const isWord = (codePoint: number): boolean =>
  (codePoint > 0x20 && codePoint < 0x7f) ||
  (codePoint >= 0xc0 && codePoint <= 0x24f) ||
  (codePoint >= 0x370 && codePoint <= 0x52f) ||
  (codePoint >= 0xff10 && codePoint <= 0xff5a && letterOrDigit.test(String.fromCodePoint(codePoint)))
const letterOrDigit = /[\p{L}\p{N}]/u
const isHan = (codePoint: number): boolean =>
  (codePoint >= 0x3400 && codePoint <= 0x9fff) || codePoint >= 0x20000
