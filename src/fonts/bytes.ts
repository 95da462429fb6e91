export function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/** Reads of a font; what stands beyond the end of its bytes is said to be a fault of that font. */
export function readingFont<Result>(name: string, read: () => Result): Result {
  try {
    return read()
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new Error(`the font ${name} is damaged or no TrueType file: ${reason}`, { cause })
  }
}
