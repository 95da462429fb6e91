import { simplified } from '../locale/zh/traditional.ts'

const ESCAPED = /[.*+?^${}()[\]\\]/g

/** What a gap may not cross: punctuation and digits. Bounded, so that no text takes long. */
const GAP = '[^，。、；：？！,.;:?!\\d０-９\\n]{0,40}?'

/** A number in Arabic digits, of either width, or in Chinese numerals. */
const NUMBER = '(?:[\\d０-９][\\d０-９,.，．]{0,19}|[〇零一二两三四五六七八九十百千万亿]{1,20})'

/**
 * Whether a text says what a pattern of a form means: words, `|` for or, `…` for a gap without punctuation or digits,
 * `#` for a number. A text in traditional script says the same.
 */
export function says(text: string, pattern: string): boolean {
  const expression = pattern.replace(ESCAPED, '\\$&').replaceAll('…', GAP).replaceAll('#', NUMBER)
  return new RegExp(expression, 'u').test(simplified(text))
}
