import { keySpan, type Located } from '../source/located.ts'
import type { Span } from '../source/span.ts'

/** The key that stands for an address in the data: of the figure, or of the row, group or section that it would be in. */
export function keyOf(data: Located, address: string): Span | undefined {
  let at: Located | undefined = data
  let key: Span | undefined
  for (const name of address.split('.')) {
    const entry: ReturnType<typeof entryNamed> = entryNamed(at, name)
    if (!entry) continue
    key = keySpan(entry)
    at = entry.value
  }
  return key
}

function entryNamed(at: Located | undefined, name: string) {
  return at?.kind === 'map' ? at.entries.find(({ key }) => key === name) : undefined
}
