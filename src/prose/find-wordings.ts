import type { Stretch } from './sentences.ts'
import type { Wording } from './wordings.ts'

/** Where words of the form stand in prose. */
export interface FoundWording extends Stretch {
  readonly wording: Wording
  /** How many characters of it are given by the form, gaps apart. */
  readonly weight: number
  /** What stands in its gaps. */
  readonly gaps: readonly string[]
}

const LONGEST_GAP = 40

/** A gap crosses no punctuation and no digits; 、 only joins. */
const NOT_IN_GAP = /[，。；：？！,;:?!\d\n]/

/** Every place of the wordings whose words stand before the number, by their ends. */
export function findWordings(text: string, wordings: readonly Wording[]): readonly FoundWording[] {
  const found = wordings
    .filter(({ words, before }) => before === words.length)
    .flatMap((wording) => places(text, wording))
  return found.sort((a, b) => a.end - b.end)
}

function places(text: string, wording: Wording): readonly FoundWording[] {
  const [first = '', ...others] = wording.words
  const weight = wording.words.join('').length
  const found: FoundWording[] = []
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
    const rest = follow(text, at + first.length, others)
    if (rest) found.push({ start: at, end: rest.end, wording, weight, gaps: rest.gaps })
  }
  return found
}

/** Words in order from an offset on, each after a gap. */
export function follow(
  text: string,
  from: number,
  words: readonly string[],
): { readonly end: number; readonly gaps: readonly string[] } | undefined {
  const gaps: string[] = []
  let end = from
  for (const word of words) {
    const near = text.slice(end, end + LONGEST_GAP + word.length)
    const gap = near.slice(0, near.indexOf(word))
    if (!near.includes(word) || NOT_IN_GAP.test(gap)) return undefined
    gaps.push(gap)
    end += gap.length + word.length
  }
  return { end, gaps }
}
