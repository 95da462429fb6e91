import type { FigureMention } from './figure-statement.ts'
import { addressOfSum } from './mentions.ts'
import type { ProseNumber } from './numbers.ts'
import type { Token } from './tokens.ts'
import type { ToldSoFar } from './told-so-far.ts'

const PRESENT = /^(?:都|均)?(?:参[加与训]|接受)/
/** 组织培训1次、28人次. */
const RIGHT_AFTER = /^[、，,]?(?:共|共计|累计|参加|参训)*$/
/** Of people, each time that they came. */
const PEOPLE = /人/

/** 组织培训3次，160人参加: the words of what was held name its people, too. */
export function thosePresent(
  { start, unit, unitEnd }: ProseNumber,
  tail: readonly Token[],
  { statements, sentence, tokens, lexicon, prose }: ToldSoFar,
): FigureMention | undefined {
  const held = statements.at(-1)
  const isRightAfter =
    /^人次$/.test(unit) && held && RIGHT_AFTER.test(prose.slice(held.number.unitEnd, start))
  const isPresent = /^(?:人次?|名|位)$/.test(unit) && PRESENT.test(prose.slice(unitEnd, tail.at(-1)?.end))
  if (!isRightAfter && !isPresent) return undefined
  if (held?.sentence !== sentence || PEOPLE.test(held.number.unit)) return undefined
  const words = tokens.filter(({ start, end }) => start >= held.start && end <= held.end)
  const sums = words
    .flatMap((token) => (token.kind === 'word' ? token.ids.flatMap((id) => lexicon.alone(id)) : []))
    .flatMap((phrase) => phrase.sums)
    .filter((sum) => PEOPLE.test(lexicon.unitOf(addressOfSum(sum))))
  const [sum] = sums
  return sum && { start, end: unitEnd, sums: [sum], topic: held.topic, isPlain: true }
}
