import { LIST } from './clauses.ts'
import type { FigureMention } from './figure-statement.ts'
import { addressOfSum } from './mentions.ts'
import { isNarrowing } from './narrowing.ts'
import type { ProseNumber } from './numbers.ts'
import { figuresIn } from './sums.ts'
import type { Token } from './tokens.ts'
import { FEW, type ToldSoFar } from './told-so-far.ts'

/** 受理线上信息公开申请40件, 区政府本级受理198件: what is answered and carried over after it is of those. */
export function countsSome(lead: readonly Token[], told: ToldSoFar): boolean {
  const { lexicon } = told
  const isToldOf = lexicon.isDone(told.topic ?? '')
  const isOf = (id: string) =>
    lexicon.isVerb(id) ? isToldOf : lexicon.isObject(id) && lexicon.isDone(lexicon.topicOf(id) ?? '')
  const context = told.context(lead[0]?.start ?? 0)
  return (
    lead.some((token) => token.kind === 'word' && token.ids.some(isOf)) &&
    lead.some((token) => token.kind === 'other' && isNarrowing(told.text(token), context))
  )
}

/** 全区受理782件，结转41件，区本级受理198件，结转7件: what is done by verbs alone, or was told of all before. */
export function isOfThose({ isVerbal, sums }: FigureMention, told: ToldSoFar): boolean {
  const own = sums.map(figuresIn).join()
  const before = told.latelyTold(FEW)
  const isFirst = before.length === 0 && isVerbal === true
  return isFirst || before.some((each) => each.sums.map(figuresIn).join() === own)
}

/** Of so many figures told before one may be that of all. */
const LONG_AGO = 160
const OWN_LEVEL =
  /(?:省|市|区|县|州|旗)(?:人民)?政府(?:及其?|和)?(?:本级|办公[室厅](?:本级)?)[^。；]*$|[局厅委]本级[^。；]*$/
/** 其中公民提出20件: of whom some forms count none. */
const BY_KIND = /(?:公民|自然人|个人|法人|其他组织|企业)(?:提出|提交)$/

/** 全市新收1867件……市政府本级收到申请212件: of one office, or of one kind of applicants, after all were told. */
export function isOfSomeOfAll(
  { sums }: FigureMention,
  { start, value }: ProseNumber,
  lead: readonly Token[],
  told: ToldSoFar,
): boolean {
  const isOfKind = sums.length === 1 && BY_KIND.test(told.textOf(lead))
  const before = told.prose.slice(Math.max(told.sentence.start, start - LIST), start)
  if (!isOfKind && !OWN_LEVEL.test(before)) return false
  const own = new Set(sums.map(addressOfSum))
  return told.statements
    .slice(-LONG_AGO)
    .filter(({ sentence, number }) => sentence !== told.sentence && value.lt(number.value))
    .some(({ sums: all }) => all.some((sum) => own.has(addressOfSum(sum))))
}
