import { type Finding, makeFinding } from '../findings/finding.ts'
import { placesText } from '../locale/zh/places.ts'
import { groupBy } from '../source/group-by.ts'
import { entriesOf, type Located, textOf, valueAt } from '../source/located.ts'
import { nearest } from '../source/nearest.ts'
import { rangeOf, type Source } from '../source/source.ts'

/** The place after the last of the agency's own tables. */
const OWN_TABLES = '附表'

/** An own table or an illustration, and the section that it follows; absent: at the end. */
export interface Placed {
  /** `附表.<title>` or `附图.<caption>`. */
  readonly key: string
  readonly section?: string
}

interface Item {
  readonly key: string
  readonly name: string
  readonly isTable: boolean
  readonly at: Located | undefined
}

/**
 * 位置 of 附表 and 附图 → all of them in printed order. A place is a section, an own table or an illustration by its
 * name, or 附表: after the last own table. What follows one thing is printed in the order of the file, tables first.
 */
export function readPlaces(
  data: Located,
  sections: readonly string[],
  source: Source,
): { places: readonly Placed[]; findings: readonly Finding[] } {
  const items = [...itemsOf(data, '附表', true), ...itemsOf(data, '附图', false)]
  const known = [...sections, ...items.map(({ name }) => name)]
  const findings: Finding[] = []
  const tell = ({ isTable, key, at }: Item, said: { message: string; fix: string; found?: string }): void => {
    const range = at && { range: rangeOf(source, at.start, at.end) }
    const rule = isTable ? 'own-table' : 'chart-place'
    findings.push(makeFinding(rule, { address: key, ...said, ...range }))
  }
  const byName = groupBy(items, ({ name }) => name)
  const targets = new Map<string, string | undefined>()
  const afterTables: Item[] = []
  for (const item of items) {
    const place = textOf(item.at)
    const other = byName.get(place ?? '')?.find(({ key }) => key !== item.key)
    if (place === OWN_TABLES && !item.isTable) afterTables.push(item)
    else if (place === undefined || sections.includes(place)) targets.set(item.key, place)
    else if (other) targets.set(item.key, other.key)
    else tell(item, placesText.unknown(place, nearest(place, known), known))
  }
  const order = (): readonly Placed[] => {
    const placed = items.filter(({ key }) => targets.has(key))
    const byTarget = groupBy(placed, ({ key }) => targets.get(key))
    const following = (target: string | undefined): readonly string[] =>
      (byTarget.get(target) ?? []).flatMap(({ key }) => [key, ...following(key)])
    return [
      ...sections.flatMap((section) => following(section).map((key) => ({ key, section }))),
      ...following(undefined).map((key) => ({ key })),
    ]
  }
  const tables = new Set(items.filter(({ isTable }) => isTable).map(({ key }) => key))
  const lastTable = order().findLast(({ key }) => tables.has(key))
  for (const { key } of afterTables) targets.set(key, lastTable?.key)
  const places = order()
  const reached = new Set(places.map(({ key }) => key))
  for (const item of items) {
    const isLost = targets.has(item.key) && !reached.has(item.key)
    if (isLost) tell(item, placesText.circular(item.name, textOf(item.at) ?? ''))
  }
  return { places, findings }
}

function itemsOf(data: Located, word: string, isTable: boolean): readonly Item[] {
  const declared = valueAt(data, word)
  return entriesOf(declared).map(({ key: name, value }) => ({
    key: `${word}.${name}`,
    name,
    isTable,
    at: valueAt(value, '位置'),
  }))
}
