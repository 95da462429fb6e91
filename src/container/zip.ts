import { promisify } from 'node:util'
import { crc32, deflateRaw, deflateRawSync } from 'node:zlib'

const deflated = promisify(deflateRaw)

/** A part of a package, being deflated. */
export interface Entry {
  readonly path: string
  readonly bytes: Uint8Array
  readonly packed: Promise<Packed>
}

/** One that was deflated before: what it was is no more in memory. */
export interface PackedEntry {
  readonly path: string
  readonly packed: Packed | Promise<Packed>
}

export interface Packed {
  readonly method: number
  readonly bytes: Uint8Array
  /** Of what was packed. */
  readonly length: number
  readonly checksum: number
}

export function entry(path: string, bytes: Uint8Array): Entry {
  return { path, bytes, packed: pack(path, bytes) }
}

/** A ZIP package (APPNOTE 6.3, 4.3) of these parts, in their order. The same parts give the same bytes. */
export async function zip(entries: readonly PackedEntry[]): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let offset = 0
  for (const { path, packed: being } of entries) {
    const packed = await being
    const name = Buffer.from(path)
    const facts = factsOf(packed, name)
    const local = record(LOCAL, [...facts, [0, 2]])
    const central = record(CENTRAL, [
      [VERSION, 2],
      ...facts,
      [0, 2],
      [0, 2],
      [0, 2],
      [0, 2],
      [0, 4],
      [offset, 4],
    ])
    chunks.push(local, name, packed.bytes)
    directory.push(central, name)
    offset += local.length + name.length + packed.bytes.length
  }
  const length = directory.reduce((sum, chunk) => sum + chunk.length, 0)
  const count = entries.length
  const end = record(END, [
    [0, 2],
    [0, 2],
    [count, 2],
    [count, 2],
    [length, 4],
    [offset, 4],
    [0, 2],
  ])
  return Buffer.concat([...chunks, ...directory, end])
}

const LOCAL = 0x04034b50
const CENTRAL = 0x02014b50
const END = 0x06054b50
const VERSION = 20
const STORED = 0
export const DEFLATED = 8
/** Names are UTF-8. */
const FLAGS = 0x0800
/** The first day that a ZIP knows, at midnight. */
const MODIFIED = 0x00210000

/** From this length on, bytes, the time saved is more than waking another thread takes. */
const WORTH_A_THREAD = 100_000

/** Outlines hardly repeat themselves, and the text of pages is short: a higher level would only take longer. */
export const LEVEL = 3

/** Pictures are packed already. Large parts are deflated beside the main thread. */
async function pack(path: string, bytes: Uint8Array): Promise<Packed> {
  const facts = { length: bytes.length, checksum: crc32(bytes) }
  if (/\.(png|jpg)$/.test(path)) return { method: STORED, bytes, ...facts }
  const options = { level: LEVEL, chunkSize: bytes.length + 1024 }
  const short = bytes.length < WORTH_A_THREAD
  const packed = short ? deflateRawSync(bytes, options) : await deflated(bytes, options)
  return { method: DEFLATED, bytes: packed, ...facts }
}

type Field = readonly [value: number, bytes: 2 | 4]

/** What the head of a part and its entry in the directory have in common. */
function factsOf({ method, bytes, length, checksum }: Packed, name: Uint8Array): readonly Field[] {
  return [
    [VERSION, 2],
    [FLAGS, 2],
    [method, 2],
    [MODIFIED, 4],
    [checksum, 4],
    [bytes.length, 4],
    [length, 4],
    [name.length, 2],
  ]
}

function record(signature: number, fields: readonly Field[]): Uint8Array {
  const length = fields.reduce((sum, [, bytes]) => sum + bytes, 4)
  const buffer = Buffer.alloc(length)
  let at = buffer.writeUInt32LE(signature)
  for (const [value, bytes] of fields) at = buffer.writeUIntLE(value, at, bytes)
  return buffer
}
