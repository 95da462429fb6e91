import { posix } from 'node:path'
import type { XmlElement } from '../../../container/read-xml.ts'

/** A location in a part of the package: from its folder, or, with a slash, from the root (GB/T 33190-2016 7.3). */
export function beside(file: string, location: string): string {
  return location.startsWith('/') ? location.slice(1) : posix.join(posix.dirname(file), location)
}

export function locationOf(file: string, element: XmlElement | undefined): string {
  return beside(file, element?.text.trim() ?? '')
}
