import { Ajv, type Options } from 'ajv'
import type { Form } from '../form/form.ts'
import { ANNOTATIONS, formSchema } from '../form/schema.ts'
import type { SchemaError, Validator } from '../report/schema/validator.ts'

/** The schema is ours and its validator runs once: to check the one and polish the other takes longer than it saves. */
const ONCE: Options = {
  keywords: ANNOTATIONS,
  allowUnionTypes: true,
  meta: false,
  validateSchema: false,
  code: { optimize: false },
}

/** The validator of a form that only this report uses. The built-in ones are compiled when the tool is built. */
export function compileValidator(form: Form): Validator {
  const schema = formSchema(form)
  return {
    // Takes half as long to compile, but its errors do not tell the definition that they come from.
    fits: (data) => new Ajv({ ...ONCE, inlineRefs: false }).compile(schema)(data),
    explained: async () => ({
      schema,
      errors(data) {
        const explain = new Ajv({ ...ONCE, allErrors: true }).compile(schema)
        explain(data)
        return (explain.errors ?? []) as readonly SchemaError[]
      },
    }),
  }
}
