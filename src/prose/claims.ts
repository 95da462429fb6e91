import type { Comparison, Form } from '../form/form.ts'
import type { Span } from '../source/span.ts'
import { LIST } from './clauses.ts'
import type { Lexicon } from './lexicon.ts'
import { OF_OTHER_CAUSES } from './of-other-cases.ts'
import type { ProseText } from './prose-text.ts'
import type { Sentence } from './sentences.ts'
import type { Token } from './tokens.ts'

/** What words without a number say: 复议…均…维持. */
interface ClaimPattern {
  /** Words in order, with a gap between each two. */
  readonly words: readonly string[]
  readonly says: Comparison
}

/** What a sentence says of figures without a number: 行政复议3件，均获维持. */
export interface Claim extends Span {
  readonly says: Comparison
  /** Where others that are told of with it begin, or its own end: 行政复议3件，行政诉讼2件，均获维持. */
  readonly until: number
}

/** Of those who decide, one: what they did with theirs. */
const OF_SOME = /其中[^，。；\d]*向[^，。；\d]{2,12}(?:提出|申请)[^，。；\d]*\d+[件起宗][^；。]*$/

/** 行政复议3件，: nothing but how many there were. */
const COUNTED = /^[^，。；\d]{2,20}\d+[件起宗例]?[，、和及与]?[^，。；\d]{0,8}$/

const LONGEST_GAP = 60
const LONGEST_INNER_GAP = 40

/** A gap crosses no punctuation and no digits; 、 only joins. */
const NOT_IN_GAP = /[，。；：？！,;:?!\d\n]/

export function claimPatterns({ mentions }: Form): readonly ClaimPattern[] {
  return mentions.flatMap(({ words, claim }) =>
    claim ? words.split('|').map((pattern) => ({ words: pattern.split('…'), says: claim })) : [],
  )
}

/**
 * The claims of a sentence. The first gap may cross commas and numbers, the others no more than those of other words do.
 * Of claims that end alike, the one that begins last is meant: of lawsuits, not of the reviews before them, unless both
 * were but counted.
 */
export function claimsIn(
  text: ProseText,
  sentence: Sentence,
  tokens: readonly Token[],
  patterns: readonly ClaimPattern[],
  lexicon: Lexicon,
): readonly Claim[] {
  // 除政府信息公开事项外，另有因行政处罚被申请行政复议的案件4件，均予以维持.
  const isOfOthers = ({ end }: Claim) =>
    OF_OTHER_CAUSES.test(text.prose.slice(Math.max(sentence.start, end - LIST), end))
  // 行政复议3件。其中向市政府提出2件，复议机关均予以维持.
  const isOfSome = ({ end }: Claim) =>
    OF_SOME.test(text.prose.slice(Math.max(sentence.start, end - LIST), end))
  const claims = patterns
    .flatMap((pattern) => places(pattern, text, sentence, tokens, lexicon))
    .filter((claim) => !isOfOthers(claim) && !isOfSome(claim))
  return claims.flatMap((claim, at) => {
    const alike = claims.filter(({ end }) => end === claim.end)
    if (claims.slice(0, at).some(({ start, end }) => start === claim.start && end === claim.end)) return []
    const later = alike.map(({ start }) => start).filter((start) => start > claim.start)
    if (later.length === 0) return claim
    const until = Math.min(...later)
    return COUNTED.test(text.prose.slice(claim.start, until)) ? { ...claim, until } : []
  })
}

function places(
  { words, says }: ClaimPattern,
  { prose }: ProseText,
  { start, end }: Sentence,
  tokens: readonly Token[],
  lexicon: Lexicon,
): readonly Claim[] {
  const [first = '', second, ...others] = words
  const sentence = prose.slice(start, end)
  const found: Claim[] = []
  const word = second ?? first
  for (let at = sentence.indexOf(word); at >= 0; at = sentence.indexOf(word, at + 1)) {
    const rest = follow(sentence, at + word.length, others)
    const begin = second === undefined ? at : sentence.lastIndexOf(first, at - first.length)
    if (rest === undefined || begin < 0 || at - begin - first.length > LONGEST_GAP) continue
    if (at < first.length && second !== undefined) continue
    const around = wordAround(tokens, start + begin, first.length)
    if (around && !speaksOf(around, says, lexicon)) continue
    found.push({ says, start: around?.start ?? start + begin, end: start + rest, until: start + rest })
  }
  return found
}

/** Where words in order end, each after a gap. */
function follow(text: string, from: number, words: readonly string[]): number | undefined {
  let end = from
  for (const word of words) {
    const near = text.slice(end, end + LONGEST_INNER_GAP + word.length)
    const gap = near.slice(0, near.indexOf(word))
    if (!near.includes(word) || NOT_IN_GAP.test(gap)) return undefined
    end += gap.length + word.length
  }
  return end
}

type WordToken = Extract<Token, { kind: 'word' }>

/** The words of the form that words are a part of: 行政复议 of 复议. */
function wordAround(tokens: readonly Token[], at: number, length: number): WordToken | undefined {
  return tokens.find(
    (token): token is WordToken => token.kind === 'word' && token.start <= at && token.end >= at + length,
  )
}

/** 复议 in 复议后起诉 speaks of lawsuits. */
function speaksOf({ ids }: WordToken, says: Comparison, lexicon: Lexicon): boolean {
  const figures = [...says.left, ...says.right].map(({ names }) => names.join('.'))
  const spoken = ids.flatMap((id) => [
    ...lexicon.alone(id).flatMap(({ sums }) => sums.flat().map(({ names }) => names.join('.'))),
    ...lexicon.labelled(id).map(({ address }) => address),
  ])
  const isOfAll = ids.some(
    (id) =>
      lexicon.isObject(id) && figures.some((figure) => lexicon.topicOf(id) === lexicon.topicOfFigure(figure)),
  )
  return (
    spoken.length === 0 ||
    isOfAll ||
    figures.some((figure) => spoken.some((name) => figure === name || figure.startsWith(`${name}.`)))
  )
}
