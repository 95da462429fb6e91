import type { TextEdit } from '../../data-file/places-in-lines.ts'
import type { LocatedMap } from '../../source/located.ts'
import type { Present } from '../present.ts'

/** A file whose text parses. */
export type Readable = Present & { readonly data: LocatedMap }

export function isReadable(present: Present): present is Readable {
  return present.data !== undefined
}

/** What a change does to the text; nothing when all is so already; or why it cannot be made. */
export type Edit = TextEdit | 'none' | { readonly refused: string }

/** The keys that a map may have, by the way to it, in the order that new ones are put in. */
export type Order = (way: readonly string[]) => readonly string[]
