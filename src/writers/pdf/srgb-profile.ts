/** The colours of sRGB (IEC 61966-2-1) as an ICC profile of version 4 (ISO 15076-1): a display by its primaries. */
export function srgbProfile(): Uint8Array {
  const tags: readonly (readonly [signature: string, data: Buffer])[] = [
    ['desc', localized('sRGB')],
    ['cprt', localized('CC0')],
    ['wtpt', xyz([0.9642, 1, 0.8249])],
    ['chad', fixedArray('sf32', FROM_D65)],
    ['rXYZ', xyz([0.43607, 0.22249, 0.01392])],
    ['gXYZ', xyz([0.38515, 0.71687, 0.09708])],
    ['bXYZ', xyz([0.14307, 0.06061, 0.7141])],
    ['rTRC', CURVE],
    ['gTRC', CURVE],
    ['bTRC', CURVE],
  ]
  const table = Buffer.alloc(4 + 12 * tags.length)
  table.writeUInt32BE(tags.length)
  const places = new Map<Buffer, number>()
  let end = HEADER + table.length
  tags.forEach(([signature, data], index) => {
    const place = places.get(data) ?? end
    if (!places.has(data)) end += data.length
    places.set(data, place)
    table.write(signature, 4 + 12 * index, 'latin1')
    table.writeUInt32BE(place, 8 + 12 * index)
    table.writeUInt32BE(data.length, 12 + 12 * index)
  })
  return Buffer.concat([header(end), table, ...places.keys()])
}

const HEADER = 128

function header(length: number): Buffer {
  const bytes = Buffer.alloc(HEADER)
  bytes.writeUInt32BE(length)
  bytes.writeUInt32BE(0x04200000, 8)
  bytes.write('mntrRGB XYZ ', 12, 'latin1')
  // The date that the header must have; that of the standard, so that it never changes.
  for (const [index, part] of [2004, 10, 1, 0, 0, 0].entries()) bytes.writeUInt16BE(part, 24 + 2 * index)
  bytes.write('acsp', 36, 'latin1')
  fixed([0.9642, 1, 0.8249]).copy(bytes, 68)
  return bytes
}

/** The adaptation of colours seen by D65 to D50, by Bradford. */
const FROM_D65 = [1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01707, -0.00925, 0.01508, 0.75168]

/** The transfer curve: a power above a straight beginning. */
const CURVE = Buffer.concat([
  type('para'),
  Buffer.from([0, 3, 0, 0]),
  fixed([2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045]),
])

function xyz(values: readonly number[]): Buffer {
  return fixedArray('XYZ ', values)
}

function fixedArray(name: string, values: readonly number[]): Buffer {
  return Buffer.concat([type(name), fixed(values)])
}

function type(name: string): Buffer {
  return Buffer.from(`${name}\0\0\0\0`, 'latin1')
}

/** Numbers in 16.16 bits. */
function fixed(values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(4 * values.length)
  values.forEach((value, index) => {
    bytes.writeInt32BE(Math.round(value * 65536), 4 * index)
  })
  return bytes
}

/** A text in English, on a whole number of words. */
function localized(text: string): Buffer {
  const characters = Buffer.from(text, 'utf16le').swap16()
  const head = Buffer.alloc(20)
  head.writeUInt32BE(1)
  head.writeUInt32BE(12, 4)
  head.write('enUS', 8, 'latin1')
  head.writeUInt32BE(characters.length, 12)
  head.writeUInt32BE(28, 16)
  const padding = Buffer.alloc(-characters.length & 3)
  return Buffer.concat([type('mluc'), head, characters, padding])
}
