import { entryOf, type Located, valueAt } from '../source/located.ts'

/** 附表 as it is written, its figures blank. */
export function nextOwnTables(data: Located, text: string): readonly string[] {
  const entry = entryOf(data, '附表')
  if (entry?.value.kind !== 'map') return []
  const blanks = entry.value.entries.flatMap(({ value }) => figuresIn(valueAt(value, '行')))
  let result = ''
  let at = entry.keyStart
  for (const { start, end } of blanks) {
    result += `${text.slice(at, start)}~`
    at = end
  }
  return `${result}${text.slice(at, entry.value.end)}`.trimEnd().split('\n')
}

/** Scalars that are figures, in order; `=` leaves a sum to the tool, and stays. */
function figuresIn(located: Located | undefined): readonly { start: number; end: number }[] {
  if (!located) return []
  if (located.kind === 'scalar') return /\d/.test(located.typed) ? [located] : []
  const inside = located.kind === 'list' ? located.items : located.entries.map(({ value }) => value)
  return inside.flatMap(figuresIn)
}
