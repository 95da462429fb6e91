import type { FigureMention } from './figure-statement.ts'
import { addressOfSum } from './mentions.ts'
import { nameFigure } from './name-figure.ts'
import type { NumberPlace } from './number-place.ts'
import type { ProseNumber } from './numbers.ts'
import { distinct } from './sums.ts'
import { FEW, type ToldSoFar } from './told-so-far.ts'
import { isWhole } from './totals-above.ts'

/** 行政复议3件，结果维持3件；行政诉讼0件，结果维持0件: none of what there was none of. */
export function ofNone(
  mention: FigureMention,
  { value, start }: ProseNumber,
  { lead, tail }: NumberPlace,
  told: ToldSoFar,
): FigureMention {
  if (value.gt(0)) return mention
  const lately = told.latelyTold(FEW)
  const whole = lately.findLast((each) => isWhole(each, told.form))
  if (
    !whole ||
    whole.topic !== mention.topic ||
    lately.slice(lately.indexOf(whole)).some(({ number }) => number.value.gt(0))
  )
    return mention
  const [address] = whole.sums.map(addressOfSum)
  const of =
    address === undefined
      ? undefined
      : nameFigure([...lead, ...tail], [], { ...told.context(start), told: [address] })
  return of ? { ...mention, sums: distinct([...of.sums, ...mention.sums]) } : mention
}
