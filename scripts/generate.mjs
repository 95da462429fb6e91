import { spawnSync } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { allFormats } from './lib/formats.mjs'
import { importSource } from './lib/import-source.mjs'
import { at } from './lib/paths.mjs'

// Writes the committed files that are derived; tests fail when they are out of step.
for (const { id, forEditors } of await allFormats()) {
  const file = at('schema', `${id}.schema.json`)
  await writeFile(file, `${JSON.stringify(forEditors, null, 2)}\n`)
  console.log(file)
}

const page = at('docs', 'pdf-conformance.md')
const { pdfConformancePage } = await importSource('scripts/lib/pdf-conformance.ts')
await writeFile(page, pdfConformancePage())
console.log(page)

// The example with rows of its own has a schema of its own.
await import('./build.mjs')
const example = at('examples', '2020-dongcheng-yongwai')
const arguments_ = ['schema', 'data.yaml', '-o', 'data.schema.json']
spawnSync(process.execPath, [at('dist', 'cli.js'), ...arguments_], { cwd: example, stdio: 'inherit' })
