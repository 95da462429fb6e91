import { codePointsOf, isNeverFirst, isNeverLast } from './punctuation.ts'

/**
 * 禁则: where a line may end. Answers for every index whether a line may begin with that character.
 * Index 0 is never a break.
 */
export function breakPoints(codePoints: readonly number[]): readonly boolean[] {
  const points = [false]
  let before = codePoints[0] ?? 0
  let afterNumber = false
  for (let index = 1; index < codePoints.length; index++) {
    const after = codePoints[index] ?? 0
    points.push(!isGlued(before, after, afterNumber) && !isNeverFirst(after) && !isNeverLast(before))
    afterNumber = isMultiplier(after) && (isDigit(before) || afterNumber)
    before = after
  }
  return points
}

/** Inside a Latin word or a number no gap is ever opened. */
export function isInsideWord(before: number, after: number): boolean {
  return isWord(before) && isWord(after)
}

/**
 * A number stays with the character behind it (2021年, 3号) and, past 万, 亿, 余, 多, with the next one (52.6540万元,
 * 900余条); 第3条, 1—8月 and 〔2022〕3号 hold together. A long address may be parted after a slash.
 */
function isGlued(before: number, after: number, afterNumber: boolean): boolean {
  if (isWord(before) && isWord(after)) return !(before === slash && isLetter(after))
  if (isDigit(before)) return isHan(after)
  if (isDigit(after)) return beforeNumber.has(before)
  return afterNumber && isHan(after)
}

const slash = 0x2f
const beforeNumber = codePointsOf('第〕—～')
const multipliers = codePointsOf('余多万亿千百')

const isMultiplier = (codePoint: number): boolean => multipliers.has(codePoint)
const isDigit = (codePoint: number): boolean => codePoint >= 0x30 && codePoint <= 0x39
const isLetter = (codePoint: number): boolean =>
  (codePoint >= 0x41 && codePoint <= 0x5a) ||
  (codePoint >= 0x61 && codePoint <= 0x7a) ||
  (codePoint >= 0xc0 && codePoint <= 0x24f)
/** Latin letters, digits and the ASCII marks that stand inside addresses and amounts. */
const isWord = (codePoint: number): boolean =>
  (codePoint > 0x20 && codePoint < 0x7f) || (codePoint >= 0xc0 && codePoint <= 0x24f)
const isHan = (codePoint: number): boolean =>
  (codePoint >= 0x3400 && codePoint <= 0x9fff) || codePoint >= 0x20000
