import type { LocatedMap } from '../source/located.ts'
import { textOf, valueAt } from '../source/located.ts'
import { parseYaml } from '../source/parse-yaml.ts'
import type { Source } from '../source/source.ts'
import { applyChanges } from './changes.ts'
import type { Format } from './format.ts'
import { modelFormat } from './model.ts'

/** Loads one of the tool's own formats with what it extends. A fault in one of them is a fault of ours: it throws. */
export async function loadFormat(id: string, read: (id: string) => Promise<Source>): Promise<Format> {
  return modelFormat(id, await effectiveDeclaration(id, read))
}

/** The declaration with `extends` and `changes` applied. Its own words take the place of inherited ones. */
async function effectiveDeclaration(id: string, read: (id: string) => Promise<Source>): Promise<LocatedMap> {
  const { value: own, findings } = parseYaml(await read(id))
  if (own?.kind !== 'map') throw new Error(`format ${id}: ${findings[0]?.message ?? 'not a map'}`)
  const base = textOf(valueAt(own, 'extends'))
  if (base === undefined) return own
  const inherited = await effectiveDeclaration(base, read)
  const changes = valueAt(own, 'changes')
  const { declaration, unknown } = applyChanges(inherited, changes?.kind === 'map' ? changes.entries : [])
  if (unknown[0]) throw new Error(`format ${id}: changes ${unknown[0].key}, which ${base} has not`)
  return withOwnWords(declaration, own)
}

const OWN_WORDS = ['name', 'source', 'from', 'title', 'deadline']

function withOwnWords(inherited: LocatedMap, own: LocatedMap): LocatedMap {
  const words = own.entries.filter(({ key }) => OWN_WORDS.includes(key))
  const kept = inherited.entries.filter(
    ({ key }) => key !== 'from' && !words.some((word) => word.key === key),
  )
  return { ...inherited, entries: [...words, ...kept] }
}

/** The text of a pattern with the report's 年度 and 机关 put in. */
export function fillPattern(pattern: string, words: ReadonlyMap<string, string>): string {
  return pattern.replace(/\{\{([^{}]+)\}\}/g, (whole, name: string) => words.get(name) ?? whole)
}

/** The national form in force for a report year: the one with the greatest `from` that is not later. */
export function editionOf(
  year: number,
  formats: readonly { id: string; from?: number }[],
): string | undefined {
  return formats
    .filter((format) => (format.from ?? Number.POSITIVE_INFINITY) <= year)
    .sort((a, b) => (b.from ?? 0) - (a.from ?? 0))[0]?.id
}
