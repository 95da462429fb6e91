import { schemaText } from '../locale/zh/schema.ts'
import type { JsonSchema } from './json-schema.ts'
import { referredTo } from './schema-types.ts'

/** Keywords under which names stand, not keywords. */
const NAMES = ['properties', 'definitions']

/**
 * Adds what an editor says of a misfit (`errorMessage`, known to the language servers of YAML and JSON): it has no
 * Chinese of its own unless all of it is set to Chinese.
 */
export function withMessages(schema: JsonSchema, name = ''): JsonSchema {
  const inside = Object.entries(schema).map(([keyword, value]): [string, unknown] => {
    if (keyword === 'if') return [keyword, value]
    if (NAMES.includes(keyword)) {
      const entries = Object.entries(value as JsonSchema)
      return [keyword, Object.fromEntries(entries.map(([key, one]) => [key, visit(one, key)]))]
    }
    return [keyword, Array.isArray(value) ? value.map((one) => visit(one)) : visit(value)]
  })
  const said = messageOf(schema, name)
  return { ...Object.fromEntries(inside), ...(said === undefined ? {} : { errorMessage: said }) }
}

function visit(value: unknown, name = ''): unknown {
  const isSchema = typeof value === 'object' && value !== null && !Array.isArray(value)
  return isSchema ? withMessages(value as JsonSchema, name) : value
}

function messageOf(schema: JsonSchema, name: string): string | undefined {
  const { misfits } = schemaText
  const { allOf, enum: allowed, pattern, type, required, additionalProperties } = schema
  const kind = (referredTo(allOf) ?? name).replace(/\.open$/, '')
  const notation = misfits.notations[kind as keyof typeof misfits.notations]
  if (notation !== undefined && type !== undefined) return notation
  if (Array.isArray(allowed)) return misfits.oneOf(allowed.filter((value) => typeof value === 'string'))
  if (pattern === '\\S') return misfits.notEmpty
  if (typeof pattern === 'string' && pattern.includes('d{4}')) return misfits.date
  if (Array.isArray(required)) return misfits.missing(required)
  if (type === 'array') return misfits.list
  if (type === 'object' || additionalProperties === false) return misfits.group
  if (type === 'integer') return misfits.year
  return [type].flat().includes('object') ? misfits.group : undefined
}
