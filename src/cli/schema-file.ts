import { isIntact, seal, UNSEALED } from '../document/seal.ts'
import type { Format } from '../format/format.ts'
import { formatSchema } from '../format/schema.ts'
import type { NewFile } from './files/write-files.ts'

export function schemaText(format: Format): string {
  return `${JSON.stringify(formatSchema(format), null, 2)}\n`
}

/** The schema of a form as a file: sealed, so that a later one may be written over it. */
export function schemaFile(name: string, format: Format, overwrite: boolean): NewFile {
  const text = JSON.stringify({ $comment: UNSEALED, ...formatSchema(format) }, null, 2)
  const plain = new TextEncoder().encode(schemaText(format))
  return {
    name,
    bytes: seal(new TextEncoder().encode(`${text}\n`)),
    mayReplace: (existing) => overwrite || isIntact(existing) || Buffer.from(existing).equals(plain),
  }
}
