import { Ajv } from 'ajv'
import type { Format } from '../format/format.ts'
import { formatSchema } from '../format/schema.ts'
import type { SchemaError, Validator } from '../report/validate.ts'

/** The validator of a form that only this report uses. The built-in ones are compiled when the tool is built. */
export function compileValidator(format: Format): Validator {
  const schema = formatSchema(format)
  const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema)
  return {
    schema,
    errors: (data) => (validate(data) ? [] : ((validate.errors ?? []) as readonly SchemaError[])),
  }
}
