/** A colour component of a JPEG as its frame declares it. */
export interface Component {
  readonly id: number
  /** Sampling factors, 1 … 4. */
  readonly across: number
  readonly down: number
  /** Blocks of 8 × 8 that are coded, if several components are coded together, and if this one alone. */
  readonly blocksAcross: number
  readonly ownAcross: number
  readonly ownDown: number
  /** Which coefficients are not zero so far, 64 bits a block; of progressive pictures. */
  readonly history: Uint32Array
}

export interface Frame {
  readonly progressive: boolean
  readonly components: readonly Component[]
  /** Groups of blocks that are coded together. */
  readonly unitsAcross: number
  readonly unitsDown: number
}

/** Of a code, by the next 16 bits: its length × 256 + its value; 0 where there is no such code. */
export type HuffmanTable = Uint16Array

export interface Scan {
  readonly parts: readonly {
    readonly component: Component
    readonly dc: HuffmanTable | undefined
    readonly ac: HuffmanTable | undefined
  }[]
  /** Of the coefficients. */
  readonly first: number
  readonly last: number
  /** Whether it adds a bit to coefficients of earlier scans. */
  readonly refines: boolean
  /** Units between restart markers; 0: there are none. */
  readonly restart: number
}

/** Lengths of codes and their values (T.81, B.2.4.2, C.2) as a table; nothing when there are too many. */
export function huffmanTable(counts: Uint8Array, values: Uint8Array): HuffmanTable | undefined {
  const table = new Uint16Array(0x10000)
  let code = 0
  let next = 0
  for (let length = 1; length <= 16; length++) {
    for (let left = counts[length - 1] ?? 0; left > 0; left--, next++) {
      const end = code + (1 << (16 - length))
      if (end > 0x10000) return undefined
      table.fill((length << 8) | (values[next] ?? 0), code, end)
      code = end
    }
  }
  return table
}

/**
 * Whether the coded blocks of a scan are all there and can be read (T.81, annexes F and G): `data` is what stands
 * between two markers, one stretch after the other.
 */
export function isWholeScan(frame: Frame, scan: Scan, data: readonly Uint8Array[]): boolean {
  const [alone] = scan.parts.length === 1 ? scan.parts : []
  const across = alone?.component.ownAcross ?? frame.unitsAcross
  const units = across * (alone?.component.ownDown ?? frame.unitsDown)
  const each = scan.restart || units
  if (data.length < Math.ceil(units / each)) return false
  try {
    for (let unit = 0; unit < units; unit += each) {
      const blocks = new Blocks(frame, scan, data[unit / each] ?? new Uint8Array())
      for (let at = unit; at < Math.min(unit + each, units); at++)
        blocks.unit(at % across, Math.floor(at / across), alone !== undefined)
      if (blocks.left > MOST_LEFT) return false
    }
    return true
  } catch (error) {
    if (error === DAMAGED) return false
    throw error
  }
}

/** Bytes that some writers leave behind the last block; where a stretch was lost, many more are left. */
const MOST_LEFT = 64

const DAMAGED = new Error('a JPEG scan cannot be read')

/** Reads the blocks of one stretch and forgets them, but for which coefficients are not zero. */
class Blocks {
  readonly #frame: Frame
  readonly #scan: Scan
  readonly #data: Uint8Array
  #at = 0
  #held = 0
  #count = 0
  /** Blocks that are still to be passed over, as there is nothing more in them. */
  #endRun = 0

  constructor(frame: Frame, scan: Scan, data: Uint8Array) {
    this.#frame = frame
    this.#scan = scan
    this.#data = data
  }

