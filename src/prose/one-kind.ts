import type { Form } from '../form/form.ts'
import { isWholeRow, rowAt } from './crossing.ts'
import type { FigureMention, ToldInWords } from './figure-statement.ts'
import { addressOfSum } from './mentions.ts'
import type { ProseNumber } from './numbers.ts'
import { figuresIn, isPartOf, type Sum } from './sums.ts'
import type { Token } from './tokens.ts'
import { FEW, type ToldSoFar } from './told-so-far.ts'
import { areParts, isOneWay } from './totals-above.ts'

const OTHERS = /其[他它余]/

/**
 * The figures that count more than the words say, so that the number is no more than they are. 撤回 is one kind of 其他结果;
 * 不属于本机关8件，信息不存在3件 are two of what a form has one figure for: the one before turns out to be one kind, too. What
 * two sentences tell in the same words contradicts itself.
 */
export function oneKindOf(
  { sums, ...mention }: FigureMention,
  number: ProseNumber,
  lead: readonly Token[],
  told: ToldSoFar,
): readonly Sum[] {
  const { form, sentence } = told
  const words = told.text(mention)
  const rest = OTHERS.test(words) ? [] : sums.filter((sum) => sum.every((term) => isRest([term], form)))
  const areInTotals = areParts({ sums }, form)
  const own = { number, sentence, sums, words }
  const [last] = told.latelyTold(1)
  const apart = told.inWords.slice(-FEW).filter((other) => {
    const isBeside = other.number === last?.number && number.value.gt(0)
    const isNew = isBeside || !other.number.value.eq(number.value)
    return isNew && areApart(other, own) && (areInTotals || (isBeside && isListed(sums, lead, form)))
  })
  told.inWords.push(own)
  for (const other of apart) told.limit(other.number, shared(other, own))
  return [...rest, ...apart.flatMap((other) => shared(own, other))]
}

/** 召开领导小组会议1次、专题会议1次; 新浪微博发布60条，腾讯微博发布40条: what a form adds up to nothing else. */
function isListed([sum = []]: readonly Sum[], [first]: readonly Token[], form: Form): boolean {
  return first?.kind === 'join' || isOneWay(sum, form)
}

function areApart(one: ToldInWords, other: ToldInWords): boolean {
  const areSameWords = one.words.includes(other.words) || other.words.includes(one.words)
  return shared(one, other).length > 0 && (one.sentence === other.sentence || !areSameWords)
}

/** Those of what a number may tell that another may tell, too: not 无法提供 beside 不掌握, which is within it. */
function shared({ sums }: ToldInWords, { sums: others }: ToldInWords): readonly Sum[] {
  const [own = [], other = []] = [sums[0], others[0]]
  if (isPartOf(own, other) || isPartOf(other, own)) return []
  const known = new Set(others.map(figuresIn))
  const both = sums.filter((sum) => known.has(figuresIn(sum)))
  const isFirstOfEither = both.some((sum) =>
    [own, other].some((first) => figuresIn(first) === figuresIn(sum)),
  )
  return isFirstOfEither ? both : []
}

/** 行政复议.其他结果, 其他处理.其他. */
function isRest(sum: Sum, form: Form): boolean {
  const address = addressOfSum(sum)
  const line = isWholeRow(address, form) ? (rowAt(address, form) ?? address) : address
  return OTHERS.test(line.split('.').at(-1) ?? '')
}
