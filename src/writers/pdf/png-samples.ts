import { type Pass, type Png, passes } from '../../document/png.ts'

/** Samples of 8 bits, row after row: the colours (or numbers in the palette), and how opaque each pixel is. */
export interface Samples {
  readonly colour: Uint8Array
  readonly opacity?: Uint8Array
}

/** Takes the pixels of a PNG apart into what PDF has as two images. Of 16 bits the upper 8 are kept. */
export function colourAndOpacity({ header, transparency, filtered }: Png): Samples {
  const { width, height, type, samples, bits } = header
  const withOpacity = type === 4 || type === 6
  const colours = withOpacity ? samples - 1 : samples
  const colour = new Uint8Array(width * height * colours)
  const opacity = isOpaque(type, transparency) ? undefined : new Uint8Array(width * height)
  const scale = type === 3 || bits >= 8 ? 1 : 255 / (2 ** bits - 1)
  const wide = bits === 16 ? 2 : 1
  let at = 0
  for (const pass of passes(header)) {
    unfilter(filtered, at, pass, Math.max(1, (samples * bits) / 8))
    for (let row = 0; row < pass.rows; row++, at += pass.rowBytes + 1) {
      for (let column = 0; column < pass.columns; column++) {
        const pixel = (pass.y + row * pass.stepY) * width + pass.x + column * pass.stepX
        for (let index = 0; index < colours; index++) {
          const sample = column * samples + index
          const value =
            bits >= 8 ? byte(filtered, at + 1 + sample * wide) : part(filtered, at + 1, sample, bits)
          colour[pixel * colours + index] = value * scale
        }
        if (!opacity) continue
        if (withOpacity) opacity[pixel] = byte(filtered, at + 1 + (column * samples + colours) * wide)
        else opacity[pixel] = opacityOf(pixel)
      }
    }
  }
  return opacity ? { colour, opacity } : { colour }

  /** By the number in the palette, or 0 for the one colour that is not painted. */
  function opacityOf(pixel: number): number {
    if (type === 3) return transparency[byte(colour, pixel)] ?? 255
    for (let index = 0; index < colours; index++) {
      const key = (byte(transparency, 2 * index) * 256 + byte(transparency, 2 * index + 1)) % 2 ** bits
      const seen = bits === 16 ? key >> 8 : key * scale
      if (byte(colour, pixel * colours + index) !== seen) return 255
    }
    return 0
  }
}

function isOpaque(type: number, transparency: Uint8Array): boolean {
  return type !== 4 && type !== 6 && transparency.length === 0
}

function byte(bytes: Uint8Array, at: number): number {
  return bytes[at] ?? 0
}

/** A sample of less than 8 bits; the first of a byte is in its upper bits. */
function part(bytes: Uint8Array, start: number, sample: number, bits: number): number {
  const bit = sample * bits
  return (byte(bytes, start + (bit >> 3)) >> (8 - bits - (bit & 7))) & (2 ** bits - 1)
}

/** Undoes the filters of a pass in place (PNG, third edition, 9.2). */
function unfilter(bytes: Uint8Array, start: number, { rows, rowBytes }: Pass, pixelBytes: number): void {
  for (let row = 0, at = start + 1; row < rows; row++, at += rowBytes + 1) {
    const filter = byte(bytes, at - 1)
    for (let index = 0; filter > 0 && index < rowBytes; index++) {
      const place = at + index
      const left = index < pixelBytes ? 0 : byte(bytes, place - pixelBytes)
      const above = row === 0 ? 0 : byte(bytes, place - rowBytes - 1)
      const corner = row === 0 || index < pixelBytes ? 0 : byte(bytes, place - rowBytes - 1 - pixelBytes)
      bytes[place] = byte(bytes, place) + predicted(filter, left, above, corner)
    }
  }
}

function predicted(filter: number, left: number, above: number, corner: number): number {
  if (filter === 1) return left
  if (filter === 2) return above
  if (filter === 3) return (left + above) >> 1
  const estimate = left + above - corner
  const [a, b, c] = [Math.abs(estimate - left), Math.abs(estimate - above), Math.abs(estimate - corner)]
  if (a <= b && a <= c) return left
  return b <= c ? above : corner
}
