import type { FigureMention } from './figure-statement.ts'
import { addressOfSum } from './mentions.ts'
import type { ProseNumber } from './numbers.ts'
import { sumOf } from './sums.ts'
import type { ToldSoFar } from './told-so-far.ts'

const BETWEEN = /[、，,和及与]?\s*/y

/** 15件（新收13件、上年结转2件）: right after a number stands what the form adds to what it tells. */
export function hasAddend({ sums }: FigureMention, { unitEnd }: ProseNumber, told: ToldSoFar): boolean {
  const { prose, lexicon } = told
  BETWEEN.lastIndex = unitEnd
  BETWEEN.exec(prose)
  const word = lexicon.wordAt(prose, Math.max(unitEnd, BETWEEN.lastIndex))
  const [own, ...others] = sums.map(addressOfSum)
  if (!word || own === undefined || others.length > 0) return false
  const beside = word.ids
    .flatMap((id) => lexicon.alone(id))
    .flatMap((phrase) => phrase.sums.map(addressOfSum))
  return beside.some((address) => lexicon.addsUp(own, address))
}

/** What was told as one figure, and is parted into that and what the form adds to it, is both of them. */
export function widenWhole({ sums }: FigureMention, told: ToldSoFar): void {
  const { statements, lexicon, outer } = told
  const at = statements.findLastIndex(({ number }) => number === outer?.number)
  const [whole, part] = statements.slice(at < 0 ? statements.length : at)
  const [own, ...others] = sums.map(addressOfSum)
  const first = part?.sums.map(addressOfSum)[0]
  if (!whole || own === undefined || first === undefined || others.length > 0) return
  if (!whole.sums.map(addressOfSum).includes(first) || !lexicon.addsUp(first, own)) return
  statements[at] = { ...whole, sums: [[...sumOf(first), ...sumOf(own)]] }
}
