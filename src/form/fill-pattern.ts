import { splitPlaceholders } from './placeholders.ts'

/** What titles and other texts of a form may name. */
export function patternWords(year: number, agency: string): ReadonlyMap<string, string> {
  return new Map([
    ['年度', String(year)],
    ['机关', agency],
  ])
}

/** A text of the form with the report's {{年度}} and {{机关}} put in; what is none of these words stays as it is. */
export function fillPattern(pattern: string, words: ReadonlyMap<string, string>): string {
  if (!pattern.includes('{{')) return pattern
  return splitPlaceholders(pattern)
    .map((piece) => {
      if (piece.kind === 'text') return piece.text
      const word = piece.kind === 'placeholder' ? words.get(piece.words.join(' ')) : undefined
      return word ?? pattern.slice(piece.start, piece.end)
    })
    .join('')
}
