import { crc32, inflateSync } from 'node:zlib'

export interface PictureSize {
  /** Pixels. */
  readonly width: number
  readonly height: number
}

/** What the header of a PNG says (PNG, third edition, 11.2.1). */
export interface PngHeader extends PictureSize {
  /** Of a sample: 1, 2, 4, 8 or 16. */
  readonly bits: number
  /** 0 grey, 2 colour, 3 palette, 4 grey and 6 colour with transparency. */
  readonly type: number
  /** Samples a pixel. */
  readonly samples: number
  readonly interlaced: boolean
}

/** By colour type: samples a pixel, and the bits that a sample may have. */
const COLOURS: Readonly<Record<number, { readonly samples: number; readonly bits: readonly number[] }>> = {
  0: { samples: 1, bits: [1, 2, 4, 8, 16] },
  2: { samples: 3, bits: [8, 16] },
  3: { samples: 1, bits: [1, 2, 4, 8] },
  4: { samples: 2, bits: [8, 16] },
  6: { samples: 4, bits: [8, 16] },
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

export function isPng(bytes: Uint8Array): boolean {
  return SIGNATURE.equals(bytes.subarray(0, SIGNATURE.length))
}

/** The header of a PNG; nothing when it has none, or one that means nothing. Decodes no pixel. */
export function pngHeader(bytes: Uint8Array): PngHeader | undefined {
  const { value: header } = chunks(bytes).next()
  if (header?.type !== 'IHDR' || header.data.length !== 13 || !header.intact) return undefined
  const [width, height] = [header.data.readUInt32BE(0), header.data.readUInt32BE(4)]
  const [bits = 0, type = 0, compression, filter, interlace = 0] = header.data.subarray(8)
  const colour = COLOURS[type]
  if (width === 0 || height === 0 || !colour?.bits.includes(bits)) return undefined
  if (compression !== 0 || filter !== 0 || interlace > 1) return undefined
  return { width, height, bits, type, samples: colour.samples, interlaced: interlace === 1 }
}

/** Pixels of a picture that are sent together: all of them, or one of the seven passes of an interlaced one. */
export interface Pass {
  readonly columns: number
  readonly rows: number
  /** Bytes of a row, without the one before it that names its filter. */
  readonly rowBytes: number
  /** Where its pixels lie: the first, and the steps to the next. */
  readonly x: number
  readonly y: number
  readonly stepX: number
  readonly stepY: number
}

/** x, y, and their steps (PNG, third edition, 8.2). */
const ADAM7 = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const

export function passes({ width, height, bits, samples, interlaced }: PngHeader): readonly Pass[] {
  return (interlaced ? ADAM7 : [[0, 0, 1, 1] as const])
    .map(([x, y, stepX, stepY]) => {
      const columns = Math.ceil((width - x) / stepX)
      const rows = Math.ceil((height - y) / stepY)
      return { columns, rows, rowBytes: Math.ceil((columns * samples * bits) / 8), x, y, stepX, stepY }
    })
    .filter(({ columns, rows }) => columns > 0 && rows > 0)
}

/** Bytes that the pixels take when they are unpacked. */
export function unpackedLength(header: PngHeader): number {
  return passes(header).reduce((sum, { rows, rowBytes }) => sum + rows * (rowBytes + 1), 0)
}

/** A PNG taken apart. */
export interface Png {
  readonly header: PngHeader
  /** Red, green, blue of each colour; empty without a palette. */
  readonly palette: Uint8Array
  /** Chunk tRNS; empty without it. */
  readonly transparency: Uint8Array
  /** The pixels as the file has them: filtered and deflated. */
  readonly packed: Uint8Array
  /** The pixels of all passes, filtered: a byte that names the filter before each row. */
  readonly filtered: Uint8Array
}

/**
 * Takes a PNG apart; nothing when it is not whole: a chunk cut or not as its checksum says, chunks that contradict the
 * header, pixels that do not unpack to exactly what the header says. Never unpacks more than that.
 */
export function readPng(bytes: Uint8Array): Png | undefined {
  const header = pngHeader(bytes)
  const all = [...chunks(bytes)]
  const named = (type: string) => all.flatMap((chunk) => (chunk.type === type ? [chunk.data] : []))
  const [palette, transparency, data] = [named('PLTE'), named('tRNS'), named('IDAT')]
  if (!header || all.some(({ intact }) => !intact) || !isInOrder(all.map(({ type }) => type)))
    return undefined
  const packed = Buffer.concat(data)
  const parts = { header, palette: palette[0] ?? NONE, transparency: transparency[0] ?? NONE, packed }
  if (!arePaletteAndTransparencyRight(parts)) return undefined
  const filtered = unpacked(packed, header)
  return filtered && { ...parts, filtered }
}

const NONE = new Uint8Array()

/** IHDR, PLTE, tRNS, IDAT in one run, IEND; others that a reader may pass over stand anywhere (5.6). */
function isInOrder(types: readonly string[]): boolean {
  const order = types.map((type) => ORDER[type] ?? (/^[a-z]/.test(type) ? '-' : '?')).join('')
  return /^HP?T?D+E$/.test(order.replaceAll('-', '')) && !/D-+D/.test(order)
}

const ORDER: Readonly<Record<string, string>> = { IHDR: 'H', PLTE: 'P', tRNS: 'T', IDAT: 'D', IEND: 'E' }

function arePaletteAndTransparencyRight({ header, palette, transparency }: Omit<Png, 'filtered'>): boolean {
  const { type, bits } = header
  const colours = palette.length / 3
  const most = type === 3 ? 2 ** bits : 256
  if (!Number.isInteger(colours) || colours > most) return false
  if (type === 3 ? colours === 0 : colours > 0 && type !== 2 && type !== 6) return false
  if (transparency.length === 0) return true
  if (type === 3) return transparency.length <= colours
  return transparency.length === { 0: 2, 2: 6 }[type]
}

function unpacked(packed: Uint8Array, header: PngHeader): Uint8Array | undefined {
  const length = unpackedLength(header)
  try {
    const filtered = inflateSync(packed, { maxOutputLength: length })
    return filtered.length === length && areFiltersKnown(filtered, header) ? filtered : undefined
  } catch {
    return undefined
  }
}

/** None, left, above, average, Paeth. */
function areFiltersKnown(filtered: Uint8Array, header: PngHeader): boolean {
  let at = 0
  for (const { rows, rowBytes } of passes(header)) {
    for (let row = 0; row < rows; row++, at += rowBytes + 1) if ((filtered[at] ?? 5) > 4) return false
  }
  return true
}

interface Chunk {
  readonly type: string
  readonly data: Buffer
  readonly intact: boolean
}

/** Chunks up to the end of the picture; the last is another than IEND when the file is cut. */
function* chunks(bytes: Uint8Array): Generator<Chunk, undefined> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = SIGNATURE.length; at + 12 <= file.length; ) {
    const end = at + 8 + file.readUInt32BE(at)
    if (end + 4 > file.length) return
    const intact = crc32(file.subarray(at + 4, end)) === file.readUInt32BE(end)
    const type = file.toString('latin1', at + 4, at + 8)
    yield { type, data: file.subarray(at + 8, end), intact }
    if (type === 'IEND') return
    at = end + 4
  }
}
