import type { JsonSchema } from '../../form/json-schema.ts'

/** What a compiled schema reports; the part of ajv's error object that is read here. */
export interface SchemaError {
  readonly instancePath: string
  readonly schemaPath: string
  readonly keyword: string
  readonly params: { readonly [name: string]: unknown }
}

/** A compiled schema. What explains is many times as large as what only says whether data fits, and seldom asked for. */
export interface Validator {
  fits(data: unknown): boolean
  explained(): Promise<Explained>
}

/** A schema, and all errors of data against it: none when the data fits. */
export interface Explained {
  readonly schema: JsonSchema
  errors(data: unknown): readonly SchemaError[]
}
