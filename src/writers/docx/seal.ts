import { strFromU8, strToU8 } from 'fflate'
import { isIntact, sealOf, UNSEALED } from '../../document/seal.ts'
import { unzip } from './unzip.ts'

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

/** Whether a package is sealed and unchanged since. What is no package, or unpacks to more than one of ours, is not ours. */
export function isIntactDocx(bytes: Uint8Array): boolean {
  try {
    return isIntact(joined(unzip(bytes)))
  } catch {
    return false
  }
}

function joined(parts: Parts): Uint8Array {
  const paths = Object.keys(parts).sort()
  return Buffer.concat(paths.flatMap((path) => [strToU8(`${path}\n`), parts[path] ?? new Uint8Array()]))
}
