import { writeFile } from 'node:fs/promises'
import { allFormats } from './lib/formats.mjs'
import { at } from './lib/paths.mjs'

// Writes the committed files that are derived: schema/<id>.schema.json. A test fails when they are out of step.
for (const { id, schema } of await allFormats()) {
  const file = at('schema', `${id}.schema.json`)
  await writeFile(file, `${JSON.stringify(schema, null, 2)}\n`)
  console.log(file)
}
