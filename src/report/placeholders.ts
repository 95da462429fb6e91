/** A piece of prose: text as it is, or what stands between double braces. Offsets are into the prose. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'placeholder'
      readonly words: readonly string[]
      readonly start: number
      readonly end: number
    }
  | { readonly kind: 'unfinished'; readonly start: number; readonly end: number }

/** Splits prose at {{…}}; `\{{` is a literal pair of braces. A placeholder does not run over a line end. */
export function splitPlaceholders(prose: string): readonly Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const match of prose.matchAll(/\\\{\{|\{\{([^{}\n]*)\}\}|\{\{/g)) {
    const start = match.index
    const end = start + match[0].length
    if (start > at) pieces.push({ kind: 'text', text: prose.slice(at, start) })
    if (match[0].startsWith('\\')) pieces.push({ kind: 'text', text: '{{' })
    else if (match[1] === undefined) pieces.push({ kind: 'unfinished', start, end })
    else pieces.push({ kind: 'placeholder', words: match[1].split(/\s+/).filter(Boolean), start, end })
    at = end
  }
  if (at < prose.length) pieces.push({ kind: 'text', text: prose.slice(at) })
  return pieces
}
