import type { JsonSchema } from '../../form/json-schema.ts'
import { keyText } from '../../locale/zh/schema-keys.ts'
import { foldWording } from '../../source/fold-wording.ts'
import { entryOf, type Located, textOf, valueAt } from '../../source/located.ts'
import { nearest, sameMeaning } from '../../source/nearest.ts'
import { isFigure, namelessFigures } from './nameless.ts'
import { fitsAt, hasKey, knownNames, placesOf, rowsOf } from './names.ts'
import { partedNumber } from './parted-number.ts'

/** Where 增行 adds such a row, and whether the file has no 增行 yet. */
export interface OwnRow {
  readonly address: string
  readonly isFirst: boolean
}

export interface Said {
  readonly message: string
  readonly fix: string
  readonly found?: string
  readonly expected?: string
}

/** Of more groups than these it cannot be said which one is meant. */
const MOST_NAMED = 3

/** Three habits of offices make a wrong name out of a right one, or out of half a number. */
export function unknownKey(
  key: string,
  place: string,
  at: Located,
  schema: JsonSchema,
  names: readonly string[],
  ownRow: OwnRow | undefined,
): Said {
  const known = knownNames(schema, names)
  if (/^[\u3000\u00A0]/.test(key)) return keyText.foreignIndent(key)
  const number = partedNumber(key, at)
  if (number !== undefined) return keyText.commaInNumber(key, number)
  const said = isFigure(key) ? namelessSaid(key, place, at, known) : undefined
  if (said) return said
  const stray = strayNumber(key, at)
  if (stray) return stray
  if (/^\d{3,}$/.test(key)) return keyText.commaInNumber(key)
  const name = /^[^:：]+(?=[:：])/.exec(key)?.[0]
  if (name !== undefined && known.some((one) => one.name === name)) return keyText.noSpaceAfterColon(name)
  const elsewhere = placesOf(schema, key)
  const group = elsewhere.length === 1 ? elsewhere[0] : undefined
  const isMoved =
    group !== undefined && fitsAt(schema, [...group.split('.').filter(Boolean), key], valueAt(at, key))
  const same = isMoved ? undefined : sameMeaning(key, known)
  if (same !== undefined && entryOf(at, same)) return keyText.writtenTwice(key, place, same)
  const rows = rowsOf(schema, names)
  const parents = rows.filter((name) => hasKey(schema, [...names, name], key))
  const above = same === undefined ? parentAbove(key, at, parents) : undefined
  if (above !== undefined) return keyText.oneLevelShort(key, place, above)
  const missing = known.filter((one) => !entryOf(at, one.name))
  if (same === undefined && group !== undefined) return keyText.misplaced(key, place, group)
  if (same === undefined && parents.length > 0 && parents.length <= MOST_NAMED)
    return keyText.oneLevelMissing(key, place, parents, textOf(valueAt(at, key)) ?? '0')
  if (same === undefined && parents.length > 0 && parents.length === rows.length)
    return keyText.intoARow(key, place, parents, textOf(valueAt(at, key)) ?? '0')
  const near = nearest(key, missing)
  if (near !== undefined && foldWording(key) === foldWording(near)) return keyText.writtenOtherwise(key, near)
  const unwritten = missing.map((one) => one.name)
  return keyText.unknownKey(key, place, near, unwritten, same === undefined ? ownRow : undefined)
}

/** A number without a name behind an entry that is one: which of them is meant cannot be said. */
function strayNumber(key: string, at: Located): Said | undefined {
  if (at.kind !== 'map' || !/^\d+(\.\d+)?$/.test(key)) return undefined
  const index = at.entries.findIndex((entry) => entry.key === key)
  const [before, entry] = [at.entries[index - 1], at.entries[index]]
  const typed = textOf(before?.value)
  const isBare = entry?.value.kind === 'scalar' && entry.value.value === null
  if (!before || !isBare || typed === undefined || !/^[+-]?\d+$/.test(typed)) return undefined
  return keyText.strayNumber(before.key, typed, key)
}

/** The row directly above with nothing behind its name, which may hold such a key: 新收: and 自然人: 28 below it. */
function parentAbove(key: string, at: Located, parents: readonly string[]): string | undefined {
  if (at.kind !== 'map') return undefined
  const above = at.entries.slice(
    0,
    at.entries.findIndex((entry) => entry.key === key),
  )
  const parent = above.findLast((entry) => parents.includes(entry.key))
  const isBlank = parent?.value.kind === 'scalar' && parent.value.value === null
  return isBlank ? parent.key : undefined
}

/** {12, 3}: with the columns that they may be of. */
function namelessSaid(
  key: string,
  place: string,
  at: Located,
  known: ReturnType<typeof knownNames>,
): Said | undefined {
  const nameless = namelessFigures(at).map((entry) => entry.key)
  const columns = known.filter(({ name }) => !entryOf(at, name)).slice(0, nameless.length)
  if (!nameless.includes(key) || columns.length < nameless.length) return undefined
  return keyText.nameless(
    place,
    columns.map(({ name }, index) => `${name}: ${nameless[index]}`),
    at.kind === 'map' && at.entries.length === nameless.length,
  )
}
