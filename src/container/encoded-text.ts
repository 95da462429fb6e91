/** Characters that are encoded at a time. */
const AT_A_TIME = 2 ** 16

/** The parts of a text as UTF-8, piece by piece: a long text never stands in memory as a whole. */
export function* encodedText(parts: Iterable<string>): Generator<Uint8Array> {
  let text = ''
  for (const part of parts) {
    text += part
    if (text.length < AT_A_TIME) continue
    yield Buffer.from(text)
    text = ''
  }
  yield Buffer.from(text)
}
