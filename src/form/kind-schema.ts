import { schemaText } from '../locale/zh/schema.ts'
import type { Kind } from './form.ts'
import type { JsonSchema } from './json-schema.ts'

const LARGEST = Number.MAX_SAFE_INTEGER

/** What a scalar of each kind may be; exact notation is checked on the text as typed. */
const SCALARS: Record<Kind, { readonly type: readonly string[]; readonly [keyword: string]: unknown }> = {
  count: { type: ['integer', 'null'], minimum: 0, maximum: LARGEST },
  change: { type: ['integer', 'null'], minimum: -LARGEST, maximum: LARGEST },
  amount: { type: ['string', 'number', 'null'], pattern: '^\\d+(\\.\\d+)?$', minimum: 0, maximum: LARGEST },
  number: { type: ['number', 'null'], minimum: -LARGEST, maximum: LARGEST },
  ratio: { type: ['string', 'number', 'null'] },
  text: { type: ['string', 'number', 'null'] },
}

/** A cell of each kind: the scalar, or `{值, 注}` for a figure with a note. */
export const kindDefinitions = Object.fromEntries(
  Object.entries(SCALARS).map(([kind, scalar]) => [kind, cellSchema(kind as Kind, scalar)]),
) as Record<Kind, JsonSchema>

function cellSchema(kind: Kind, scalar: { readonly type: readonly string[] }): JsonSchema {
  const { kinds, cell } = schemaText
  return {
    description: kinds[kind],
    ...scalar,
    type: [...scalar.type, 'object'],
    additionalProperties: false,
    required: ['值'],
    properties: { 值: { ...cell.值, ...scalar }, 注: { ...cell.注, type: 'string' } },
  }
}
