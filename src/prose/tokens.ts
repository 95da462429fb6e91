import type { Span } from '../source/span.ts'
import type { Lexicon } from './lexicon.ts'
import type { ProseNumber } from './numbers.ts'
import type { Period } from './periods.ts'
import { endOf, plainEnd } from './plain-words.ts'
import type { Word } from './word-finder.ts'

/** What prose is made of for a reader of figures. Offsets are into the prose. */
export type Token = Span &
  (
    | { readonly kind: 'number'; readonly number: ProseNumber }
    /** Words of the form. */
    | {
        readonly kind: 'word'
        readonly ids: readonly string[]
        readonly isVerb: boolean
        readonly verbs: readonly string[]
      }
    /** What changes nothing of what is counted. */
    | { readonly kind: 'plain'; readonly numbers?: readonly ProseNumber[] }
    /** 、和及与或. */
    | { readonly kind: 'join' }
    /** ，；： */
    | { readonly kind: 'stop'; readonly isStrong: boolean }
    | { readonly kind: 'time'; readonly period: Period }
    | { readonly kind: 'bracket'; readonly inside: readonly Token[] }
    /** Anything else. */
    | { readonly kind: 'other' }
  )

const JOIN = /以及|或者|[、和及与或]/y
/** “同意公开”“不同意公开”. */
const ADJOINING = /[”’」][“‘「]/y
const STOP = /[，；：,;:]/y
const EXAMPLE = /等/
/** What a bracket explains is shorter. */
const LONGEST_BRACKET = 200

const CLOSING = new Map([
  ['（', '）'],
  ['(', ')'],
])

/** Words of the form. */
export type WordToken = Extract<Token, { kind: 'word' }>

export type BracketToken = Extract<Token, { kind: 'bracket' }>

/** The tokens of [start, end) of a prose. */
export function readTokens(
  prose: string,
  { start, end }: Span,
  numbers: ReadonlyMap<number, ProseNumber>,
  periods: ReadonlyMap<number, Period>,
  lexicon: Lexicon,
): readonly Token[] {
  const tokens: Token[] = []
  let at = start
  const push = (token: Token): void => {
    tokens.push(token)
    at = token.end
  }
  while (at < end) {
    const number = numbers.get(at)
    const period = periods.get(at)
    const word = wholeWord(lexicon.wordAt(prose, at), at, tokens.at(-1))
    const toPlain = Math.max(plainEnd(prose, at, lexicon), endOfExample(prose, at, tokens.at(-1)))
    const longest = Math.max(word?.end ?? 0, period?.end ?? 0, number?.end ?? 0, toPlain)
    const close = closing(prose, at, end)
    if (word && word.end === longest)
      push({ kind: 'word', ids: word.ids, isVerb: word.isVerb, verbs: word.verbs, start: at, end: word.end })
    else if (number && (number.end === longest || (period === undefined && toPlain < number.unitEnd)))
      push({ kind: 'number', number, start: at, end: number.unitEnd })
    else if (period && period.end === longest) push({ kind: 'time', period, start: at, end: period.end })
    else if (close !== undefined) {
      const inside = readTokens(prose, { start: at + 1, end: close }, numbers, periods, lexicon)
      push({ kind: 'bracket', inside, start: at, end: close + 1 })
    } else if (endOf(ADJOINING, prose, at) > at) push({ kind: 'join', start: at, end: at + 2 })
    else if (toPlain > at) {
      const inside = [number ?? [], numbers.get(at + 1) ?? []].flat().filter(({ end }) => end <= toPlain)
      push({ kind: 'plain', start: at, end: toPlain, ...(inside.length > 0 && { numbers: inside }) })
    } else if (endOf(JOIN, prose, at) > at) push({ kind: 'join', start: at, end: endOf(JOIN, prose, at) })
    else if (endOf(STOP, prose, at) > at) {
      push({ kind: 'stop', isStrong: /[；;]/.test(prose.charAt(at)), start: at, end: at + 1 })
    } else {
      const last = tokens.at(-1)
      if (last?.kind === 'other') tokens.pop()
      push({ kind: 'other', start: last?.kind === 'other' ? last.start : at, end: at + 1 })
    }
  }
  return withWholeNames(tokens, prose)
}

/** 文化和旅游局: a name goes over 和. */
function withWholeNames(tokens: readonly Token[], prose: string): readonly Token[] {
  const whole: Token[] = []
  for (const token of tokens) {
    const [other, join] = whole.slice(-2)
    const isName =
      token.kind === 'other' &&
      other?.kind === 'other' &&
      join?.kind === 'join' &&
      /^[和与及]$/.test(prose.slice(join.start, join.end))
    if (isName) whole.splice(-2, 2, { ...other, end: token.end })
    else whole.push(token)
  }
  return whole
}

/** The numbers among tokens, those in brackets too. */
export function numbersOf(tokens: readonly Token[]): readonly ProseNumber[] {
  return tokens.flatMap((token) =>
    token.kind === 'number'
      ? [token.number]
      : token.kind === 'bracket'
        ? numbersOf(token.inside)
        : token.kind === 'plain'
          ? (token.numbers ?? [])
          : [],
  )
}

/** 收 says something by itself, but not in 揽收. */
function wholeWord(word: Word | undefined, at: number, last: Token | undefined): Word | undefined {
  return word?.end === at + 1 && last?.kind === 'other' && last.end === at ? undefined : word
}

/** 律师事务所等法律服务机构: what was named is one of them. */
function endOfExample(prose: string, at: number, last: Token | undefined): number {
  return last?.kind === 'word' && EXAMPLE.test(prose.charAt(at)) ? at + 1 : 0
}

/** Where a bracket that opens here closes, if it does soon. */
function closing(prose: string, at: number, end: number): number | undefined {
  const close = CLOSING.get(prose.charAt(at))
  if (close === undefined) return undefined
  const found = prose.slice(at, Math.min(end, at + LONGEST_BRACKET)).indexOf(close)
  return found > 0 ? at + found : undefined
}
