import { contentEnd } from '../../data-file/places-in-lines.ts'
import { entryOf, type Located } from '../../source/located.ts'
import type { Span } from '../../source/span.ts'
import { atWay } from '../../source/way.ts'

/** Where an entry is, and how it is written: in a map with its key, in a list alone. */
export function entryText(
  file: string,
  data: Located,
  keys: readonly string[],
): Span & { readonly text: string } {
  const value = atWay(data, keys) ?? data
  const entry = entryOf(atWay(data, keys.slice(0, -1)), keys.at(-1) ?? '')
  const [start, end] = [entry?.keyStart ?? value.start, contentEnd(file, value)]
  return { start, end, text: file.slice(start, end) }
}
