import { applyEdits } from '../source/apply-edits.ts'
import { entryOf, type Located, valueAt } from '../source/located.ts'
import type { Span } from '../source/span.ts'

/** 附表 as it is written, its figures blank. */
export function nextOwnTables(data: Located, text: string): readonly string[] {
  const entry = entryOf(data, '附表')
  if (entry?.value.kind !== 'map') return []
  const figures = entry.value.entries.flatMap(({ value }) => figuresIn(valueAt(value, '行')))
  const blanks = figures.map(({ start, end }) => ({ start, end, text: '~' }))
  return applyEdits(text.slice(0, entry.value.end), blanks).slice(entry.keyStart).trimEnd().split('\n')
}

/** Scalars that are figures, in order; `=` leaves a sum to the tool, and stays. */
function figuresIn(located: Located | undefined): readonly Span[] {
  if (!located) return []
  if (located.kind === 'scalar') return /\d/.test(located.typed) ? [located] : []
  const inside = located.kind === 'list' ? located.items : located.entries.map(({ value }) => value)
  return inside.flatMap(figuresIn)
}
