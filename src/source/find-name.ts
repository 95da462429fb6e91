import { keySpan, type Located } from './located.ts'
import type { Span } from './span.ts'

/** Where a name stands in a declaration: a key, the end of a dotted key, its beginning, or a text. */
export function findName(located: Located, name: string): Span | undefined {
  return (
    find(located, (key) => key === name) ??
    find(located, (key) => key.endsWith(`.${name}`)) ??
    find(located, (key) => key.startsWith(`${name}.`))
  )
}

function find(located: Located, matches: (text: string) => boolean): Span | undefined {
  if (located.kind === 'scalar') return matches(located.typed) ? located : undefined
  const parts = located.kind === 'list' ? located.items : located.entries
  for (const part of parts) {
    if ('key' in part && matches(part.key)) return keySpan(part)
    const found = find('key' in part ? part.value : part, matches)
    if (found) return found
  }
  return undefined
}
