import type { JsonSchema, Properties } from './json-schema.ts'

/**
 * Says the type of a definition again where it is referred to (`allOf: [{$ref}]`): language servers look for it there,
 * and without it they offer a key without its colon.
 */
export function withTypes(schema: JsonSchema): JsonSchema {
  const definitions = schema['definitions'] as Properties
  const visit = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(visit)
    if (typeof value !== 'object' || value === null) return value
    const inside = Object.entries(value).map(([keyword, one]) => [keyword, visit(one)])
    return { ...Object.fromEntries(inside), ...typeOf(value as JsonSchema) }
  }
  const typeOf = ({ allOf }: JsonSchema): JsonSchema => {
    const name = referredTo(allOf)
    return name === undefined ? {} : { type: definitions[name]?.['type'] }
  }
  return visit(schema) as JsonSchema
}

/** The name of the definition that is all of an `allOf`. */
export function referredTo(allOf: unknown): string | undefined {
  const [only] = (allOf ?? []) as readonly { readonly $ref?: string }[]
  return only?.$ref?.replace('#/definitions/', '')
}
