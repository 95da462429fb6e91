import { strFromU8, strToU8, type UnzipFileInfo, unzipSync } from 'fflate'
import { isIntact, sealOf, UNSEALED } from '../../document/seal.ts'

/** The part that holds the seal, among the document's properties. */
const HOLDER = 'docProps/core.xml'

/** Of its properties, the one that does: a title before it may hold anything. */
const PLACE = '<dc:identifier>'

type Parts = Readonly<Record<string, Uint8Array>>

/** Seals a package by the contents of its parts, whatever order and compression they are in. */
export function sealParts(parts: Parts): Parts {
  const value = sealOf(joined(parts))
  const core = strFromU8(parts[HOLDER] ?? new Uint8Array())
  return {
    ...parts,
    [HOLDER]: strToU8(core.replace(`${PLACE}${UNSEALED}`, `${PLACE}${value}`)),
  }
}

/** A package of ours has a few dozen parts, and its largest are pictures of 2 MB. */
const MOST_PARTS = 1000
const MOST_UNPACKED = 128 * 1024 * 1024

/** Whether a package is sealed and unchanged since. What is no package, or unpacks to more than one of ours, is not ours. */
export function isIntactDocx(bytes: Uint8Array): boolean {
  let parts = 0
  let unpacked = 0
  try {
    const within = ({ size, originalSize }: UnzipFileInfo) => {
      parts++
      // What is stored as it is takes its packed size, whatever it says of the other.
      unpacked += Math.max(size, originalSize)
      if (parts > MOST_PARTS || unpacked > MOST_UNPACKED) throw new RangeError('more than a package of ours')
      return true
    }
    return isIntact(joined(unzipSync(bytes, { filter: within })))
  } catch {
    return false
  }
}

function joined(parts: Parts): Uint8Array {
  const paths = Object.keys(parts).sort()
  return Buffer.concat(paths.flatMap((path) => [strToU8(`${path}\n`), parts[path] ?? new Uint8Array()]))
}
