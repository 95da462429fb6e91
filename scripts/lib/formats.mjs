import { readdir, readFile } from 'node:fs/promises'
import { importSource } from './import-source.mjs'
import { at } from './paths.mjs'

/** Every form of templates/formats, modelled, with its schema. */
export async function allFormats() {
  const { decode, editorSchema, formSchema, loadBuiltIn } = await importSource('scripts/lib/authoring.ts')
  const read = async (id) => decode(id, await readFile(at('templates', 'formats', id, 'format.yaml'))).source
  const ids = (await readdir(at('templates', 'formats'))).sort()
  return Promise.all(
    ids.map(async (id) => {
      const form = await loadBuiltIn(id, read)
      return { id, form, schema: formSchema(form), forEditors: editorSchema(form) }
    }),
  )
}
