import { inflateRawSync } from 'node:zlib'

/** A package of ours has a few dozen parts, and its largest are pictures of 2 MB. */
const MOST_PARTS = 1000
const MOST_UNPACKED = 128 * 1024 * 1024

/** What a package has, or unpacks to, is more than was asked for. */
export class PackageTooLarge extends Error {}

interface Wanted {
  /** Parts that are unpacked; all if it is not given. */
  readonly parts?: (name: string) => boolean
  /** Bytes of all that is unpacked together. */
  readonly most?: number
}

/**
 * The parts of a ZIP package by name (APPNOTE 6.3, 4.3). Throws when it is none, or too large: judged by what comes out,
 * as what a package says of itself may be a lie.
 */
export function unzip(
  bytes: Uint8Array,
  { parts: isWanted = () => true, most = MOST_UNPACKED }: Wanted = {},
): Readonly<Record<string, Uint8Array>> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = file.lastIndexOf(END_OF_DIRECTORY)
  if (end < 0) throw new Error('a package without a directory')
  const parts: Record<string, Uint8Array> = Object.create(null)
  let room = most
  let at = file.readUInt32LE(end + 16)
  const count = file.readUInt16LE(end + 10)
  if (count > MOST_PARTS) throw new PackageTooLarge('a package is too large')
  for (let left = count; left > 0; left--) {
    if (file.readUInt32LE(at) !== ENTRY) throw new Error('the directory of a package is damaged')
    const [method, size] = [file.readUInt16LE(at + 10), file.readUInt32LE(at + 20)]
    const [name, extra, comment] = [28, 30, 32].map((field) => file.readUInt16LE(at + field)) as [
      number,
      number,
      number,
    ]
    const entry = file.toString('utf8', at + 46, at + 46 + name)
    const start = file.readUInt32LE(at + 42)
    at += 46 + name + extra + comment
    if (!isWanted(entry)) continue
    const from = start + 30 + file.readUInt16LE(start + 26) + file.readUInt16LE(start + 28)
    const packed = file.subarray(from, from + size)
    const part = method === 0 ? packed : inflated(packed, room)
    room -= part.length
    if (room < 0) throw new PackageTooLarge('a package is too large')
    parts[entry] = part
  }
  return parts
}

function inflated(packed: Uint8Array, room: number): Uint8Array {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, room) })
  } catch (error) {
    const isLarger = error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
    throw isLarger ? new PackageTooLarge('a package is too large') : error
  }
}

const END_OF_DIRECTORY = Buffer.from('PK\x05\x06', 'latin1')
const ENTRY = 0x02014b50
