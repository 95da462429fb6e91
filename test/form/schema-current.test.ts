import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadBuiltIn } from '../../src/form/built-in.ts'
import { editorSchema } from '../../src/form/editor-schema.ts'
import { decode } from '../../src/source/decode.ts'

const root = join(import.meta.dirname, '..', '..')
const declarations = join(root, 'templates', 'formats')
const ids = readdirSync(declarations).sort()

const read = async (id: string) => decode(id, await readFile(join(declarations, id, 'format.yaml'))).source
const committed = (id: string) => readFile(join(root, 'schema', `${id}.schema.json`), 'utf8')

/** These mean the same in draft-07 and later; editors' servers pass silently over newer ones. */
const ALLOWED = [
  ...['$schema', '$ref', 'title', 'description', 'type', 'required', 'additionalProperties', 'properties'],
  ...['definitions', 'allOf', 'enum', 'pattern', 'minimum', 'maximum', 'items'],
  ...['if', 'then', 'else', 'anyOf'],
]

/** These check nothing: a server that does not know them leaves them alone. */
const ANNOTATIONS = ['also', 'errorMessage']

/** Of own forms, of the JSON that `build -f json` writes, of lists of units. */
const OTHERS = ['format', 'report', 'units']

test('both editions in force are there, and no schema is left over', () => {
  expect(ids).toEqual(expect.arrayContaining(['2019', '2021']))
  const schemas = readdirSync(join(root, 'schema')).map((file) => file.replace('.schema.json', ''))
  expect(schemas.filter((id) => !OTHERS.includes(id)).sort()).toEqual(ids)
})

describe.each(ids)('schema %s', (id) => {
  test('is the one that its format gives (else: npm run generate)', async () => {
    const schema = editorSchema(await loadBuiltIn(id, read))
    expect(await committed(id)).toBe(`${JSON.stringify(schema, null, 2)}\n`)
  })

  test('uses only keywords that every editor knows', async () => {
    const used = keywords(JSON.parse(await committed(id)))
    expect([...used].filter((keyword) => ![...ALLOWED, ...ANNOTATIONS].includes(keyword))).toEqual([])
    expect(used).toContain('additionalProperties')
  })
})

/** All keywords of a schema. What stands under `properties` and `definitions` are names. */
function keywords(schema: unknown): ReadonlySet<string> {
  if (Array.isArray(schema)) return new Set(schema.flatMap((item) => [...keywords(item)]))
  if (typeof schema !== 'object' || schema === null) return new Set()
  const found = Object.entries(schema).flatMap(([keyword, value]) => {
    const named = keyword === 'properties' || keyword === 'definitions'
    return [keyword, ...(named ? Object.values(value).flatMap((one) => [...keywords(one)]) : keywords(value))]
  })
  return new Set(found)
}
