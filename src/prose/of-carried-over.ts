import { inLastRow, isWholeRow, rowAt } from './crossing.ts'
import type { FigureMention } from './figure-statement.ts'
import { addressOfSum } from './mentions.ts'
import type { ProseNumber } from './numbers.ts'
import { distinct, type Sum, sumOf } from './sums.ts'
import { FEW, type ToldSoFar } from './told-so-far.ts'

/** 新收42件，结转3件; 结转部分，自然人2件: the sentence speaks of what was left of the year before. */
const CARRIED_OVER = /结转(?![下至到入])/

/** A column of what was received may be that of what was carried over, or of both, where the sentence speaks of that. */
export function ofCarriedOver<Mention extends FigureMention>(
  mention: Mention,
  number: ProseNumber,
  told: ToldSoFar,
): Mention {
  const isNamed = CARRIED_OVER.test(told.text(mention)) || isInRowTold(mention, told)
  if (isNamed || !CARRIED_OVER.test(told.sentenceUpTo(number.start))) return mention
  const others = mention.sums
    .filter(({ length }) => length === 1)
    .flatMap((sum) => inOtherRows(sum, mention, told))
  return { ...mention, sums: distinct([...mention.sums, ...others]) }
}

/** 上年结转申请6件，其中自然人申请5件: it is in the row that the sentence told last. */
function isInRowTold({ sums: [sum = []] }: FigureMention, told: ToldSoFar): boolean {
  const wholes = told.latelyTold(FEW).flatMap(({ sums: [own = []] }) => addressOfSum(own))
  const last = wholes.findLast((address) => isWholeRow(address, told.form))
  return last !== undefined && last === rowAt(addressOfSum(sum), told.form)
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
