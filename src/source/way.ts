import { entriesOf, type Located, textOf, valueAt } from './located.ts'

/** What stands at the end of a way of keys; an item of a list has its number from 1 for a key. */
export function atWay(data: Located | undefined, keys: readonly string[]): Located | undefined {
  return keys.reduce<Located | undefined>(
    (at, key) => (at?.kind === 'list' ? at.items[Number(key) - 1] : valueAt(at, key)),
    data,
  )
}

/** What a map or a list holds, by key or by number from 1. */
export function childrenOf(at: Located): readonly (readonly [string, Located])[] {
  if (at.kind === 'list') return at.items.map((item, index) => [String(index + 1), item])
  return entriesOf(at).map(({ key, value }) => [key, value])
}

/** A value as one text; an address that is written as a list of names has points between them. */
export function oneText(at: Located | undefined): string | undefined {
  if (at?.kind !== 'list') return textOf(at)
  const names = at.items.map(textOf)
  return names.every((name) => name !== undefined) ? names.join('.') : undefined
}
