import { exifOrientation } from './exif.ts'
import type { PictureSize } from './png.ts'

export function isJpeg(bytes: Uint8Array): boolean {
  return bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff
}

export interface JpegFacts extends PictureSize {
  /** Whether every program can show it: baseline or progressive, 8 bits, grey or colour (not the inks of a press). */
  readonly usual: boolean
  /** 1 grey, 3 colour. */
  readonly components: number
  /** How a camera was held: 1 upright, up to 8 (Exif 2.3, 4.6.4). */
  readonly orientation: number
}

/** What the head of a JPEG says; nothing when it is missing (ITU-T T.81, annex B). */
export function jpegFacts(bytes: Uint8Array): JpegFacts | undefined {
  let orientation = 1
  for (const { marker, data } of segments(bytes)) {
    if (marker === MARKER.exif) orientation = exifOrientation(data) ?? orientation
    if (!isFrame(marker)) continue
    if (data.length < 6) return undefined
    const [width, height] = [data.readUInt16BE(3), data.readUInt16BE(1)]
    const components = data.readUInt8(5)
    if (width === 0 || height === 0 || data.length !== 6 + 3 * components) return undefined
    const usual = marker <= 0xc2 && data[0] === 8 && (components === 1 || components === 3)
    return { width, height, components, usual, orientation }
  }
  return undefined
}

export const MARKER = {
  huffman: 0xc4,
  end: 0xd9,
  scan: 0xda,
  quantization: 0xdb,
  restarts: 0xdd,
  exif: 0xe1,
} as const

/** SOF0 … SOF15 without the tables that stand among them. */
export function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![MARKER.huffman, 0xc8, 0xcc].includes(marker)
}

export interface Segment {
  readonly marker: number
  readonly data: Buffer
  /** What is coded behind the head of a scan, parted at restart markers. */
  readonly coded: readonly Buffer[]
}

/** The segments up to the end, or up to where there should be one and is none. */
export function* segments(bytes: Uint8Array): Generator<Segment> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 2; at + 1 < file.length; ) {
    if (file[at] !== 0xff) return
    const marker = file.readUInt8(at + 1)
    if (marker === 0xff) {
      at++
      continue
    }
    if (marker === MARKER.end) {
      yield { marker, data: Buffer.alloc(0), coded: [] }
      return
    }
    if (marker < 0xc0 || isRestart(marker) || at + 4 > file.length) return
    const end = at + 2 + file.readUInt16BE(at + 2)
    if (end < at + 4 || end > file.length) return
    const coded = marker === MARKER.scan ? codedFrom(file, end) : []
    yield {
      marker,
      data: file.subarray(at + 4, end),
      coded: coded.map(([from, to]) => file.subarray(from, to)),
    }
    at = coded.at(-1)?.[1] ?? end
  }
}

/** The stretches of coded data from a place on: up to a marker that neither stuffs nor restarts. */
function codedFrom(file: Buffer, from: number): readonly (readonly [from: number, to: number])[] {
  const stretches: [number, number][] = []
  let start = from
  for (let at = file.indexOf(0xff, from); ; at = file.indexOf(0xff, at + 1)) {
    const next = at < 0 ? MARKER.end : (file[at + 1] ?? MARKER.end)
    if (next === 0) {
      at++
      continue
    }
    stretches.push([start, at < 0 ? file.length : at])
    if (!isRestart(next)) return stretches
    at++
    start = at + 1
  }
}

function isRestart(marker: number): boolean {
  return marker >= 0xd0 && marker <= 0xd7
}
