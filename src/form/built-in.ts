import type { LocatedMap } from '../source/located.ts'
import { parseYaml } from '../source/parse-yaml.ts'
import type { Source } from '../source/source.ts'
import type { Form } from './form.ts'
import { effectiveDeclaration } from './load.ts'
import { modelForm } from './model.ts'

/** Reads the declaration of one of the tool's own formats. */
export type ReadBuiltIn = (id: string) => Promise<Source>

/** One of the tool's own formats. A fault in it is a fault of ours: it throws. */
export async function loadBuiltIn(id: string, read: ReadBuiltIn): Promise<Form> {
  return modelForm(id, await builtInDeclaration(id, read))
}

/** The effective declaration of one of the tool's own formats. */
export async function builtInDeclaration(id: string, read: ReadBuiltIn): Promise<LocatedMap> {
  const { value, findings } = parseYaml(await read(id))
  if (value?.kind !== 'map') throw new Error(`format ${id}: ${findings[0]?.message ?? 'not a map'}`)
  const { declaration, unknown } = await effectiveDeclaration(value, (base) => builtInDeclaration(base, read))
  if (unknown[0]) throw new Error(`format ${id}: changes ${unknown[0].key}, which is not there`)
  return declaration
}
