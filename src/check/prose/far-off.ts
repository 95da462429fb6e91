import type { Decimal } from '../../source/decimal.ts'
import type { Contradiction } from './contradiction.ts'

/** Words that name what the tables count leave no doubt; 办结2件, 发布信息318条 may be said of a part, or of more. */
const NAMED = /信息公开|依申请/
const FEW = 10

/**
 * Whether a number is less than half, or more than twice, of what the tables have, its words name no application, and it
 * is no slip of a digit: it may be told of a part, or of other cases, too. Of 72 numbers that whole reports told rightly
 * and that were read as others this holds for 33. What the tables have none of is left to be filled in more often.
 */
export function isFarOff({ statement: { reading, start, end, number }, amounts }: Contradiction): boolean {
  const figures = amounts.map(({ value }) => value).filter((value) => !value.eq(0))
  return (
    figures.length > 0 &&
    figures.every((figure) => areFar(number.value, figure)) &&
    !NAMED.test(reading.text.text.slice(start, end))
  )
}

function areFar(one: Decimal, other: Decimal): boolean {
  const [less, more] = one.lt(other) ? [one, other] : [other, one]
  return more.gte(FEW) && less.times(2).lt(more) && !isSlip(less.toFixed(), more.toFixed())
}

/** 82 for 28, 18 for 48, 120 for 1200: one digit is another, is missing, or stands before its neighbour. */
function isSlip(less: string, more: string): boolean {
  const at = [...less].findIndex((digit, index) => digit !== more[index])
  const from = at < 0 ? less.length : at
  const isDropped = less.length >= 2 && less.slice(from) === more.slice(from + 1)
  const isAnother = less.length === more.length && less.slice(from + 1) === more.slice(from + 1)
  const swapped = `${more.slice(0, from)}${more[from + 1] ?? ''}${more[from] ?? ''}${more.slice(from + 2)}`
  return isDropped || isAnother || less === swapped
}
