import { view } from './bytes.ts'

/** Where a table stands in its file, and the sum that the file gives for it. OpenType 1.9. */
export interface TableEntry {
  readonly offset: number
  readonly length: number
  readonly checksum: number
}

/** Gives a stretch of a file; less of it where the file ends. */
export type ReadPart = (offset: number, length: number) => Uint8Array

const COLLECTION = 0x74746366
/** TrueType outlines (1.0, `true`) and CFF outlines (`OTTO`). */
const VERSIONS: ReadonlySet<number> = new Set([0x00010000, 0x74727565, 0x4f54544f])
/** More than any font has: a larger count is noise. */
const MOST_FACES = 256
const MOST_TABLES = 256

/** Where the faces of a file begin: 0, or, in a collection, each its own place. */
export function faceOffsets(read: ReadPart): readonly number[] {
  const head = view(read(0, 12))
  if (head.getUint32(0) !== COLLECTION) return [0]
  const count = head.getUint32(8)
  if (count > MOST_FACES) throw new Error(`it claims to hold ${count} faces`)
  const offsets = view(read(12, 4 * count))
  return Array.from({ length: count }, (_, index) => offsets.getUint32(4 * index))
}

/** The tables of the face that begins at `start`. */
export function tableDirectory(read: ReadPart, start: number): ReadonlyMap<string, TableEntry> {
  const head = view(read(start, 12))
  if (!VERSIONS.has(head.getUint32(0))) throw new Error('it does not begin like a font')
  const count = head.getUint16(4)
  if (count > MOST_TABLES) throw new Error(`it claims to have ${count} tables`)
  const bytes = read(start + 12, 16 * count)
  const data = view(bytes)
  const tables = new Map<string, TableEntry>()
  for (let at = 0; at < 16 * count; at += 16) {
    tables.set(String.fromCharCode(...bytes.subarray(at, at + 4)), {
      checksum: data.getUint32(at + 4),
      offset: data.getUint32(at + 8),
      length: data.getUint32(at + 12),
    })
  }
  return tables
}

/** The sum of a table's 32-bit words, the last one filled up with zeros. */
export function tableChecksum(table: Uint8Array): number {
  const data = view(table)
  const whole = table.length - (table.length % 4)
  let sum = 0
  for (let at = 0; at < whole; at += 4) sum = (sum + data.getUint32(at)) | 0
  for (let at = whole; at < table.length; at++) sum = (sum + ((table[at] ?? 0) << (24 - 8 * (at % 4)))) | 0
  return sum >>> 0
}
