/** How other objects name an indirect object (ISO 32000-1 7.3.10). */
export type Reference = `${number} 0 R`

/**
 * A file of indirect objects as ISO 32000-1 7.5 has it: header, objects, the table of where each begins, trailer. An object
 * is given as the file spells it; of a stream, the entries of its dictionary but `Length`, and its bytes. All text is
 * Latin-1, a byte a character.
 */
export class PdfFile {
  readonly #parts: (string | Uint8Array)[] = []
  /** Of each object, by its number. */
  readonly #offsets = [0]
  #length = 0

  constructor(version: '1.7' | '2.0') {
    // The bytes beyond ASCII say that the file is binary (7.5.2).
    this.#write(`%PDF-${version}\n%\xff\xff\xff\xff\n`)
  }

  /** Names an object that is written later. */
  reserve(): Reference {
    return `${this.#offsets.push(0) - 1} 0 R`
  }

  add(text: string): Reference {
    return this.write(this.reserve(), text)
  }

  write(reference: Reference, text: string): Reference {
    this.#begin(reference)
    this.#write(`${text}\nendobj\n`)
    return reference
  }

  addStream(entries: string, bytes: Uint8Array): Reference {
    const reference = this.reserve()
    this.#begin(reference)
    this.#write(`<<${entries} /Length ${bytes.length}>>\nstream\n`)
    this.#write(bytes)
    this.#write('\nendstream\nendobj\n')
    return reference
  }

  /** The whole file. `id` is what the trailer tells it from other files by, hexadecimal. */
  end(root: Reference, info: Reference, id: string): Uint8Array {
    const table = this.#length
    const size = this.#offsets.length
    const places = this.#offsets.slice(1).map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`)
    this.#write(`xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}`)
    this.#write(`trailer\n<</Size ${size} /Root ${root} /Info ${info} /ID [<${id}> <${id}>]>>\n`)
    this.#write(`startxref\n${table}\n%%EOF\n`)
    return this.#bytes()
  }

  #begin(reference: Reference): void {
    const number = Number.parseInt(reference, 10)
    this.#offsets[number] = this.#length
    this.#write(`${number} 0 obj\n`)
  }

  #write(part: string | Uint8Array): void {
    this.#parts.push(part)
    this.#length += part.length
  }

  #bytes(): Uint8Array {
    const bytes = Buffer.allocUnsafe(this.#length)
    let at = 0
    for (const part of this.#parts) {
      if (typeof part === 'string') bytes.write(part, at, 'latin1')
      else bytes.set(part, at)
      at += part.length
    }
    return bytes
  }
}
