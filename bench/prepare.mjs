import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { linesOf, prepare, printFindings } from '../dist/index.js'
import { reports } from './reports.mjs'

// node prepare.mjs <folder> <count> <data.yaml>: writes the reports and, for the peers, the documents composed from
// them: 0.yaml, 0.json, 1.yaml …, and the document of the data file, cold.json.
const [folder, count, cold] = process.argv.slice(2)
mkdirSync(folder, { recursive: true })

for (const [index, yaml] of reports(Number(count)).entries()) {
  writeFileSync(join(folder, `${index}.yaml`), yaml)
  writeFileSync(join(folder, `${index}.json`), await documentOf(`${index}.yaml`, Buffer.from(yaml)))
}
writeFileSync(join(folder, 'cold.json'), await documentOf(cold, readFileSync(cold)))

async function documentOf(path, bytes) {
  const { document, findings, source } = await prepare({ path, bytes })
  if (document) return JSON.stringify(document)
  throw new Error(printFindings(findings, { path, lines: linesOf([source]), colour: false }))
}
