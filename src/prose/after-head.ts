import type { Lexicon } from './lexicon.ts'
import type { Phrase } from './phrases.ts'

/** What a noun tells: with the word that stands before the list that it is of (制发, 现行有效), or by itself. */
export function afterHead(id: string, head: readonly string[], lexicon: Lexicon): readonly Phrase[] {
  const withHead = lexicon
    .endingWith(id)
    .filter(
      ({ before: [first, ...others], after }) =>
        others.length === 1 && after.length === 0 && head.includes(first ?? ''),
    )
  return withHead.length > 0 ? withHead : lexicon.alone(id)
}
