/** Where a text says what follows it, and how wide its characters are. */
const WIDE = 1
const WITH_PHONETICS = 4
const WITH_RUNS = 8

/**
 * Reads texts ([MS-XLS] 2.5.293, 2.5.294) on over the parts of a record: where one is cut within its characters, the
 * next part says anew how wide they are.
 */
export class StringReader {
  private part = 0

  constructor(
    private readonly parts: readonly DataView[],
    private at: number,
  ) {}

  get isAtEnd(): boolean {
    return this.part === this.parts.length - 1 && this.at >= this.current.byteLength
  }

  /** A text with its length in one byte or two before it; its fonts and reading aids left out. */
  text(lengthBytes: 1 | 2): string {
    if (this.at >= this.current.byteLength) this.nextPart()
    const length = lengthBytes === 1 ? this.byte() : this.byte() + 256 * this.byte()
    const flags = this.byte()
    const runs = flags & WITH_RUNS ? this.byte() + 256 * this.byte() : 0
    const phonetics = flags & WITH_PHONETICS ? this.number() : 0
    const text = this.characters(length, (flags & WIDE) !== 0)
    this.skip(4 * runs + phonetics)
    return text
  }

  private characters(length: number, isWide: boolean): string {
    const texts: string[] = []
    let [left, width] = [length, isWide ? 2 : 1]
    for (;;) {
      const here = Math.min(left, Math.floor((this.current.byteLength - this.at) / width))
      const { buffer, byteOffset } = this.current
      const bytes = Buffer.from(buffer, byteOffset + this.at, here * width)
      texts.push(bytes.toString(width === 2 ? 'utf16le' : 'latin1'))
      this.at += here * width
      left -= here
      if (left === 0) return texts.join('')
      this.nextPart()
      width = this.byte() & WIDE ? 2 : 1
    }
  }

  private skip(count: number): void {
    let left = count
    while (left > this.current.byteLength - this.at) {
      left -= this.current.byteLength - this.at
      this.nextPart()
    }
    this.at += left
  }

  private number(): number {
    return this.byte() + 256 * this.byte() + 65536 * this.byte() + 16777216 * this.byte()
  }

  private byte(): number {
    if (this.at >= this.current.byteLength) this.nextPart()
    return this.current.getUint8(this.at++)
  }

  private get current(): DataView {
    return this.parts[this.part] as DataView
  }

  /** A text that goes on where there is no more is damaged. */
  private nextPart(): void {
    if (this.part + 1 >= this.parts.length) throw new RangeError('a text without an end')
    this.part++
    this.at = 0
  }
}
