import { type Entry, type Located, textOf } from '../../source/located.ts'

/** The number of which a name in braces is a part: {金额: 1,256.38} is 金额: 1 and a name 256.38 without a value. */
export function partedNumber(key: string, at: Located): string | undefined {
  if (at.kind !== 'map') return undefined
  const { entries } = at
  const index = entries.findIndex((entry) => entry.key === key)
  const first = entries.findLastIndex((entry, place) => place <= index && !isRest(entry))
  const begun = textOf(entries[first]?.value)
  if (first === index || begun === undefined || !/^[+-]?\d{1,3}$/.test(begun)) return undefined
  const after = entries.slice(first + 1)
  const end = after.findIndex((entry) => !isRest(entry))
  const rest = end < 0 ? after : after.slice(0, end)
  return begun + rest.map((entry) => entry.key).join('')
}

function isRest({ key, value }: Entry): boolean {
  return /^\d{3}(\.\d+)?$/.test(key) && value.kind === 'scalar' && value.value === null
}
