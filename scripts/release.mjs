import { copyFileSync, cpSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { at } from './lib/paths.mjs'
import { archive } from './package/archive.mjs'
import { makePortable, node, targets } from './package/portable.mjs'
import { fill } from './package/work.mjs'
import { billOfMaterials } from './release/bill-of-materials.mjs'
import { releaseNotes } from './release/notes.mjs'

// Makes all that a release hands out, into out/release or the folder that is named: the tarball of the program, the
// packages with a Node, the guide, the bill of materials, the notes, checksums. The same sources make the same bytes.
const out = resolve(process.argv[2] ?? at('out', 'release'))
const read = (...path) => readFileSync(at(...path), 'utf8')

await fill(out, async (work) => {
  const name = `report-gen-${work.version}`
  writeFileSync(join(out, 'release-notes.md'), releaseNotes(read('CHANGELOG.md'), work.version))
  copyFileSync(work.project, join(out, basename(work.project)))
  for (const target of targets) await makePortable(target, work)
  const guide = join(work.work, `${name}-guide`)
  cpSync(at('dist', 'guide'), guide, { recursive: true })
  await archive(guide, join(out, `${name}-guide.zip`))
  const bill = billOfMaterials({
    project: JSON.parse(read('package.json')),
    libraries: JSON.parse(read('generated', 'bundled.json')),
    faces: JSON.parse(read('fonts', 'faces.json')),
    node: { version: node, targets },
  })
  writeFileSync(join(out, `${name}.cdx.json`), `${JSON.stringify(bill, null, 2)}\n`)
})
