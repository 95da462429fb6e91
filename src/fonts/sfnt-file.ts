import { view } from './bytes.ts'

export type FontTable = readonly [tag: string, bytes: Uint8Array]

/** A font file of these tables, sorted by tag; empty ones are left out. OpenType 1.9, "Organization of an OpenType Font". */
export function sfntFile(tables: readonly FontTable[]): Uint8Array {
  const present = tables.filter(([, bytes]) => bytes.length > 0)
  const directory = new Uint8Array(12 + 16 * present.length)
  const data = view(directory)
  const power = Math.floor(Math.log2(present.length))
  data.setUint32(0, 0x00010000)
  data.setUint16(4, present.length)
  data.setUint16(6, 16 * 2 ** power)
  data.setUint16(8, power)
  data.setUint16(10, 16 * (present.length - 2 ** power))
  const parts: Uint8Array[] = [directory]
  let offset = directory.length
  present.forEach(([tag, bytes], index) => {
    const entry = 12 + 16 * index
    for (let letter = 0; letter < 4; letter++) directory[entry + letter] = tag.charCodeAt(letter)
    const padded = padToFour(bytes)
    data.setUint32(entry + 4, checksum(padded))
    data.setUint32(entry + 8, offset)
    data.setUint32(entry + 12, bytes.length)
    parts.push(padded)
    offset += padded.length
  })
  return Buffer.concat(parts, offset)
}

function padToFour(bytes: Uint8Array): Uint8Array {
  const length = Math.ceil(bytes.length / 4) * 4
  if (length === bytes.length) return bytes
  const padded = new Uint8Array(length)
  padded.set(bytes)
  return padded
}

function checksum(padded: Uint8Array): number {
  const data = view(padded)
  let sum = 0
  for (let position = 0; position < padded.length; position += 4) sum = (sum + data.getUint32(position)) | 0
  return sum >>> 0
}
