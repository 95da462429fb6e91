import type { JsonSchema } from '../../form/json-schema.ts'
import type { Located } from '../../source/located.ts'
import type { Name } from '../../source/nearest.ts'

/** The keys that a schema allows at a place, with their wordings; references to definitions are followed. */
export function knownNames(schema: JsonSchema, names: readonly string[]): readonly Name[] {
  return Object.entries(propertiesAt(schema, names)).map(([name, { title, also }]) => ({
    name,
    also: [title, also].flat().filter((wording) => typeof wording === 'string'),
  }))
}

function propertiesAt(schema: JsonSchema, names: readonly string[]): ReturnType<typeof propertiesOf> {
  return propertiesOf(schema, schemaAt(schema, names))
}

/** What a schema says of the value at a place. */
export function schemaAt(schema: JsonSchema, names: readonly string[]): JsonSchema {
  let at = schema
  for (const name of names)
    at = propertiesOf(schema, at)[name] ?? (at['items'] as JsonSchema | undefined) ?? {}
  return at
}

/** The addresses of all groups of keys that have this one; empty text: the top of the file. */
export function placesOf(schema: JsonSchema, key: string): readonly string[] {
  const visit = (at: JsonSchema, address: string): readonly string[] => {
    const properties = propertiesOf(schema, at)
    return [
      ...(properties[key] ? [address] : []),
      ...Object.entries(properties).flatMap(([name, child]) =>
        visit(child, address === '' ? name : `${address}.${name}`),
      ),
    ]
  }
  return visit(schema, '')
}

export function propertiesOf(schema: JsonSchema, at: JsonSchema): { readonly [name: string]: JsonSchema } {
  const [reference] = (at['allOf'] as readonly { $ref: string }[] | undefined) ?? []
  if (!reference) return (at['properties'] as { [name: string]: JsonSchema } | undefined) ?? {}
  const definitions = schema['definitions'] as { readonly [name: string]: JsonSchema }
  return propertiesOf(schema, definitions[reference.$ref.replace('#/definitions/', '')] ?? {})
}

/** What a group holds: rows with keys of their own, or figures, which have but 值 and 注. */
export function rowsOf(schema: JsonSchema, names: readonly string[]): readonly string[] {
  return knownNames(schema, names)
    .map(({ name }) => name)
    .filter((name) => {
      const below = knownNames(schema, [...names, name])
      return below.length > 0 && !below.some((one) => one.name === '值')
    })
}

/** Whether a value is a group of what a key of this name holds. */
export function fitsAt(schema: JsonSchema, names: readonly string[], value: Located | undefined): boolean {
  return (
    value?.kind === 'map' &&
    value.entries.length > 0 &&
    value.entries.every(({ key }) => hasKey(schema, names, key))
  )
}

/** Whether a group may hold such a key. */
export function hasKey(schema: JsonSchema, names: readonly string[], key: string): boolean {
  return Object.hasOwn(propertiesAt(schema, names), key)
}
