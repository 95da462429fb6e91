import { NEAR } from './clauses.ts'
import type { FigureMention } from './figure-statement.ts'
import { addressOfSum } from './mentions.ts'
import { nameFigure } from './name-figure.ts'
import { hasWord } from './number-place.ts'
import type { ProseNumber } from './numbers.ts'
import type { Token, WordToken } from './tokens.ts'
import { FEW, type ToldSoFar } from './told-so-far.ts'

const OF_OURS =
  /(?:真正)?(?:涉及?|有关|关于|属于?|因)?(?:政府信息|信息|政务)公开(?:工作|方面|领域|类|案件|引发|引起|产生|复议|诉讼|的|有|仅|只)*$/

/** 收到行政复议申请33件，属政府信息公开类的有5件. */
const OF_OURS_ONLY = /^(?:属于?|涉及?)/

/** 全市法院受理政府信息公开案件126件，其中涉及我局4件. */
const OF_US = /涉及?到?[我本](?:局|委|办|厅|省|市|区|县|旗|镇|乡|街道?|机关|单位)(?:的|有|为)*$/

const ABOUT_OURS = /(?:政府)?信息公开/

/** What may be about other matters, too: 公开政府信息238条，其中经费信息公开8条 are all about disclosure. */
const CASES = /复议|诉讼|申请|案件?|投诉|信访/

/** Whether a number counts those about disclosure, of cases of all kinds, or those about us. */
export function isOfOurs(
  lead: readonly Token[],
  tail: readonly Token[],
  isWithin: boolean,
  told: ToldSoFar,
): boolean {
  const said = told.textOf(lead)
  if (OF_US.test(said) && !told.lexicon.isDone(told.topic ?? '')) return true
  return (isWithin || OF_OURS_ONLY.test(said)) && OF_OURS.test(said) && !hasWord(lead) && !hasWord(tail)
}

/** Of cases of all kinds, those about disclosure are what the form counts. */
export function narrowToOurs(number: ProseNumber, told: ToldSoFar): boolean {
  const last = told.statements.at(-1)
  const isLater = last !== undefined && last.number.start < (lastCases(number, told)[0]?.start ?? 0)
  const outer = isLater ? undefined : last
  if (outer?.sentence === told.sentence && !CASES.test(told.text(outer))) return false
  if (outer?.sentence === told.sentence) {
    told.statements[told.statements.length - 1] = { ...outer, number }
    told.leave(outer.number, 'otherMatter')
    return true
  }
  if (outer && outer.number.start > (told.unreadLead[0]?.start ?? 0)) return false
  const spoken = told.unreadLead.flatMap((token) => casesIn(token, told))
  const nouns = spoken.length > 0 ? spoken : lastCases(number, told)
  const mention = nameFigure(nouns, [], told.context(number.start))
  if (mention) told.tell({ ...mention, number, sentence: told.sentence, isInUnit: true })
  return mention !== undefined
}

/** 诉讼案件187件，其中征地拆迁类96件、政府信息公开类29件. */
function lastCases({ start }: ProseNumber, told: ToldSoFar): readonly WordToken[] {
  const before = told.tokens.slice(0, NEAR).filter((token) => token.end <= start)
  const last = before.findLast((token) => casesIn(token, told).length > 0)
  return last ? casesIn(last, told) : []
}

function casesIn(token: Token, told: ToldSoFar): readonly WordToken[] {
  const isNoun = token.kind === 'word' && !token.ids.every((id) => told.lexicon.isVerb(id))
  return isNoun && CASES.test(told.text(token)) ? [ofAllKinds(token, told)] : []
}

/** 各类行政复议申请 are more than the form counts, but of them those about disclosure are what it calls 行政复议. */
function ofAllKinds(token: WordToken, { lexicon, prose }: ToldSoFar): WordToken {
  if (token.ids.some((id) => lexicon.topicOf(id) !== undefined)) return token
  for (let start = token.start + 1; start < token.end; start++) {
    const inside = lexicon.wordAt(prose, start)
    if (inside && inside.end >= token.end) return { ...token, ...inside, start }
  }
  return token
}

/** 办理行政复议案件87件，其中涉及政府信息公开的行政复议案件6件: of cases of all kinds, only those are what the form counts. */
export function narrowToTheSame(
  { sums }: FigureMention,
  number: ProseNumber,
  lead: readonly Token[],
  told: ToldSoFar,
): void {
  if (!ABOUT_OURS.test(told.textOf(lead))) return
  const all = told.latelyTold(FEW).find((each) => each.number === told.outer?.number)
  if (!all?.number.value.gt(number.value)) return
  const [own, ...others] = sums.map(addressOfSum)
  if (others.length > 0 || all.sums.length > 1 || all.sums.map(addressOfSum)[0] !== own) return
  told.retract(all)
  told.outer = undefined
}
