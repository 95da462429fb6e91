import {
  NO_WORD_END,
  SHORT_PLACE,
  WORD_END,
  WORD_LIKE_AN_END,
  WORD_START,
} from '../locale/zh/agency-words.ts'

/** No line begins or ends with a word of one character. */
const SHORTEST = 2

/**
 * The words of a title: places, organs, the year, what kind of report it is. A place that `texts` name for itself is not
 * parted.
 */
export function titleWords(title: string, texts: readonly string[]): readonly string[] {
  const ends = [...title.matchAll(WORD_END)].map((match) => match.index + match[0].length)
  const starts = [...title.matchAll(WORD_START)].map((match) => match.index)
  const places = [...new Set([...ends, ...starts])].sort((a, b) => a - b)
  const words: string[] = []
  let from = 0
  for (const [index, at] of places.entries()) {
    const [word, rest] = [title.slice(from, at), title.slice(at)]
    if (word.length < SHORTEST || rest.length < SHORTEST) continue
    if (!starts.includes(at) && !isEnd(word, rest)) continue
    const next = title.slice(at, places[index + 1])
    if (SHORT_PLACE.test(word) && isOneName(word, next, title.charAt(from - 1), texts)) continue
    words.push(word)
    from = at
  }
  return [...words, title.slice(from)]
}

function isEnd(word: string, rest: string): boolean {
  return WORD_LIKE_AN_END.test(rest) || !NO_WORD_END.test(`${word}|${rest}`)
}

/** Whether the texts name both words together, without what stands before them in the title, and never the latter alone. */
function isOneName(word: string, next: string, before: string, texts: readonly string[]): boolean {
  return isNamed(word + next, before, texts) && !isNamed(next, word.slice(-1), texts)
}

/** Whether a name stands in a text behind another character than `before`. */
function isNamed(name: string, before: string, texts: readonly string[]): boolean {
  return texts.some((text) => {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      if (text.charAt(at - 1) !== before) return true
    }
    return false
  })
}
