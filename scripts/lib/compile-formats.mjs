import { mkdir, readFile, writeFile } from 'node:fs/promises'
import Ajv from 'ajv'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { allFormats } from './formats.mjs'
import { importSource } from './import-source.mjs'
import { at } from './paths.mjs'

/**
 * Compiles every built-in form to a module: the modelled form, its schema and a validator without ajv.
 * `generated/formats.js` lists them with a lazy import each.
 */
export async function compileFormats() {
  const { ANNOTATIONS } = await importSource('scripts/lib/authoring.ts')
  await mkdir(at('generated', 'formats'), { recursive: true })
  const formats = await allFormats()
  await Promise.all(
    formats.map(({ id, form, schema }) =>
      writeFile(
        at('generated', 'formats', `${id}.js`),
        `${validatorText(schema, ANNOTATIONS)}export const form = ${JSON.stringify(form)}\n`,
      ),
    ),
  )
  const entries = formats.map(({ id, form }) => {
    const from = form.from === undefined ? '' : ` from: ${form.from},`
    return `  { id: ${JSON.stringify(id)},${from} load: () => import(${JSON.stringify(`./formats/${id}.js`)}) },\n`
  })
  await writeFile(at('generated', 'formats.js'), `export const formats = [\n${entries.join('')}]\n`)
  await writeFile(at('generated', 'formats.d.ts'), FORMATS_DECLARATION)
  const declaration = JSON.parse(await readFile(at('schema', 'format.schema.json'), 'utf8'))
  await writeFile(at('generated', 'declaration.js'), validatorText(declaration, ANNOTATIONS))
  await writeFile(at('generated', 'declaration.d.ts'), VALIDATOR_DECLARATION)
}

/** A module with a schema and its validator, which needs no ajv. */
function validatorText(schema, annotations) {
  const ajv = new Ajv({
    allErrors: true,
    allowUnionTypes: true,
    keywords: annotations,
    code: { source: true, esm: true, lines: true },
  })
  const validator = standaloneCode(ajv, ajv.compile(schema))
  return [
    validator.replace(/export default \w+;/, '').replace('export const validate', 'const validate'),
    `export const schema = ${JSON.stringify(schema)}`,
    'export const errors = (data) => (validate(data) ? [] : validate.errors)',
    '',
  ].join('\n')
}

const VALIDATOR_DECLARATION = `import type { JsonSchema } from '../src/form/json-schema.ts'
import type { SchemaError } from '../src/report/schema/validator.ts'

export declare const schema: JsonSchema
export declare function errors(data: unknown): readonly SchemaError[]
`

const FORMATS_DECLARATION = `import type { Form } from '../src/form/form.ts'
import type { JsonSchema } from '../src/form/json-schema.ts'
import type { SchemaError } from '../src/report/schema/validator.ts'

export interface CompiledForm {
  readonly form: Form
  readonly schema: JsonSchema
  errors(data: unknown): readonly SchemaError[]
}

export declare const formats: readonly {
  readonly id: string
  readonly from?: number
  load(): Promise<CompiledForm>
}[]
`
