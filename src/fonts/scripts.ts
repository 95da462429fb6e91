/** Scripts that are told apart when a face lacks their characters; the rest are `symbol` or `other`. */
const SCRIPTS = [
  ['han', /\p{Script=Han}/u],
  ['tibetan', /\p{Script=Tibetan}/u],
  ['arabic', /\p{Script=Arabic}/u],
  ['mongolian', /\p{Script=Mongolian}/u],
  ['yi', /\p{Script=Yi}/u],
  ['hangul', /\p{Script=Hangul}/u],
  ['thai', /[\p{Script=Thai}\p{Script=Lao}\p{Script=Tai_Le}\p{Script=New_Tai_Lue}\p{Script=Tai_Tham}]/u],
  ['latin', /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u],
  ['mark', /\p{M}/u],
  ['symbol', /[\p{S}\p{P}\p{N}\p{Z}]/u],
] as const

export type Script = (typeof SCRIPTS)[number][0] | 'other'

export function scriptOf(character: string): Script {
  return SCRIPTS.find(([, pattern]) => pattern.test(character))?.[0] ?? 'other'
}

/**
 * Whether a character takes another shape or place beside others, or runs from right to left: set one by one, as we set
 * them, such characters are wrong.
 */
export function needsShaping(character: string): boolean {
  return SHAPED.test(character)
}

const SHAPED =
  /[\p{M}\p{Bidi_Control}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Mongolian}\p{Script=Phags_Pa}\p{Script=Tibetan}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tai_Tham}\p{Script=Sinhala}\u1100-\u11FF\uA960-\uA97F\uD7B0-\uD7FF]/u
