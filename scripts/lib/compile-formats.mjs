import { mkdir, readFile, writeFile } from 'node:fs/promises'
import Ajv from 'ajv'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { allFormats } from './formats.mjs'
import { importSource } from './import-source.mjs'
import { at } from './paths.mjs'

/**
 * Compiles every built-in form to two modules without ajv: the modelled form with what says whether data fits it, and
 * what explains the data that does not. `generated/formats.js` lists them with lazy imports.
 */
export async function compileFormats() {
  const { ANNOTATIONS } = await importSource('scripts/lib/authoring.ts')
  await mkdir(at('generated', 'formats'), { recursive: true })
  const formats = await allFormats()
  await Promise.all(
    formats.flatMap(({ id, form, schema }) => [
      write(
        `formats/${id}.js`,
        `${fitsText(schema, ANNOTATIONS)}export const form = ${JSON.stringify(form)}\n`,
      ),
      write(`formats/${id}.explained.js`, explainedText(schema, ANNOTATIONS)),
    ]),
  )
  const entries = formats.map(({ id, form }) => {
    const from = form.from === undefined ? '' : ` from: ${form.from},`
    const load = (name) => `() => import(${JSON.stringify(`./formats/${name}.js`)})`
    return `  { id: ${JSON.stringify(id)},${from} load: ${load(id)}, explained: ${load(`${id}.explained`)} },\n`
  })
  await write('formats.js', `export const formats = [\n${entries.join('')}]\n`)
  await write('formats.d.ts', FORMATS_DECLARATION)
  const declaration = JSON.parse(await readFile(at('schema', 'format.schema.json'), 'utf8'))
  await write('declaration.js', fitsText(declaration, ANNOTATIONS))
  await write('declaration.d.ts', 'export declare function fits(data: unknown): boolean\n')
  await write('declaration.explained.js', explainedText(declaration, ANNOTATIONS))
  await write('declaration.explained.d.ts', EXPLAINED_DECLARATION)
}

function write(name, text) {
  return writeFile(at('generated', name), text)
}

/** A module that says whether data fits. Definitions stand once in it: a third of the code of one that explains. */
function fitsText(schema, annotations) {
  const validator = validatorText(withoutWords(schema), annotations, { inlineRefs: false, messages: false })
  return `${validator}export const fits = (data) => validate(data)\n`
}

/** A module with a schema and all errors of data against it; each names the definition that it comes from. */
function explainedText(schema, annotations) {
  return [
    validatorText(schema, annotations, { allErrors: true }),
    `export const schema = ${JSON.stringify(schema)}`,
    'export const errors = (data) => (validate(data) ? [] : validate.errors)',
    '',
  ].join('\n')
}

function validatorText(schema, annotations, options) {
  const ajv = new Ajv({
    ...options,
    allowUnionTypes: true,
    keywords: annotations,
    code: { source: true, esm: true, lines: true },
  })
  return standaloneCode(ajv, ajv.compile(schema))
    .replace(/export default \w+;/, '')
    .replace('export const validate', 'const validate')
}

const WORDS = ['title', 'description', 'also']
const NAMED = ['properties', 'definitions', 'patternProperties']

/** A schema without what is only told to people, which would go into the code with it. */
function withoutWords(schema) {
  if (Array.isArray(schema)) return schema.map(withoutWords)
  if (typeof schema !== 'object' || schema === null) return schema
  const kept = Object.entries(schema).filter(([key]) => !WORDS.includes(key))
  return Object.fromEntries(
    kept.map(([key, value]) => [key, NAMED.includes(key) ? eachWithoutWords(value) : withoutWords(value)]),
  )
}

function eachWithoutWords(named) {
  return Object.fromEntries(Object.entries(named).map(([name, schema]) => [name, withoutWords(schema)]))
}

const EXPLAINED_DECLARATION = `import type { JsonSchema } from '../src/form/json-schema.ts'
import type { SchemaError } from '../src/report/schema/validator.ts'

export declare const schema: JsonSchema
export declare function errors(data: unknown): readonly SchemaError[]
`

const FORMATS_DECLARATION = `import type { Form } from '../src/form/form.ts'
import type { Explained } from '../src/report/schema/validator.ts'

export interface CompiledForm {
  readonly form: Form
  fits(data: unknown): boolean
}

export declare const formats: readonly {
  readonly id: string
  readonly from?: number
  load(): Promise<CompiledForm>
  explained(): Promise<Explained>
}[]
`
