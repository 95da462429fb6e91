import { addressAbove } from '../form/tree.ts'
import type { FigureMention } from './figure-statement.ts'
import { addressOfSum } from './mentions.ts'
import type { NumberPlace } from './number-place.ts'
import type { ProseNumber } from './numbers.ts'
import { type Sum, sumOf } from './sums.ts'
import type { Token, WordToken } from './tokens.ts'
import { FEW, type ToldSoFar } from './told-so-far.ts'
import { totalsAbove } from './totals-above.ts'

const CASES = /^[件宗起条份例]$/
/** What holds for all that is left or was told, and cases that others look into. */
const NOT_OUTCOME =
  /其余|[均都]|全部|剩余|[合总共]计|另有|查处|侵犯|同期|认定|超期|起诉|其[他它](?:原因|途径|情形|情况)?$/

/** 病历等涉及个人隐私的4件: beside other outcomes, the only one that its words speak of, whatever else they say. */
export function amongOutcomes(
  { unit }: ProseNumber,
  { lead, tail, later }: NumberPlace,
  told: ToldSoFar,
): FigureMention | undefined {
  const isBare = lead.every(({ kind }) => kind === 'join' || kind === 'plain' || kind === 'stop')
  const about = isBare ? [...tail, ...later] : lead
  if (!CASES.test(unit) || NOT_OUTCOME.test(told.textOf(lead)) || NOT_OUTCOME.test(told.textOf(about)))
    return undefined
  if (about.some((token) => token.kind === 'bracket' && token.inside.some(isWord))) return undefined
  const words = about.filter(isWord)
  const named = words.flatMap((word) => partsOf(word, told))
  const [first, ...others] = deepest(named.filter(([part = '']) => isBesideOthers(part, told)))
  const sums = named.find(([part]) => part === first)?.map(sumOf)
  if (first === undefined || others.length > 0 || !sums) return undefined
  if (!words.every((word) => isOf(word, first, told))) return undefined
  const topic = told.lexicon.topicOfFigure(first)
  const [start, end] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0]
  return { start, end, sums, topic, isPlain: false }
}

/** 同意公开59件、已公开26件、不存在11件: whatever else stands in a list of outcomes, they go on after it. */
export function isOfOutcomes({ unit }: ProseNumber, told: ToldSoFar): boolean {
  const [before] = told.latelyTold(1)
  if (!before || before.number.unit !== unit || !CASES.test(unit)) return false
  return before.sums.every((sum) => totalsAbove(addressOfSum(sum), told.form).length > 0)
}

function isWord(token: Token): token is WordToken {
  return token.kind === 'word'
}

/** The parts of totals that a word alone names, any of which may be meant. */
function partsOf({ ids }: WordToken, { lexicon, form }: ToldSoFar): readonly (readonly string[])[] {
  return ids
    .flatMap((id) => lexicon.alone(id).map(({ sums }) => sums.filter(({ length }) => length === 1)))
    .map((sums: readonly Sum[]) => sums.map(addressOfSum))
    .filter(([part]) => part !== undefined && totalsAbove(part, form).length > 0)
}

/** Those that hold none of the others. */
function deepest(named: readonly (readonly string[])[]): readonly string[] {
  const distinct = [...new Set(named.map(([part = '']) => part))]
  return distinct.filter((address) => !distinct.some((other) => other.startsWith(`${address}.`)))
}

/** A part of what was told last, or beside parts that were. */
function isBesideOthers(address: string, told: ToldSoFar): boolean {
  const totals = new Set(totalsAbove(address, told.form))
  const isOfThem = (other: string) =>
    totals.has(other) || totalsAbove(other, told.form).some((total) => totals.has(total))
  return told
    .latelyTold(FEW)
    .some(({ sums: [sum = [], ...more] }) => more.length === 0 && isOfThem(addressOfSum(sum)))
}

/** What it is a part of, what is done, or who asks. */
function isOf({ ids }: WordToken, address: string, told: ToldSoFar): boolean {
  const { lexicon } = told
  const topic = lexicon.topicOfFigure(address)
  return ids.some((id) => {
    const own = lexicon.alone(id).flatMap(({ sums }) => sums.map(addressOfSum))
    const isAbove = own.some((each) => `${address}.`.startsWith(`${addressAbove(each)}.`))
    const isOfAsker = own.some((each) => lexicon.topicOfFigure(each) === topic && !isBesideOthers(each, told))
    return isAbove || isOfAsker || (own.length === 0 && (lexicon.isVerb(id) || lexicon.topicOf(id) === topic))
  })
}
