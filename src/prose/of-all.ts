import type { FigureMention } from './figure-statement.ts'
import type { ProseNumber } from './numbers.ts'
import type { ToldSoFar } from './told-so-far.ts'

const ALL_ARE = /(?:[均都皆]|全部)[为是系]$/

/** 15件申请均为自然人申请: all of them are, so that their parts are parts of all. */
export function areAllOfOneKind({ start }: FigureMention, number: ProseNumber, told: ToldSoFar): boolean {
  return start > number.start && ALL_ARE.test(told.prose.slice(number.unitEnd, start))
}
