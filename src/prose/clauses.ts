import type { Span } from '../source/span.ts'
import type { Token } from './tokens.ts'

/** Words further from a number than so many tokens say nothing of it. */
export const NEAR = 40

/** A list goes no further on, in characters, from what it is of. */
export const LIST = 160

/** What stands between two stops. */
export interface Clause {
  readonly tokens: readonly Token[]
  /** The stop before it. */
  readonly before: Span
  /** The clause before it, if that has no number. */
  readonly earlier: readonly (readonly Token[])[]
  /** The clause after it, if that has no number. */
  later: readonly Token[]
}

/** The clauses of tokens, in order. */
export function clausesOf(tokens: readonly Token[]): readonly Clause[] {
  const clauses: Clause[] = []
  let current: Token[] = []
  let before = { start: 0, end: 0 }
  let earlier: (readonly Token[])[] = []
  let isStrong = false
  const close = (): void => {
    const last = clauses.at(-1)
    if (last && !current.some(counts) && !isStrong) last.later = current.slice(0, NEAR)
    clauses.push({ tokens: current, before, earlier, later: [] })
    earlier = current.some(counts) ? [] : [current.slice(-NEAR)]
    current = []
  }
  for (const token of tokens) {
    if (token.kind !== 'stop') current.push(token)
    else {
      close()
      before = token
      isStrong = token.isStrong
      if (isStrong) earlier = []
    }
  }
  close()
  return clauses
}

/** A share counts nothing: 申请量较上年下降12.3%，为64件. */
function counts(token: Token): boolean {
  return token.kind === 'number' && token.number.unit !== '%'
}

/** What stands after a number, up to the next one, a joint, or another time: 6件将于明年答复. */
export function tailOf(tokens: readonly Token[], from: number): readonly Token[] {
  const rest = tokens.slice(from, from + NEAR)
  const end = rest.findIndex(
    (token) =>
      token.kind === 'number' ||
      token.kind === 'join' ||
      (token.kind === 'time' && !token.period.isReportYear),
  )
  return (end < 0 ? rest : rest.slice(0, end)).filter(({ kind }) => kind !== 'bracket')
}

/** Where what is said of the number at `index` ends: the words of the next one begin there. */
export function endOfSaid(tokens: readonly Token[], from: number, index: number): number {
  const noun = endOfNoun(tokens, index + 1)
  if (noun !== undefined) return noun
  return tokens.slice(from, index).some(says) ? index + 1 : endOfPredicate(tokens, index + 1)
}

/** Unknown words or words of the form, and nothing that changes nothing. */
export function says({ kind }: Token): boolean {
  return kind === 'word' || kind === 'other'
}

/** 10件已答复、2件在办: where what is said of a number ends, if only what follows it says it. */
function endOfPredicate(tokens: readonly Token[], from: number): number {
  const tail = tokens.slice(from, from + NEAR)
  const end = tail.findIndex(({ kind }) => kind === 'join' || kind === 'number')
  return tail[end]?.kind === 'join' && tail[end + 1]?.kind === 'number' ? from + end : from
}

/** 1名专职人员、2名兼职人员: where the noun of a number ends, if another number with a noun of its own follows. */
function endOfNoun(tokens: readonly Token[], from: number): number | undefined {
  const join = tokens.slice(from, from + NEAR).findIndex(({ kind }) => kind !== 'word' && kind !== 'plain')
  const [noun, comma, next] = tokens.slice(from + join - 1, from + join + 2)
  const other = tokens
    .slice(from + join + 2, from + join + NEAR)
    .find(({ kind }) => kind !== 'plain' && kind !== 'time')
  const isListed = noun?.kind === 'word' && comma?.kind === 'join' && next?.kind === 'number'
  return join > 0 && isListed && other?.kind === 'word' ? from + join : undefined
}
