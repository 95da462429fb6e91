import { inLastRow, isWholeRow, rowAt } from './crossing.ts'
import type { FigureMention } from './figure-statement.ts'
import { addressOfSum } from './mentions.ts'
import type { ProseNumber } from './numbers.ts'
import { distinct, type Sum, sumOf } from './sums.ts'
import type { ToldSoFar } from './told-so-far.ts'

/** 新收42件，结转3件; 结转部分，自然人2件: the sentence speaks of what was left of the year before. */
const CARRIED_OVER = /结转(?![下至到入])/

/** A column of what was received may be that of what was carried over, or of both, where the sentence speaks of that. */
export function ofCarriedOver(mention: FigureMention, number: ProseNumber, told: ToldSoFar): FigureMention {
  if (!CARRIED_OVER.test(told.sentenceUpTo(number.start))) return mention
  const others = mention.sums
    .filter(({ length }) => length === 1)
    .flatMap((sum) => inOtherRows(sum, mention, told))
  return { ...mention, sums: distinct([...mention.sums, ...others]) }
}

function inOtherRows(own: Sum, mention: FigureMention, { form, lexicon }: ToldSoFar): readonly Sum[] {
  const address = addressOfSum(own)
  const row = rowAt(address, form)
  if (row === undefined || isWholeRow(address, form)) return []
  return lexicon
    .addedTo(row)
    .flatMap((other) => inLastRow(sumOf(other), { ...mention, sums: [own] }, form))
    .flatMap((beside) => [beside, [...own, ...beside]])
}
