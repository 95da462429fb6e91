import type { FigureMention } from './figure-statement.ts'
import type { Lexicon } from './lexicon.ts'
import { addressOfSum, widen } from './mentions.ts'
import { distinct, type Sum } from './sums.ts'
import type { Token } from './tokens.ts'

const INCLUDES = /^(?:其中)?[已均]?(?:含|包含|包括)/
const EXCLUDES = /^(?:不[含包]|未[含计]|除)/

/** Whether a bracket explains words by others, and counts nothing: 公开（含部分公开）48件. */
export function holdsWords(token: Token): token is Extract<Token, { kind: 'bracket' }> {
  if (token.kind !== 'bracket') return false
  const isCounted = token.inside.some(({ kind }) => kind === 'number')
  return !isCounted && token.inside.some((each) => each.kind === 'word' && !each.isVerb)
}

/** What is counted when a bracket says what is in it, is not, or is meant by it; undefined when that is not certain. */
export function withHeld<Mention extends FigureMention>(
  mention: Mention,
  inside: readonly Token[],
  said: string,
  lexicon: Lexicon,
): Mention | undefined {
  const words = inside.filter((token) => token.kind === 'word')
  const held = words.map(({ ids }) => ids.flatMap((id) => lexicon.alone(id))[0]?.sums[0])
  const [own] = mention.sums
  if (!own || held.length === 0 || held.includes(undefined)) return undefined
  const all = distinct([held.flatMap((sum) => sum ?? [])])[0] as Sum
  const sums = sumsWith(mention.sums, all, said, lexicon)
  return sums && sums.length > 0 ? { ...mention, sums } : undefined
}

function sumsWith(
  sums: readonly Sum[],
  held: Sum,
  said: string,
  lexicon: Lexicon,
): readonly Sum[] | undefined {
  const [own = []] = sums
  const addresses = held.map(({ names }) => names.join('.'))
  const has = (sum: Sum) => sum.some(({ names }) => addresses.includes(names.join('.')))
  if (EXCLUDES.test(said)) return sums.filter((sum) => !has(sum))
  const isWithin = own.length === 1 && addresses.every((each) => each.startsWith(`${addressOfSum(own)}.`))
  if (INCLUDES.test(said)) {
    const isSame = own.length === 1 && addresses.every((each) => each === addressOfSum(own))
    if (isWithin || isSame) return sums
    const widened = held.length === 1 ? widen(sums, held, lexicon) : undefined
    return widened ?? (held.every((term) => isBeside(own, term)) ? [[...own, ...held]] : undefined)
  }
  if (own.length === 1 && addresses.includes(addressOfSum(own))) return [held]
  return isWithin ? [held, own] : undefined
}

/** Parts of one whole: 予以公开 and 部分公开. */
function isBeside([own, ...others]: Sum, { names }: Sum[number]): boolean {
  const parent = (path: readonly string[]) => path.slice(0, -1).join('.')
  return (
    own !== undefined &&
    others.length === 0 &&
    own.names.join() !== names.join() &&
    parent(own.names) === parent(names)
  )
}