  /** Bytes behind the blocks that were read. */
  get left(): number {
    return Math.max(0, this.#data.length - this.#at)
  }

  unit(x: number, y: number, isAlone: boolean): void {
    for (const { component, dc, ac } of this.#scan.parts) {
      const [across, down] = isAlone ? [1, 1] : [component.across, component.down]
      for (let row = 0; row < down; row++)
        for (let column = 0; column < across; column++) {
          const index = (y * down + row) * component.blocksAcross + x * across + column
          this.#block(component.history, index * 2, dc, ac)
        }
    }
  }

  #block(history: Uint32Array, at: number, dc: HuffmanTable | undefined, ac: HuffmanTable | undefined): void {
    const { first, last, refines } = this.#scan
    if (!this.#frame.progressive) {
      this.#skip(this.#code(dc))
      this.#sequential(ac)
    } else if (first === 0) this.#skip(refines ? 1 : this.#code(dc))
    else if (refines) this.#refine(history, at, ac)
    else if (this.#endRun > 0) this.#endRun--
    else this.#begin(history, at, first, last, ac)
  }

  #sequential(ac: HuffmanTable | undefined): void {
    for (let k = 1; k < 64; k++) {
      const code = this.#code(ac)
      const size = code & 15
      if (size === 0 && code !== 0xf0) return
      k += code >> 4
      if (k > 63) throw DAMAGED
      this.#skip(size)
    }
  }

  #begin(history: Uint32Array, at: number, first: number, last: number, ac: HuffmanTable | undefined): void {
    for (let k = first; k <= last; k++) {
      const code = this.#code(ac)
      const [run, size] = [code >> 4, code & 15]
      if (size === 0 && run < 15) {
        this.#endRun = (1 << run) + this.#bits(run) - 1
        return
      }
      k += run
      if (k > last) throw DAMAGED
      if (size === 0) continue
      this.#skip(size)
      mark(history, at, k)
    }
  }

  #refine(history: Uint32Array, at: number, ac: HuffmanTable | undefined): void {
    const { first, last } = this.#scan
    let k = first
    while (this.#endRun === 0 && k <= last) {
      const code = this.#code(ac)
      let run = code >> 4
      const size = code & 15
      if (size > 1) throw DAMAGED
      if (size === 0 && run < 15) {
        this.#endRun = (1 << run) + this.#bits(run)
        break
      }
      this.#skip(size)
      for (; k <= last; k++) {
        if (isMarked(history, at, k)) this.#skip(1)
        else if (run-- === 0) break
      }
      if (k > last && size === 1) throw DAMAGED
      if (size === 1) mark(history, at, k)
      k++
    }
    if (this.#endRun === 0) return
    for (; k <= last; k++) if (isMarked(history, at, k)) this.#skip(1)
    this.#endRun--
  }

  #code(table: HuffmanTable | undefined): number {
    this.#fill(16)
    const found = table?.[(this.#held >>> (this.#count - 16)) & 0xffff] ?? 0
    if (found === 0) throw DAMAGED
    this.#count -= found >> 8
    if (this.#count < this.#missing) throw DAMAGED
    return found & 0xff
  }

  #skip(length: number): void {
    this.#bits(length)
  }

  #bits(length: number): number {
    if (length > 16) throw DAMAGED
    this.#fill(length)
    this.#count -= length
    if (this.#count < this.#missing) throw DAMAGED
    return (this.#held >>> this.#count) & ((1 << length) - 1)
  }

  /** Bits that are held though the data have ended. */
  #missing = 0

  #fill(length: number): void {
    while (this.#count < length) {
      const byte = this.#data[this.#at]
      if (byte === undefined) this.#missing += 8
      // A zero is stuffed in behind 255.
      else this.#at += byte === 0xff ? 2 : 1
      this.#held = ((this.#held << 8) | (byte ?? 0)) >>> 0
      this.#count += 8
    }
  }
}

function mark(history: Uint32Array, at: number, k: number): void {
  history[at + (k >> 5)] = (history[at + (k >> 5)] ?? 0) | (1 << (k & 31))
}

function isMarked(history: Uint32Array, at: number, k: number): boolean {
  return ((history[at + (k >> 5)] ?? 0) & (1 << (k & 31))) !== 0
}
