import { crc32, deflateSync } from 'node:zlib'
import { passes } from '../../src/document/png.ts'

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex')

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const framed = Buffer.alloc(body.length + 8)
  framed.writeUInt32BE(data.length)
  body.copy(framed, 4)
  framed.writeUInt32BE(crc32(body), body.length + 4)
  return framed
}

export interface PngOptions {
  readonly width?: number
  readonly height?: number
  /** With transparency. */
  readonly alpha?: boolean
  /** Rows that the file really holds. */
  readonly rows?: number
  /** Of the pixels' chunk, so that its checksum is wrong. */
  readonly broken?: boolean
  /** Colour type, instead of what `alpha` says. */
  readonly type?: number
  readonly interlaced?: boolean
  /** Of every row. */
  readonly filter?: number
  /** Chunks before the pixels. */
  readonly before?: readonly (readonly [string, Uint8Array])[]
}

/** A PNG of grey stripes. */
export function pngFile(options: PngOptions = {}): Uint8Array {
  const { width = 40, height = 30, broken = false, filter = 0, before = [] } = options
  const { type = options.alpha ? 6 : 2, interlaced = false } = options
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, type, 0, 0, interlaced ? 1 : 0], 8)
  const samples = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }[type] ?? 1
  const rows = passes({ width, height, type, samples, interlaced, bits: 8 }).flatMap((pass) =>
    Array.from({ length: interlaced ? pass.rows : (options.rows ?? pass.rows) }, () => {
      const row = Buffer.alloc(1 + pass.rowBytes, type === 3 ? 1 : 0x60)
      row[0] = filter
      return row
    }),
  )
  const pixels = chunk('IDAT', deflateSync(Buffer.concat(rows)))
  if (broken) pixels[12] = (pixels[12] ?? 0) ^ 1
  const palette = type === 3 ? [chunk('PLTE', Buffer.from('ff000000ff00', 'hex'))] : []
  const between = before.map(([type, data]) => chunk(type, data))
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    ...palette,
    ...between,
    pixels,
    chunk('IEND', new Uint8Array()),
  ])
}

/** A JPEG of 16 × 8 grey pixels. */
export const JPEG = Buffer.from(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABQODxIPDRQSEBIXFRQYHjIhHhwcHj0sLiQySUBMS0dARkVQWnNiUFVtVkVGZIhlbXd7gYKBTmCNl4x9lnN+gXz/wAALCAAIABABAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAAP/EABYQAAMAAAAAAAAAAAAAAAAAAAAVYv/aAAgBAQAAPwA7oO6P/9k=',
  'base64',
)

/** The same as a camera writes it that was held upside down, upright, or not at all. */
export function jpegFile(orientation?: number): Uint8Array {
  if (orientation === undefined) return JPEG
  const exif = Buffer.from('4578696600004d4d002a00000008000101120003000000010000000000000000', 'hex')
  exif.writeUInt16BE(orientation, 24)
  const length = Buffer.alloc(4)
  length.writeUInt16BE(0xffe1)
  length.writeUInt16BE(exif.length + 2, 2)
  return Buffer.concat([JPEG.subarray(0, 2), length, exif, JPEG.subarray(2)])
}

/** Where the pixels of the JPEG begin. */
export const JPEG_SCAN = JPEG.indexOf(Buffer.from('ffda', 'hex')) + 10

/** The JPEG with one of its segments, marker and length included, changed. */
export function jpegWith(marker: number, change: (segment: Buffer) => void): Uint8Array {
  const file = Buffer.from(JPEG)
  change(file.subarray(file.indexOf(Buffer.from([0xff, marker]))))
  return file
}

/** A PNG whose checksums are made right again. */
export function withChecksums(bytes: Uint8Array): Uint8Array {
  const file = Buffer.from(bytes)
  for (let at = SIGNATURE.length; at + 12 <= file.length; ) {
    const end = at + 8 + file.readUInt32BE(at)
    if (end + 4 > file.length) break
    file.writeUInt32BE(crc32(file.subarray(at + 4, end)), end)
    at = end + 4
  }
  return file
}
