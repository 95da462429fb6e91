import type { FigureMention } from './figure-statement.ts'
import type { Lexicon } from './lexicon.ts'
import type { ProseNumber } from './numbers.ts'
import { type Sum, sumOf } from './sums.ts'
import type { Token } from './tokens.ts'
import { mayCount } from './units.ts'

/** The sums that hold the other figure: 新收 with 上年结转 when 上年结转 is said to be in it. */
export function widen(
  sums: readonly Sum[],
  inner: Sum | undefined,
  lexicon: Lexicon,
): readonly Sum[] | undefined {
  const [term] = inner ?? []
  if (!term || inner?.length !== 1) return undefined
  const address = term.names.join('.')
  const isIn = (sum: Sum) =>
    sum.some(({ names }) => address === names.join('.') || address.startsWith(`${names.join('.')}.`))
  if (sums.every(isIn)) return undefined
  const mayHold = (sum: Sum) =>
    isIn(sum) || !sum.some(({ names }) => lexicon.addsUp(names.join('.'), address))
  if (sums.some(isIn)) return sums.filter(mayHold)
  const [own] = sums
  const [only, ...more] = own ?? []
  const isOne = only && more.length === 0 && lexicon.addsUp(only.names.join('.'), address)
  return own && isOne ? [[...own, ...sumOf(address)]] : undefined
}

/** 行政诉讼2件尚未审结: the number is of a part of what the words before it name. */
export function namesPartOf({ sums }: FigureMention, tail: readonly Token[], lexicon: Lexicon): boolean {
  const [first] = tail.filter(({ kind }) => kind !== 'plain')
  const wholes = (sums[0] ?? []).map(({ names }) => `${names.join('.')}.`)
  const isPart = ({ address }: { readonly address: string }) =>
    wholes.some((whole) => address.startsWith(whole))
  return first?.kind === 'word' && first.ids.some((id) => lexicon.labelled(id).some(isPart))
}

/** 行政复议、行政诉讼均为0件 tells each of them. */
export function apart<Mention extends FigureMention>(mention: Mention, lead: string): readonly Mention[] {
  const [sum, ...others] = mention.sums
  if (!sum || others.length > 0 || sum.length < 2 || !EACH.test(lead)) return [mention]
  return sum.map((term) => ({ ...mention, sums: [[term]] }))
}

const EACH = /[均都各皆][为是有]?$/

type InUnit = FigureMention & { readonly isInUnit: boolean }

/** The mention with what is counted in the unit of the number; `isLoose` where people count it in other units, too. */
export function inUnit(
  mention: FigureMention,
  { unit }: ProseNumber,
  lexicon: Lexicon,
  isLoose: boolean,
): InUnit | undefined {
  const sums = mention.sums.filter((sum) =>
    sum.every(({ names }) => mayCount(unit, lexicon.unitOf(names.join('.')), isLoose)),
  )
  return sums.length > 0 ? { ...mention, sums, isInUnit: true } : undefined
}

/** The addresses of a sum in one string. */
export function addressOfSum(sum: Sum): string {
  return sum.map(({ names }) => names.join('.')).join()
}
