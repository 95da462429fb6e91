import { deskGridText as text } from '../../locale/zh/desk-grid.ts'
import type { FormView } from '../protocol/form.ts'

/** What the form calls a place: its part, and where in it; a part of prose is one place. */
export interface PlaceName {
  readonly part: string
  readonly label?: string
}

/** The names of all places that are filled in, by address, section or dotted keys. */
export function placeNames({ sections, fields }: FormView): ReadonlyMap<string, PlaceName> {
  const names = new Map<string, PlaceName>()
  for (const { keys, label } of fields) names.set(keys.join('.'), { part: text.basics, label })
  for (const section of sections) {
    const part = section.heading
    if (section.kind === 'prose') names.set(section.name, { part })
    else {
      for (const { keys, label } of section.fields) names.set(keys.join('.'), { part, label })
      for (const { address, label } of section.grids.flatMap(({ rows }) => rows.flat()))
        if (address !== undefined && label !== undefined) names.set(address, { part, label })
    }
  }
  return names
}

/** A place in one breath, as the form calls it. */
export function placeLabel(form: FormView, place: string): string {
  const name = placeNames(form).get(place)
  return name?.label ?? name?.part ?? place
}
