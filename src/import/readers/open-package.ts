import { readXml, type XmlElement, XmlTooLarge } from '../../container/read-xml.ts'
import { PackageTooLarge, unzip } from '../../container/unzip.ts'
import { Unreadable } from '../loose.ts'

/** All XML parts of a report's file together are some hundred kilobytes. */
const MOST_BYTES = 24 * 1024 * 1024
const LIMITS = { elements: 400_000, depth: 200 }

/** The XML parts of an office file that are asked for, each read when it is needed. */
export function openPackage(bytes: Uint8Array, wanted: RegExp): (name: string) => XmlElement | undefined {
  const parts = guarded(() => unzip(bytes, { parts: (name) => wanted.test(name), most: MOST_BYTES }))
  return (name) => {
    const part = parts[name]
    return part && guarded(() => readXml(new TextDecoder().decode(part), LIMITS))
  }
}

function guarded<Result>(read: () => Result): Result {
  try {
    return read()
  } catch (error) {
    if (error instanceof PackageTooLarge || error instanceof XmlTooLarge) throw new Unreadable('too-large')
    throw new Unreadable('damaged')
  }
}

/** A part that is no XML, if it is no larger than this. */
export function partOf(bytes: Uint8Array, name: string, most: number): Uint8Array | undefined {
  try {
    return unzip(bytes, { parts: (one) => one === name, most })[name]
  } catch (error) {
    if (error instanceof PackageTooLarge) return undefined
    throw new Unreadable('damaged')
  }
}

/** The names of all parts, without unpacking any. */
export function partNames(bytes: Uint8Array): readonly string[] {
  const names: string[] = []
  guarded(() =>
    unzip(bytes, {
      parts(name) {
        names.push(name)
        return false
      },
    }),
  )
  return names
}
