import {
  type Entry,
  entriesOf,
  entryOf,
  type Located,
  type LocatedMap,
  textOf,
  valueAt,
} from '../source/located.ts'
import { applyChanges } from './changes.ts'
import { withoutLostRules } from './lost-rules.ts'
import { mergeMentions } from './mentions.ts'
import { modelForm } from './model.ts'
import { resolveAddress } from './references.ts'

/** A declaration as it is written, and where what it extends is to be found. */
export interface Declared {
  readonly declaration: LocatedMap
  /** Entries of `changes` whose address the base does not have. */
  readonly unknown: readonly Entry[]
}

/** What another declaration is that one extends; `undefined` when there is none of this name. */
export type Base = (reference: string) => Promise<LocatedMap | undefined>

/** A declaration with `extends` and `changes` applied. Its own words take the place of inherited ones. */
export async function effectiveDeclaration(own: LocatedMap, base: Base): Promise<Declared> {
  const reference = textOf(valueAt(own, 'extends'))
  const inherited = reference === undefined ? undefined : await base(reference)
  if (!inherited) return { declaration: own, unknown: [] }
  const changes = valueAt(own, 'changes')
  const { declaration, unknown } = applyChanges(inherited, entriesOf(changes))
  const kept = withoutLostRules(declaration, inherited)
  const named = ['verbs', 'nouns', 'length', 'figures'].reduce(
    (declared, key) => withClasses(declared, own, key),
    withOwnWords(kept, own),
  )
  return { declaration: withMentions(withOverview(named, own), own), unknown }
}

/** Its words are inherited at first; which of them hold can only be told from the changed form. */
function withMentions(declaration: LocatedMap, own: LocatedMap): LocatedMap {
  const inherited = entryOf(declaration, 'mentions')
  const entries = mergeMentions(inherited?.value, valueAt(own, 'mentions'), modelForm('', declaration))
  const mentions: Entry = {
    ...(inherited ?? { keyStart: own.start, keyEnd: own.start }),
    key: 'mentions',
    value: { kind: 'map', entries, start: own.start, end: own.end },
  }
  const others = declaration.entries.filter((entry) => entry !== inherited)
  return { ...declaration, entries: [...others, mentions] }
}

/** Inherited figures that the changes removed are left out; its own have to be there. */
function withOverview(declaration: LocatedMap, own: LocatedMap): LocatedMap {
  const form = modelForm('', declaration)
  const inherited = valueAt(declaration, 'overview')
  if (inherited?.kind !== 'map') return withClasses(declaration, own, 'overview')
  const entries = inherited.entries.filter(({ value }) => resolveAddress(form, textOf(value) ?? ''))
  const kept = declaration.entries.map((entry) =>
    entry.value === inherited ? { ...entry, value: { ...inherited, entries } } : entry,
  )
  return withClasses({ ...declaration, entries: kept }, own, 'overview')
}

/** Classes of words, and what is wanted of sections, are inherited one by one; `~` removes one. */
function withClasses(declaration: LocatedMap, own: LocatedMap, key: string): LocatedMap {
  const inherited = entryOf(declaration, key)
  const declared = valueAt(own, key)
  if (declared?.kind !== 'map') return declaration
  const isOwn = (name: string) => declared.entries.some((entry) => entry.key === name)
  const kept =
    inherited?.value.kind === 'map' ? inherited.value.entries.filter((entry) => !isOwn(entry.key)) : []
  const entries = [...kept, ...declared.entries.filter(({ value }) => !isNothing(value))]
  const merged: Entry = {
    ...(inherited ?? { keyStart: own.start, keyEnd: own.start }),
    key,
    value: { ...declared, entries },
  }
  return { ...declaration, entries: [...declaration.entries.filter((entry) => entry !== inherited), merged] }
}

function isNothing(value: Located): boolean {
  return value.kind === 'scalar' && value.value === null
}

const OWN_WORDS = ['name', 'source', 'from', 'title', 'deadline', 'numbering']

function withOwnWords(inherited: LocatedMap, own: LocatedMap): LocatedMap {
  const words = own.entries.filter(({ key }) => OWN_WORDS.includes(key))
  const kept = inherited.entries.filter(
    ({ key }) => key !== 'from' && !words.some((word) => word.key === key),
  )
  return { ...inherited, entries: [...words, ...kept] }
}
