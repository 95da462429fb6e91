import { execFileSync } from 'node:child_process'
import { rm, writeFile } from 'node:fs/promises'
import { generatePages } from './generate-pages.mjs'
import { generateTemplates } from './generate-templates.mjs'
import { bundle } from './lib/bundle.mjs'
import { packagesOf } from './lib/bundled-packages.mjs'
import { compileFormats } from './lib/compile-formats.mjs'
import { writeNotices } from './lib/notices.mjs'
import { at } from './lib/paths.mjs'
import { buildSite } from './site/build-site.mjs'

// generated/ (compiled formats and templates, what browsers run; also used by the tests), then dist/
// (the bundle, its types, the guide as pages).
await compileFormats()
await generateTemplates(at())
const shown = await generatePages(at())
await rm(at('dist'), { recursive: true, force: true })
const packages = await packagesOf([...(await bundle()), ...shown])
await writeNotices(packages)
// For the bill of materials of a release.
await writeFile(at('generated', 'bundled.json'), `${JSON.stringify(packages, null, 2)}\n`)
execFileSync(
  process.execPath,
  [at('node_modules', 'typescript', 'bin', 'tsc'), '-p', at('tsconfig.build.json')],
  {
    cwd: at(),
    stdio: 'inherit',
  },
)
await buildSite(at('dist', 'guide'))
