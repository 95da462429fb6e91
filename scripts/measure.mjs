import { writeFile } from 'node:fs/promises'
import { allFormats } from './lib/formats.mjs'
import { importSource } from './lib/import-source.mjs'
import { at } from './lib/paths.mjs'

// How well the numbers of prose are read, on sentences labelled by hand: docs/prose-reading.md.
const { proseReadingPage } = await importSource('test/prose-corpus/page.ts')
const { judgeCorpus } = await importSource('test/prose-corpus/measure.ts')
const page = at('docs', 'prose-reading.md')
const forms = new Map((await allFormats()).map(({ id, form }) => [id, form]))
await writeFile(page, proseReadingPage(judgeCorpus(at('test', 'prose-corpus'), forms)))
console.log(page)
