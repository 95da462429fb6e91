import { resolveAddress } from '../form/references.ts'
import { addressAbove } from '../form/tree.ts'
import { fits } from './agreement.ts'
import { isWholeRow } from './crossing.ts'
import { isJoinedToOther } from './joined.ts'
import type { LabelledFigure } from './labels.ts'
import { addressOfSum } from './mentions.ts'
import type { Candidate, NumberContext } from './number-context.ts'
import { type Sum, sumOf } from './sums.ts'
import type { Token, WordToken } from './tokens.ts'

/** A word that several figures share names the one within, or beside, what is being told of. */
export function byLabel(
  id: string,
  index: number,
  lead: readonly Token[],
  context: NumberContext,
): readonly Candidate[] | undefined {
  const figures = context.lexicon.labelled(id)
  const token = lead[index]
  if (figures.length === 0 || token?.kind !== 'word') return undefined
  const wholes = lead
    .filter((other): other is WordToken => other.kind === 'word' && other !== token)
    .toReversed()
    .flatMap(({ ids }) =>
      ids.flatMap((other) =>
        context.lexicon
          .alone(other)
          .filter(({ isVerbal, topic }) => !isVerbal || topic === context.topic)
          .flatMap(({ sums }) => (sums[0]?.length === 1 ? sums[0].map(({ names }) => names.join('.')) : [])),
      ),
    )
  for (const whole of [...wholes, ...context.told]) {
    const sum = ofEach(whole, (one) =>
      withinOrBeside(one, figures, wholes.includes(one) || isRowOnly(one, context), context),
    )
    if (!sum) continue
    const topic = context.lexicon.topicOfFigure(whole)
    const agreeing = fits([token], new Set(), [sum], topic, lead, context)
    if (agreeing === undefined) continue
    if (context.lexicon.isDone(topic) && isJoinedToOther(lead, index)) continue
    const both = ofBoth(context.told, sum, figures)
    return [
      {
        mention: { start: token.start, end: token.end, sums: both ? [sum, both] : [sum], topic },
        words: 1 + agreeing.agreeing,
        characters: token.end - token.start,
        end: token.end,
      },
    ]
  }
  return undefined
}

/** 行政复议、行政诉讼12件，维持8件: of all that were told together. */
function ofEach(whole: string, sumOfOne: (address: string) => Sum | undefined): Sum | undefined {
  const sums = whole.split(',').map(sumOfOne)
  return sums.every((sum) => sum !== undefined) ? sums.flat() : undefined
}

/** 规范性文件, of which there is no figure without a column. */
function isRowOnly(address: string, { form }: NumberContext): boolean {
  return resolveAddress(form, address) === undefined
}

/** A column is within a row, and beside a column, only where both are named in one breath: 其他 after 无法提供3件 is no column of it. */
function withinOrBeside(
  whole: string,
  figures: readonly LabelledFigure[],
  isOneBreath: boolean,
  { form }: NumberContext,
): Sum | undefined {
  const inside = figures.filter(({ byItself }) => byItself || isOneBreath)
  const within = nearestBelow(
    whole,
    inside.map(({ address }) => address),
  )
  if (within) return within
  if (whole.split('.').length <= 2) return undefined
  const isRow = isWholeRow(whole, form)
  const others = figures
    .map(({ address }) => address)
    .filter((address) => address !== whole && isWholeRow(address, form) === isRow)
  return nearestBelow(addressAbove(whole), others)
}

/** 直接起诉6件、复议后起诉5件，维持8件: of the one told last, or of both. */
function ofBoth(told: readonly string[], own: Sum, figures: readonly LabelledFigure[]): Sum | undefined {
  const whole = addressAbove(addressOfSum(own))
  const other = told.find((address) => address !== whole && addressAbove(address) === addressAbove(whole))
  const beside =
    other === undefined
      ? undefined
      : nearestBelow(
          other,
          figures.map(({ address }) => address),
        )
  return own.length === 1 && beside ? [...beside, ...own] : undefined
}

/** Those below an address that are least deep, added up. */
function nearestBelow(whole: string, addresses: readonly string[]): Sum | undefined {
  const below = addresses.filter((address) => address.startsWith(`${whole}.`))
  const depth = Math.min(...below.map((address) => address.split('.').length))
  const sum = below.filter((address) => address.split('.').length === depth).flatMap(sumOf)
  return sum.length > 0 ? sum : undefined
}
