import type { JsonSchema } from '../../form/json-schema.ts'

/** What a compiled schema reports; the part of ajv's error object that is read here. */
export interface SchemaError {
  readonly instancePath: string
  readonly schemaPath: string
  readonly keyword: string
  readonly params: { readonly [name: string]: unknown }
}

/** A schema and its compiled validator: returns the errors, none when the data fits. */
export interface Validator {
  readonly schema: JsonSchema
  errors(data: unknown): readonly SchemaError[]
}
