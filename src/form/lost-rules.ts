import { entryOf, type Located, type LocatedMap, textOf, valueAt } from '../source/located.ts'
import type { Form } from './form.ts'
import { modelForm } from './model.ts'
import { lostReference } from './rule-names.ts'

/**
 * A changed declaration without the rules that it inherits and that name a row or column which the changes removed.
 * Its own rules stay, and have to name what is there.
 */
export function withoutLostRules(changed: LocatedMap, base: LocatedMap): LocatedMap {
  const inherited = modelForm('', base)
  const sections = valueAt(changed, 'sections')
  const lost = modelForm('', changed).sections.flatMap(({ name, table }) => {
    const texts = (table?.rules ?? [])
      .filter((rule) => table && lostReference(table, rule))
      .map(({ text }) => text)
    const rules = rulesOf(inherited, name)
    return [{ name, texts: texts.filter((text) => rules.includes(text)) }]
  })
  if (sections?.kind !== 'map' || lost.every(({ texts }) => texts.length === 0)) return changed
  const kept = sections.entries.map((section) => {
    const texts = lost.find(({ name }) => name === section.key)?.texts ?? []
    return texts.length > 0 ? { ...section, value: without(section.value, texts) } : section
  })
  const entry = entryOf(changed, 'sections')
  const entries = changed.entries.map((one) =>
    one === entry ? { ...one, value: { ...sections, entries: kept } } : one,
  )
  return { ...changed, entries }
}

function rulesOf({ sections }: Form, name: string): readonly string[] {
  return sections.find((section) => section.name === name)?.table?.rules.map(({ text }) => text) ?? []
}

/** Without these rules, wherever under a section they are declared. */
function without(at: Located, texts: readonly string[]): Located {
  if (at.kind !== 'map') return at
  const entries = at.entries.map((entry) => {
    const { key, value } = entry
    if (key !== 'rules' || value.kind !== 'list') return { ...entry, value: without(value, texts) }
    return {
      ...entry,
      value: { ...value, items: value.items.filter((item) => !texts.includes(textOfRule(item))) },
    }
  })
  return { ...at, entries }
}

function textOfRule(item: Located): string {
  return textOf(item) ?? textOf(valueAt(item, 'should')) ?? textOf(valueAt(item, 'rule')) ?? ''
}
