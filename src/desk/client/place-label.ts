import type { FieldView, FormView, SectionView } from '../protocol/form.ts'

/** What the form calls a place (an address, a section, dotted keys). */
export function placeLabel({ sections, fields }: FormView, place: string): string {
  const section = sections.find(({ name }) => name === place)
  return (
    section?.heading ??
    labelIn(fields, place) ??
    sections.map((one) => within(one, place)).find(Boolean) ??
    place
  )
}

function within(section: SectionView, place: string): string | undefined {
  if (section.kind !== 'table') return undefined
  const cells = section.grids.flatMap(({ rows }) => rows.flat())
  return cells.find(({ address }) => address === place)?.label ?? labelIn(section.fields, place)
}

function labelIn(fields: readonly FieldView[], place: string): string | undefined {
  return fields.find(({ keys }) => keys.join('.') === place)?.label
}
