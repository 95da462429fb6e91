import { encodedText } from '../container/encoded-text.ts'

/** The parts of a text as UTF-8, one after another: a long text never stands in memory as a whole. */
export function encodeParts(parts: Iterable<string>): Uint8Array {
  return Buffer.concat([...encodedText(parts)])
}

/** What is made of each item, one after another, with a word between each two. */
export function* joined<Item>(
  items: Iterable<Item>,
  between: string,
  make: (item: Item) => string,
): Generator<string> {
  let isFirst = true
  for (const item of items) {
    yield isFirst ? make(item) : between + make(item)
    isFirst = false
  }
}
