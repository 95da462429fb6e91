import { withoutYamlEnding } from '../source/yaml-name.ts'
import type { Form } from './form.ts'
import type { JsonSchema, Properties } from './json-schema.ts'
import { formSchema } from './schema.ts'
import { withMessages } from './schema-messages.ts'
import { withTypes } from './schema-types.ts'

/** What the schema of a form is called, beside the data files: by its id, or by the file that declares it. */
export function schemaName({ id }: Pick<Form, 'id'>, file = ''): string {
  return `${id || withoutYamlEnding(file.replace(/^.*[\\/]/, ''))}.schema.json`
}

/**
 * The schema that lies beside data files for an editor. It fits as it stands when a file gets rows or a form of its
 * own: its tables then take any row, since only the tool knows which are declared.
 */
export function editorSchema(form: Form): JsonSchema {
  const exact = formSchema(form)
  const { properties, definitions, additionalProperties, ...head } = exact as {
    readonly properties: Properties
    readonly definitions: Properties
    readonly additionalProperties: false
  }
  const names = form.sections.map(({ name }) => name)
  const sections = (change: (schema: JsonSchema) => JsonSchema): Properties =>
    Object.fromEntries(names.map((name) => [name, change(properties[name] ?? {})]))
  const known = Object.fromEntries(Object.keys(properties).map((name) => [name, true]))
  const open = Object.entries(definitions).map(([name, schema]) => [`${name}${OPEN}`, opened(schema)])
  const whole = {
    ...head,
    properties: { ...properties, ...sections(({ title, description }) => ({ title, description })) },
    allOf: [
      { if: OWN_FORM, else: { properties: known, additionalProperties } },
      {
        if: { anyOf: [{ required: ['增行'] }, OWN_FORM] },
        // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
        then: { properties: sections(opened) },
        else: { properties: sections((schema) => schema) },
      },
    ],
    definitions: { ...definitions, ...Object.fromEntries(open) },
  }
  return withMessages(withTypes(whole))
}

const OWN_FORM = {
  required: ['版式'],
  properties: {
    版式: { anyOf: [{ type: 'object' }, { type: 'string', pattern: '\\.[Yy][Aa]?[Mm][Ll]$' }] },
  },
}

/** Ends the name of a definition that takes more than its own keys. */
const OPEN = '.open'

/** The same schema, but that it takes other keys besides its own. */
function opened(schema: JsonSchema): JsonSchema {
  return Object.fromEntries(
    Object.entries(schema).flatMap(([keyword, value]): (readonly [string, unknown])[] => {
      if (keyword === 'additionalProperties' || keyword === 'required') return []
      if (keyword === '$ref') return [[keyword, `${value}${OPEN}`]]
      if (keyword === 'allOf') return [[keyword, (value as readonly JsonSchema[]).map(opened)]]
      if (keyword !== 'properties') return [[keyword, value]]
      const properties = Object.entries(value as Properties).map(([name, one]) => [name, opened(one)])
      return [[keyword, Object.fromEntries(properties)]]
    }),
  )
}
