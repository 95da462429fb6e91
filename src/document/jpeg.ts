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

/**
 * What the head of a JPEG says; nothing when the file is not whole from its start to its end: a segment that is cut or
 * where none can be, no pixels, no tables to read them by (ITU-T T.81, annex B). Decodes no pixel.
 */
export function jpegFacts(bytes: Uint8Array): JpegFacts | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let orientation = 1
  let frame: Frame | undefined
  let scans = 0
  const tables = new Set<number>()
  for (let at = 2; at + 2 <= file.length; ) {
    const marker = file.readUInt8(at + 1)
    if (file[at] !== 0xff) return undefined
    if (marker === 0xff) {
      at++
      continue
    }
    if (marker === MARKER.end) return frame && scans > 0 ? { ...frame, orientation } : undefined
    const segment = segmentAt(file, at + 2)
    if (!segment || standsAlone(marker)) return undefined
    at += 4 + segment.length
    if (marker === MARKER.exif) orientation = exifOrientation(segment) ?? orientation
    if (marker === MARKER.quantization || marker === MARKER.huffman) tables.add(marker)
    if (isFrame(marker)) {
      if (frame) return undefined
      frame = frameFacts(segment, marker)
      if (!frame) return undefined
    }
    if (marker === MARKER.scan) {
      const readable = tables.has(MARKER.quantization) && (tables.has(MARKER.huffman) || !frame?.usual)
      const end = endOfScan(file, at)
      if (!frame || !readable || !isScan(segment, frame) || end === at) return undefined
      scans++
      at = end
    }
  }
  return undefined
}

const MARKER = { huffman: 0xc4, end: 0xd9, scan: 0xda, quantization: 0xdb, exif: 0xe1 } as const

type Frame = Omit<JpegFacts, 'orientation'>

/** Without its marker and its length. */
function segmentAt(file: Buffer, at: number): Buffer | undefined {
  if (at + 2 > file.length) return undefined
  const length = file.readUInt16BE(at)
  return length < 2 || at + length > file.length ? undefined : file.subarray(at + 2, at + length)
}

/** Markers without a segment, and those that mean nothing, which cannot stand among segments. */
function standsAlone(marker: number): boolean {
  return marker < 0xc0 || (marker >= 0xd0 && marker <= 0xd8)
}

/** SOF0 … SOF15 without the tables that stand among them. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![MARKER.huffman, 0xc8, 0xcc].includes(marker)
}

/** Nothing when the segment is not as long as its components say, or the picture has no size. */
function frameFacts(segment: Buffer, marker: number): Frame | undefined {
  if (segment.length < 6) return undefined
  const [width, height] = [segment.readUInt16BE(3), segment.readUInt16BE(1)]
  const components = segment.readUInt8(5)
  if (width === 0 || height === 0 || components === 0 || segment.length !== 6 + 3 * components)
    return undefined
  for (let index = 0; index < components; index++) {
    const factors = segment.readUInt8(7 + 3 * index)
    if (![factors >> 4, factors & 15].every((factor) => factor >= 1 && factor <= 4)) return undefined
  }
  const usual = marker <= 0xc2 && segment[0] === 8 && (components === 1 || components === 3)
  return { width, height, usual, components }
}

function isScan(segment: Buffer, { components }: Frame): boolean {
  const count = segment[0] ?? 0
  return count >= 1 && count <= Math.min(4, components) && segment.length === 4 + 2 * count
}

/** Where pixels end: at the next marker that is neither a stuffed byte nor a restart. */
function endOfScan(file: Buffer, start: number): number {
  let at = file.indexOf(0xff, start)
  while (at >= 0 && at + 1 < file.length) {
    const next = file.readUInt8(at + 1)
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at
    at = file.indexOf(0xff, at + (next === 0xff ? 1 : 2))
  }
  return file.length
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
