import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { countsOf, partsNamed } from './parts.mjs'
import { resultsPage } from './results.mjs'

// node bench/run.mjs [--only <part>]… [--quick]: measures all parts, or those named, and writes them into
// bench/RESULTS.md; the other parts stay. --quick measures little and writes nothing: it tells that the bench works.
const { values } = parseArgs({
  options: { only: { type: 'string', multiple: true }, quick: { type: 'boolean', default: false } },
})
const asked = partsNamed(values.only)
const counts = countsOf(values.quick)

const here = import.meta.dirname
const root = join(here, '..')
const [kept, page] = ['results.json', 'RESULTS.md'].map((name) => join(here, name))
const data = join(root, 'examples', '2021-dawukou-chaoyang', 'data.yaml')
const machine = `Node ${process.versions.node}, ${process.platform} ${process.arch}, ${availableParallelism()} cores`

if (!existsSync(join(here, 'node_modules'))) {
  execFileSync('npm', ['ci'], { cwd: here, stdio: 'inherit', shell: process.platform === 'win32' })
}
execFileSync(process.execPath, [join(root, 'scripts', 'build.mjs')], { stdio: 'inherit' })

const results = JSON.parse(readFileSync(kept, 'utf8'))
const started = performance.now()
const whole = mkdtempSync(join(tmpdir(), 'report-gen-bench-'))
try {
  for (const [index, part] of asked.entries()) {
    say(`[${index + 1}/${asked.length}] ${part.name}`)
    await measure(part)
  }
} finally {
  rmSync(whole, { recursive: true, force: true })
}
say('done')
process.stdout.write(resultsPage(results, counts))

/** What goes wrong with a part is said: the others are measured all the same, and what it found before stays. */
async function measure(part) {
  const folder = join(whole, part.name)
  mkdirSync(folder)
  const cli = join(root, 'dist', 'cli.js')
  try {
    const found = await part.measure({ root, cli, data, folder, reports: preparedReports, counts, say })
    results[part.name] = { now: { machine, ...found }, before: results[part.name]?.now }
    if (!values.quick) keep()
  } catch (error) {
    say(`${part.name}: ${error instanceof Error ? error.stack : error}`)
    process.exitCode = 1
  }
  rmSync(folder, { recursive: true, force: true })
}

/** After each part: what ends the bench early takes away nothing that was found. */
function keep() {
  writeFileSync(kept, `${JSON.stringify(results, null, 1)}\n`)
  writeFileSync(page, resultsPage(results))
}

/** The folder with reports of all kinds and, for the peers, their documents; made when it is first asked for. */
function preparedReports() {
  const reports = join(whole, 'reports')
  if (existsSync(reports)) return reports
  const count = String(counts.warmUps + counts.measured)
  execFileSync(process.execPath, [join(here, 'prepare.mjs'), reports, count, data], { stdio: 'inherit' })
  return reports
}

function say(line) {
  process.stderr.write(`${((performance.now() - started) / 1000).toFixed(0).padStart(5)} s  ${line}\n`)
}
