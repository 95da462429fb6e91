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

/** JPEGs of 33 × 17 pixels in colour, as different programs write them. */
export const JPEG_KINDS = {
  baseline: Buffer.from(
    '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxOUlNSMj5aYVpQYEpRUk//2wBDAQ4ODhMREyYVFSZPNS01T09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT0//wAARCAARACEDAREAAhEBAxEB/8QAGQAAAwADAAAAAAAAAAAAAAAAAwQFAQIG/8QAIhAAAQMDBAMBAAAAAAAAAAAAAAMEYgIFQQERFWESIjFR/8QAGgEAAgMBAQAAAAAAAAAAAAAABAUCAwYHAf/EACIRAAEEAgIBBQAAAAAAAAAAAAABAgMEERQSYSFCUaHR4f/aAAwDAQACEQMRAD8A4lK3RBkkyUx2RxK2xJomQ6OyOJWuJJIch8docStMSaVMh8dsPxET3R6CNs2Qt3z1E8MmTlrLJRQtsRrCmQxlkcpY0p67eO9X4SsXoqy8Mcne32odDOqh0mClfWnQvW1an9WE68fvyMo7DUDcREq0OgrcJzfALWOcMKjfA/rBTDLfBlaw2YU2+DQVgpgAw4yP/9k=',
    'base64',
  ),
  subsampled: Buffer.from(
    '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxOUlNSMj5aYVpQYEpRUk//2wBDAQ4ODhMREyYVFSZPNS01T09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT0//wAARCAARACEDASIAAhEBAxEB/8QAGQAAAwEBAQAAAAAAAAAAAAAAAAUGAwQB/8QAIhAAAQMDBAMBAAAAAAAAAAAAAAMEYgIFQQERFWESIjFR/8QAGAEAAwEBAAAAAAAAAAAAAAAAAwQFBgf/xAAkEQABAwMBCQAAAAAAAAAAAAAAAQMFAgRBExESFTJRYmOh4f/aAAwDAQACEQMRAD8AiUrdE7ErbEoULd89RihbYirFeqIW8lsyTKVridiVpiU1LGlPXbx3q/DdJgpX1p0Ecct6F3eZeiF62klXJM8RECs4iIAtTxe/hR4l3C5vgaN8AAKNwcvZPW+Bm3wACkbg0DJgAAZcrn//2Q==',
    'base64',
  ),
  restarted: Buffer.from(
    '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxOUlNSMj5aYVpQYEpRUk//2wBDAQ4ODhMREyYVFSZPNS01T09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT0//wAARCAARACEDASEAAhEBAxEB/8QAGAAAAwEBAAAAAAAAAAAAAAAABAUGAAP/xAAiEAABAwMEAwEAAAAAAAAAAAAAAwRiAgVBAREVYRIiMVH/xAAbAQABBAMAAAAAAAAAAAAAAAAFAAEEBgIDB//EACQRAAECBQIHAAAAAAAAAAAAAAACBAEDEhRBBWEREyExweHw/90ABAAB/9oADAMBAAIRAxEAPwCJSt0QxK2xI6VVDt3J/9BCla4hiVpiYpbVB9u7P//RE4iJhWOxbrs//9IZC3fPUYoW2JCZqqAMhyf/02lLGlPXbx3q/DukwUr606Izl4uK+TJ6cO8fEPvbNZ+Yn//UoeIiYE2GwSvD/9Vg3wNG+AfpuCnyT//WpW+Bm3wBNNwD5J//17Exzw3n/9k=',
    'base64',
  ),
  progressive: Buffer.from(
    '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxOUlNSMj5aYVpQYEpRUk//2wBDAQ4ODhMREyYVFSZPNS01T09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT0//wgARCAARACEDASIAAhEBAxEB/8QAGAABAQEBAQAAAAAAAAAAAAAAAAUEAwL/xAAYAQADAQEAAAAAAAAAAAAAAAACAwQFBv/aAAwDAQACEAMQAAABidqGlU8ztT9lfMVgU59QPLtQnQ5jLr//xAAbEAADAQADAQAAAAAAAAAAAAAAAQMCEBETEv/aAAgBAQABBQJTFMUhSPIUxTPjoWGeRkyZM8f/xAAaEQACAgMAAAAAAAAAAAAAAAAAAgMEEBRh/9oACAEDAQE/AY7JHZNnogmP/8QAHREAAQQCAwAAAAAAAAAAAAAAAAECBBIDECExYv/aAAgBAgEBPwFi2HOxpx2W8kYja//EABQQAQAAAAAAAAAAAAAAAAAAADD/2gAIAQEABj8Cf//EABoQAQEAAgMAAAAAAAAAAAAAAABhAXEgIUH/2gAIAQEAAT8hgigi1STYx8dspryD/9oADAMBAAIAAwAAABAkX4CL/wD/xAAYEQACAwAAAAAAAAAAAAAAAAABQQARIP/aAAgBAwEBPxChwxeQ/8QAGxEAAgEFAAAAAAAAAAAAAAAAAEEBEBFR4fD/2gAIAQIBAT8QPIsxBzfQglP/xAAdEAABAwUBAAAAAAAAAAAAAAAAARBBESAhMWFR/9oACAEBAAE/ELdJLWyKFMvBzU41AgQIN//Z',
    'base64',
  ),
}
