/** The parts of a text as UTF-8, one after another: a long text never stands in memory as a whole. */
export function encodeParts(parts: Iterable<string>): Uint8Array {
  let bytes = Buffer.allocUnsafe(2 ** 16)
  let length = 0
  for (const part of parts) {
    const needed = length + Buffer.byteLength(part)
    if (needed > bytes.length) {
      const grown = Buffer.allocUnsafe(2 * needed)
      bytes.copy(grown, 0, 0, length)
      bytes = grown
    }
    length += bytes.write(part, length)
  }
  return bytes.subarray(0, length)
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
