import { countWhile } from '../source/ordered.ts'
import { NEAR } from './clauses.ts'
import type { FigureMention } from './figure-statement.ts'
import { addressOfSum } from './mentions.ts'
import { distinct, type Sum } from './sums.ts'
import type { Token } from './tokens.ts'
import type { ToldSoFar } from './told-so-far.ts'
import { isWhole, totalsAbove } from './totals-above.ts'

/** 55件，另外3件按照规定在2013年答复: the rest is answered later, where the form does not count it. */
const REST_LATER =
  /^\d*[^，。；\d]{0,6}[，、；](?:另|尚|仍|还)?有?(?:其余)?(?:正在|尚在|仍在)办理的?\d+[件宗起]|^\d*[^，。；\d]{0,6}[，、；](?:另外?|其余|其他|剩余|还)?有?的?\d+[件条宗起份][^。；]*?(?:在|将?于|延至|延期至|顺延至|结转至?|转入)(?:\d{4}年|次年|下一?年|明年|下年度)/
const FAR = 80

/**
 * 收到45件，其中44件已办结，1件结转下年: what is parted into these two is parted as the form does, where nothing was carried
 * over from the year before.
 */
export function isBesideTheRest({ end, sums }: FigureMention, told: ToldSoFar): boolean {
  const { outer, lately, tokens, lexicon, form } = told
  const own = sums.map(addressOfSum)
  const whole = outer?.sums[0] && addressOfSum(outer.sums[0])
  if (whole === undefined || !isWhole({ sums }, form)) return false
  if ([...own, ...lately].some((address) => lexicon.addsUp(whole, address))) return false
  const [before] = told.isLastOfParts ? told.latelyTold(1) : []
  if (before && isRest(before.sums, own, whole, told)) return true
  if (REST_LATER.test(told.prose.slice(end, end + FAR))) return true
  const next = firstAfter(tokens, end)
  return tokens.slice(next, next + NEAR).some((token) => {
    if (token.kind !== 'word') return false
    const [sum, ...others] = distinct(
      token.ids.flatMap((id) => lexicon.alone(id)).flatMap((phrase) => phrase.sums),
    )
    return sum !== undefined && others.length === 0 && isRest([sum], own, whole, told)
  })
}

/** Whether a figure is the rest of the whole beside one's own. */
function isRest(
  [sum, ...others]: readonly Sum[],
  own: readonly string[],
  whole: string,
  { lexicon, form }: ToldSoFar,
): boolean {
  const address = sum && addressOfSum(sum)
  return (
    address !== undefined &&
    others.length === 0 &&
    !own.includes(address) &&
    ![whole, ...own].some((one) => lexicon.addsUp(one, address)) &&
    lexicon.isDone(lexicon.topicOfFigure(address)) &&
    totalsAbove(address, form).length === 0
  )
}

function firstAfter(tokens: readonly Token[], end: number): number {
  return countWhile(tokens, ({ start }) => start < end)
}
