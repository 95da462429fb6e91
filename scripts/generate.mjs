import { spawnSync } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { allFormats } from './lib/formats.mjs'
import { importSource } from './lib/import-source.mjs'
import { at } from './lib/paths.mjs'
import { ruleComments } from './lib/rule-comments.mjs'

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

await import('./build.mjs')

// The pages of rules run their examples.
const { findingPages } = await importSource('scripts/lib/finding-pages.ts')
for (const [name, text] of await findingPages(ruleComments())) {
  await writeFile(at('docs', 'findings', name), text)
}
console.log(at('docs', 'findings'))

// The example with rows of its own has a schema of its own.
const example = at('examples', '2020-dongcheng-yongwai')
const arguments_ = ['schema', 'data.yaml', '-o', 'data.schema.json']
spawnSync(process.execPath, [at('dist', 'cli.js'), ...arguments_], { cwd: example, stdio: 'inherit' })
