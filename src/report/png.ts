import { crc32, inflateSync } from 'node:zlib'

export interface PictureSize {
  /** Pixels. */
  readonly width: number
  readonly height: number
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

export function isPng(bytes: Uint8Array): boolean {
  return SIGNATURE.equals(bytes.subarray(0, SIGNATURE.length))
}

/** Size of a PNG from its header; nothing when it has none (PNG, third edition, 11.2.1). */
export function pngSize(bytes: Uint8Array): PictureSize | undefined {
  const [header] = chunks(bytes)
  if (header?.type !== 'IHDR' || header.data.length !== 13) return undefined
  const width = header.data.readUInt32BE(0)
  const height = header.data.readUInt32BE(4)
  return width > 0 && height > 0 ? { width, height } : undefined
}

/** By colour type: samples a pixel, and the bits that a sample may have. */
const COLOURS: Readonly<Record<number, { readonly samples: number; readonly bits: readonly number[] }>> = {
  0: { samples: 1, bits: [1, 2, 4, 8, 16] },
  2: { samples: 3, bits: [8, 16] },
  3: { samples: 1, bits: [1, 2, 4, 8] },
  4: { samples: 2, bits: [8, 16] },
  6: { samples: 4, bits: [8, 16] },
}

/** Whether a PNG is whole: every chunk with its checksum, and pixels that can be unpacked. */
export function isWholePng(bytes: Uint8Array, { width, height }: PictureSize): boolean {
  const all = chunks(bytes)
  const [header] = all
  const [bits = 0, type = 0, , , interlace = 0] = header?.data.subarray(8) ?? []
  const colour = COLOURS[type]
  const hasPalette = all.some((chunk) => chunk.type === 'PLTE')
  if (!colour?.bits.includes(bits) || interlace > 1 || (type === 3 && !hasPalette)) return false
  if (all.at(-1)?.type !== 'IEND' || all.some(({ intact }) => !intact)) return false
  const packed = Buffer.concat(all.filter((chunk) => chunk.type === 'IDAT').map(({ data }) => data))
  try {
    // Besides the pixels there is a byte a row, in each of seven passes if it is interlaced.
    const pixels = inflateSync(packed, { maxOutputLength: 8 * (width + 1) * height })
    return pixels.length >= (width * height * colour.samples * bits) / 8
  } catch {
    return false
  }
}

interface Chunk {
  readonly type: string
  readonly data: Buffer
  readonly intact: boolean
}

function chunks(bytes: Uint8Array): readonly Chunk[] {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const found: Chunk[] = []
  for (let at = SIGNATURE.length; at + 12 <= file.length && found.at(-1)?.type !== 'IEND'; ) {
    const end = at + 8 + file.readUInt32BE(at)
    if (end + 4 > file.length) break
    const intact = crc32(file.subarray(at + 4, end)) === file.readUInt32BE(end)
    found.push({ type: file.toString('latin1', at + 4, at + 8), data: file.subarray(at + 8, end), intact })
    at = end + 4
  }
  return found
}
