import { type Entry, entryOf, keySpan, type Located } from '../source/located.ts'
import type { Span } from '../source/span.ts'

/** The key that stands for an address in the data: of the figure, or of the row, group or section that it would be in. */
export function keyOf(data: Located, address: string): Span | undefined {
  let at: Located = data
  let key: Span | undefined
  for (const name of address.split('.')) {
    const entry: Entry | undefined = entryOf(at, name)
    if (!entry) continue
    key = keySpan(entry)
    at = entry.value
  }
  return key
}
