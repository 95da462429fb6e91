import type { Span } from '../source/span.ts'

/** A piece of prose: text as it is, or what stands between double braces. Offsets are into the prose. */
export type Piece = Span &
  (
    | { readonly kind: 'text'; readonly text: string }
    | { readonly kind: 'placeholder'; readonly words: readonly string[] }
    | { readonly kind: 'unfinished' }
  )

/** Splits prose at {{…}}; `\{{` is a literal pair of braces. A placeholder does not run over a line end. */
export function splitPlaceholders(prose: string): readonly Piece[] {
  const pieces: Piece[] = []
  let at = 0
  const textUpTo = (end: number): void => {
    if (end > at) pieces.push({ kind: 'text', text: prose.slice(at, end), start: at, end })
  }
  for (const match of prose.matchAll(/\\\{\{|\{\{([^{}\n]*)\}\}|\{\{/g)) {
    const start = match.index
    const end = start + match[0].length
    textUpTo(start)
    if (match[0].startsWith('\\')) pieces.push({ kind: 'text', text: '{{', start, end })
    else if (match[1] === undefined) pieces.push({ kind: 'unfinished', start, end })
    else pieces.push({ kind: 'placeholder', words: match[1].split(/\s+/).filter(Boolean), start, end })
    at = end
  }
  textUpTo(prose.length)
  return pieces
}
