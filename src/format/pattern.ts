const ESCAPED = /[.*+?^${}()[\]\\]/g

/** What a gap may not cross: punctuation and digits. Bounded, so that no text takes long. */
const GAP = '[^，。、；：？！,.;:?!\\d\\n]{0,40}?'

/** A number in Arabic digits. */
const NUMBER = '\\d'

/**
 * Whether a text says what a pattern of a form means: words, `|` for or, `…` for a gap without punctuation or digits,
 * `#` for a number.
 */
export function says(text: string, pattern: string): boolean {
  const expression = pattern.replace(ESCAPED, '\\$&').replaceAll('…', GAP).replaceAll('#', NUMBER)
  return new RegExp(expression, 'u').test(text)
}
