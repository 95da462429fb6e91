import { type Located, type LocatedMap, valueAt } from '../source/located.ts'

/** Whether there are maps, or nothing, on the way to a value: no scalar or list may be replaced by a map. */
export function hasWay(data: LocatedMap, keys: readonly string[]): boolean {
  let at: Located | undefined = data
  for (const key of keys.slice(0, -1)) {
    at = valueAt(at, key)
    if (!at) return true
    if (at.kind !== 'map') return false
  }
  return true
}
