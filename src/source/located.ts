import { remembered } from './remembered.ts'
import type { Span } from './span.ts'

/** A YAML value that remembers where it stands. Offsets are into the source's text; ends are exclusive. */
export type Located = LocatedMap | LocatedList | LocatedScalar

/** Entries keep the order of the file, also for keys that look like numbers. */
export interface LocatedMap extends Span {
  readonly kind: 'map'
  readonly entries: readonly Entry[]
}

export interface Entry {
  readonly key: string
  readonly keyStart: number
  readonly keyEnd: number
  readonly value: Located
}

export function keySpan({ keyStart, keyEnd }: Entry): Span {
  return { start: keyStart, end: keyEnd }
}

export interface LocatedList extends Span {
  readonly kind: 'list'
  readonly items: readonly Located[]
}

export interface LocatedScalar extends Span {
  readonly kind: 'scalar'
  readonly value: string | number | boolean | null
  /** The scalar as it is typed, so that 52.6540 stays 52.6540. Strings: the same as the value. */
  readonly typed: string
}

/** Of a map; anything else has none. */
export function entriesOf(located: Located | undefined): readonly Entry[] {
  return located?.kind === 'map' ? located.entries : []
}

export function entryOf(located: Located | undefined, key: string): Entry | undefined {
  if (located?.kind !== 'map') return undefined
  if (located.entries.length < MANY) return located.entries.find((entry) => entry.key === key)
  return indexOf(located).get(key)
}

/** Maps of as many entries are indexed when first asked, since each row of a long table is looked up. */
const MANY = 16
const indexOf = remembered(
  ({ entries }: LocatedMap): ReadonlyMap<string, Entry> =>
    new Map(entries.map((entry) => [entry.key, entry])),
)

export function valueAt(located: Located | undefined, key: string): Located | undefined {
  return entryOf(located, key)?.value
}

export function textOf(located: Located | undefined): string | undefined {
  return located?.kind === 'scalar' && located.value !== null ? located.typed : undefined
}

/** The bare value, for a schema. Maps have no prototype, so `__proto__` is a key like any other. */
export function plain(located: Located): unknown {
  if (located.kind === 'scalar') return located.value
  if (located.kind === 'list') return located.items.map(plain)
  const map: Record<string, unknown> = Object.create(null)
  for (const { key, value } of located.entries) map[key] = plain(value)
  return map
}
