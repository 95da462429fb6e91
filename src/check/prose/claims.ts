import { type FoundWording, follow } from '../../prose/find-wordings.ts'
import type { Sentence, Stretch } from '../../prose/sentences.ts'
import type { Claim } from '../../prose/wordings.ts'
import { firstFrom, type Reading } from './reading.ts'

/** What a sentence says of figures without a number: 行政复议3件，均获维持. */
export interface Said extends Stretch {
  readonly claim: Claim
}

const LONGEST_GAP = 60

/**
 * The claims of a sentence. The first gap may cross commas and numbers, the others no more than those of other words do.
 * Of claims that end alike, the one that begins last is meant: of lawsuits, not of the reviews before them.
 */
export function claimsIn(reading: Reading, sentence: Sentence): readonly Said[] {
  const said = reading.vocabulary.claims.flatMap((claim) => places(claim, reading, sentence))
  return said.filter(({ start, end }) => !said.some((other) => other.end === end && other.start > start))
}

function places(claim: Claim, reading: Reading, { start, end }: Sentence): readonly Said[] {
  const [first = '', second, ...others] = claim.words
  const sentence = reading.prose.slice(start, end)
  const found: Said[] = []
  const word = second ?? first
  for (let at = sentence.indexOf(word); at >= 0; at = sentence.indexOf(word, at + 1)) {
    const rest = follow(sentence, at + word.length, others)
    const begin = second === undefined ? at : sentence.lastIndexOf(first, at - first.length)
    if (!rest || begin < 0 || at - begin - first.length > LONGEST_GAP) continue
    if (at < first.length && second !== undefined) continue
    const around = wordingAround(reading, start + begin, first.length)
    if (around && !speaksOf(around, claim)) continue
    found.push({ claim, start: around?.start ?? start + begin, end: start + rest.end })
  }
  return found
}

/** The official wording that words are a part of: 行政复议 of 复议. */
function wordingAround({ found }: Reading, at: number, length: number): FoundWording | undefined {
  const near = found.slice(
    firstFrom(found, at + length, ({ end }) => end),
    firstFrom(found, at + length + LONGEST_GAP, ({ end }) => end),
  )
  return near.find(({ start, end, gaps }) => gaps.length === 0 && start <= at && end >= at + length)
}

/** 复议 in 复议后起诉 speaks of lawsuits. */
function speaksOf({ wording }: FoundWording, { says }: Claim): boolean {
  const figures = [...says.left, ...says.right].map(({ names }) => names.join('.'))
  const spoken = wording.sums.flat().map(({ names }) => names.join('.'))
  return figures.some((figure) => spoken.some((name) => figure === name || figure.startsWith(`${name}.`)))
}
