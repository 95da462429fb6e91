import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundlePeers } from './bundle-peers.mjs'
import { measureCold } from './cold-processes.mjs'
import { measureDesk } from './desk.mjs'
import { docxPrinters, ours, printers } from './engines.mjs'
import { measureImports } from './imports.mjs'
import { measureMany } from './many.mjs'
import { resultsPage } from './results.mjs'
import { measureSums } from './sums.mjs'
import { measureWarm } from './warm.mjs'

const warmUps = 5
const measured = 96
const coldRuns = 11
const manyFiles = [100, 1000]
const unitCounts = [170, 1_500, 10_000]

const here = import.meta.dirname
const root = join(here, '..')
const modules = join(here, 'node_modules')

if (!existsSync(modules)) {
  execFileSync('npm', ['ci'], { cwd: here, stdio: 'inherit', shell: process.platform === 'win32' })
}
execFileSync(process.execPath, [join(root, 'scripts', 'build.mjs')], { stdio: 'inherit' })

const folder = mkdtempSync(join(tmpdir(), 'report-gen-bench-'))
// Beside the peers' modules, which the bundle still asks for.
const bundled = join(modules, '.bench')
try {
  const data = join(root, 'examples', '2021-dawukou-chaoyang', 'data.yaml')
  const prepare = [join(here, 'prepare.mjs'), folder, String(warmUps + measured), data]
  execFileSync(process.execPath, prepare, { stdio: 'inherit' })
  await bundlePeers(bundled)
  const cold = measureCold(
    {
      data,
      document: join(folder, 'cold.json'),
      peer: join(bundled, 'cold.mjs'),
      output: join(folder, 'out'),
    },
    coldRuns,
  )
  const warm = await measureWarm([...ours, ...printers], folder, warmUps, measured)
  const docx = await measureWarm(docxPrinters, folder, warmUps, measured)
  const many = measureMany(
    { cli: join(root, 'dist', 'cli.js'), data, folder: join(folder, 'many') },
    manyFiles,
  )
  const imports = measureImports(
    { cli: join(root, 'dist', 'cli.js'), data, folder: join(folder, 'imports') },
    coldRuns,
  )
  const sums = measureSums({ cli: join(root, 'dist', 'cli.js'), folder: join(folder, 'sums') }, unitCounts)
  const desk = await measureDesk(
    { cli: join(root, 'dist', 'cli.js'), folder: join(folder, 'desk') },
    warmUps,
    measured,
  )
  const page = resultsPage({ warmUps, measured, coldRuns, cold, warm, docx, many, imports, sums, desk })
  writeFileSync(join(here, 'RESULTS.md'), page)
  process.stdout.write(page)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
