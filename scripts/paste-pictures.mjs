import { mkdirSync } from 'node:fs'
import { importSource } from './lib/import-source.mjs'
import { at } from './lib/paths.mjs'

// The pictures that docs/paste-review.md speaks of, of one of the examples, into a folder:
// node scripts/paste-pictures.mjs 2021-dawukou-chaoyang out/paste. Needs chromium and `npm ci` in test/web-editors.
const [name = '2021-dawukou-chaoyang', folder = at('out', 'paste')] = process.argv.slice(2)
mkdirSync(folder, { recursive: true })
const { exampleDocument } = await importSource('test/helpers/examples.ts')
const { takePictures } = await importSource('test/web-editors/take-pictures.ts')
await takePictures(await exampleDocument(name), folder)
console.log(folder)
