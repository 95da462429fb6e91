import type { PictureSize } from './png.ts'

export function isJpeg(bytes: Uint8Array): boolean {
  return bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff
}

export interface JpegFacts extends PictureSize {
  /** Whether every program can show it: baseline or progressive, 8 bits, grey or colour (not the inks of a press). */
  readonly usual: boolean
  /** How a camera was held: 1 upright, up to 8 (Exif 2.3, 4.6.4). */
  readonly orientation: number
}

/** What the head of a JPEG says; nothing when it or the end is missing (ITU-T T.81, annex B). */
export function jpegFacts(bytes: Uint8Array): JpegFacts | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let orientation = 1
  for (let at = 2; at + 4 <= file.length && file[at] === 0xff; ) {
    const marker = file.readUInt8(at + 1)
    if (marker === 0xff) {
      at++
      continue
    }
    const end = at + 2 + file.readUInt16BE(at + 2)
    const segment = file.subarray(at + 4, end)
    if (marker === 0xe1) orientation = exifOrientation(segment) ?? orientation
    if (isFrame(marker)) {
      const ends = file.lastIndexOf(END) > end
      return ends && segment.length >= 6 ? frameFacts(segment, marker, orientation) : undefined
    }
    at = end
  }
  return undefined
}

const END = Buffer.from([0xff, 0xd9])

/** SOF0 … SOF15 without the tables that stand among them. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
}

function frameFacts(segment: Buffer, marker: number, orientation: number): JpegFacts | undefined {
  const [width, height] = [segment.readUInt16BE(3), segment.readUInt16BE(1)]
  const components = segment.readUInt8(5)
  const usual = marker <= 0xc2 && segment[0] === 8 && (components === 1 || components === 3)
  return width > 0 && height > 0 ? { width, height, usual, orientation } : undefined
}

const ORIENTATION = 0x0112

function exifOrientation(segment: Buffer): number | undefined {
  if (!segment.toString('latin1', 0, 6).startsWith('Exif')) return undefined
  const tiff = segment.subarray(6)
  if (tiff.length < 8) return undefined
  const little = tiff.toString('latin1', 0, 2) === 'II'
  const short = (at: number) => (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at))
  const first = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4)
  if (first + 2 > tiff.length) return undefined
  for (let index = 0, at = first + 2; index < short(first) && at + 12 <= tiff.length; index++, at += 12) {
    if (short(at) === ORIENTATION) return short(at + 8)
  }
  return undefined
}
