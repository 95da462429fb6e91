import type { FigureMention } from './figure-statement.ts'
import { addressOfSum } from './mentions.ts'
import type { ProseNumber } from './numbers.ts'
import { sumOf } from './sums.ts'
import type { ToldSoFar } from './told-so-far.ts'

const BETWEEN = /[、，,和及与]?\s*/y

/** 15件（新收13件、上年结转2件）: right after a number stands what the form adds to what it tells. */
export function hasAddend(mention: FigureMention, { unitEnd }: ProseNumber, told: ToldSoFar): boolean {
  const { prose, lexicon } = told
  BETWEEN.lastIndex = unitEnd
  BETWEEN.exec(prose)
  const word = lexicon.wordAt(prose, Math.max(unitEnd, BETWEEN.lastIndex))
  const own = onlyOne(mention)
  if (!word || own === undefined) return false
  const beside = word.ids
    .flatMap((id) => lexicon.alone(id))
    .flatMap((phrase) => phrase.sums.map(addressOfSum))
  return beside.some((address) => lexicon.addsUp(own, address))
}

/** 其中上年结转2件，新收13件: right before it stands what the form adds to what it tells. */
export function isAddend(mention: FigureMention, told: ToldSoFar): boolean {
  const [before] = told.isLastOfParts ? told.latelyTold(1) : []
  const [own, beside] = [onlyOne(mention), before && onlyOne(before)]
  return own !== undefined && beside !== undefined && told.lexicon.addsUp(own, beside)
}

/** The one figure that words tell. */
function onlyOne({ sums }: FigureMention): string | undefined {
  const [own, ...others] = sums.map(addressOfSum)
  return others.length === 0 ? own : undefined
}

/** What was told as one figure, and is parted into that and what the form adds to it, is both of them. */
export function widenWhole(mention: FigureMention, told: ToldSoFar): void {
  const { statements, lexicon, outer } = told
  const at = statements.findLastIndex(({ number }) => number === outer?.number)
  const [whole, part] = statements.slice(at < 0 ? statements.length : at)
  const own = onlyOne(mention)
  const first = part?.sums.map(addressOfSum)[0]
  if (!whole || own === undefined || first === undefined || !lexicon.addsUp(first, own)) return
  const mayTell = whole.sums.map(addressOfSum)
  if (!mayTell.includes(first) && !mayTell.includes(own)) return
  statements[at] = { ...whole, sums: [[...sumOf(first), ...sumOf(own)]] }
}
