import type { Span } from '../source/span.ts'

/** A piece of a text: words as they are, or what stands between double braces. Offsets are into the text. */
export type Piece = Span &
  (
    | { readonly kind: 'text'; readonly text: string }
    | { readonly kind: 'placeholder'; readonly words: readonly string[] }
    | { readonly kind: 'unfinished' }
  )

/** Splits a text at {{…}}; `\{{` is a literal pair of braces. A placeholder does not run over a line end. */
export function splitPlaceholders(text: string): readonly Piece[] {
  const pieces: Piece[] = []
  let at = 0
  const textUpTo = (end: number): void => {
    if (end > at) pieces.push({ kind: 'text', text: text.slice(at, end), start: at, end })
  }
  for (const match of text.matchAll(/\\\{\{|\{\{([^{}\n]*)\}\}|\{\{/g)) {
    const start = match.index
    const end = start + match[0].length
    textUpTo(start)
    if (match[0].startsWith('\\')) pieces.push({ kind: 'text', text: '{{', start, end })
    else if (match[1] === undefined) pieces.push({ kind: 'unfinished', start, end })
    else pieces.push({ kind: 'placeholder', words: match[1].split(/\s+/).filter(Boolean), start, end })
    at = end
  }
  textUpTo(text.length)
  return pieces
}
