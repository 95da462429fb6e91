const ESCAPED = /[.*+?^${}()[\]\\]/g

/** What a gap may not cross: punctuation and digits. */
const GAP = '[^，。、；：？！,.;:?!\\d\\n]*?'

/** Whether a text says what a pattern of a form means: words, `|` for or, `…` for a gap without punctuation or digits. */
export function says(text: string, pattern: string): boolean {
  return new RegExp(pattern.replace(ESCAPED, '\\$&').replaceAll('…', GAP), 'u').test(text)
}
