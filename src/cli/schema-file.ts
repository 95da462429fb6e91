import { isIntact, seal, UNSEALED } from '../document/seal.ts'
import type { JsonSchema } from '../form/json-schema.ts'
import { isSame } from './files/target.ts'
import type { NewFile } from './files/write-files.ts'

export function schemaText(schema: JsonSchema): string {
  return `${JSON.stringify(schema, null, 2)}\n`
}

/** A schema as a file: sealed, so that a later one may be written over it. */
export function schemaFile(name: string, schema: JsonSchema, overwrite: boolean): NewFile {
  const text = JSON.stringify({ $comment: UNSEALED, ...schema }, null, 2)
  const plain = new TextEncoder().encode(schemaText(schema))
  return {
    name,
    bytes: seal(new TextEncoder().encode(`${text}\n`)),
    mayReplace: (existing) => overwrite || isIntact(existing) || isSame(existing, plain),
  }
}
