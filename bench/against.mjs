import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ours as all } from './engines.mjs'
import { median, ratio } from './median.mjs'
import { measureWorkers } from './workers.mjs'

// node bench/against.mjs <commit>: this checkout beside an older one, both on the same reports, in turns. The older one
// is built in a temporary folder with the packages of this one.
const [commit] = process.argv.slice(2)
const warmUps = 5
const measured = 96

const root = join(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'report-gen-against-'))
const older = join(folder, 'older')
const node = (cwd, ...command) => execFileSync(process.execPath, command, { cwd, stdio: 'inherit' })
const git = (...command) => execFileSync('git', command, { cwd: root })

try {
  git('worktree', 'add', '--quiet', '--detach', older, commit)
  symlinkSync(join(root, 'node_modules'), join(older, 'node_modules'), 'junction')
  for (const checkout of [root, older]) node(checkout, join('scripts', 'build.mjs'))
  const { ours: olderOnes } = await import(pathToFileURL(join(older, 'bench', 'engines.mjs')).href)
  const ours = all.filter((engine) => olderOnes.includes(engine))
  const reports = join(folder, 'reports')
  const data = join(root, 'examples', '2021-dawukou-chaoyang', 'data.yaml')
  node(root, join('bench', 'prepare.mjs'), reports, String(warmUps + measured), data)
  const workers = ours.flatMap((engine) => [
    { name: `${engine} now`, engine, bench: join(root, 'bench') },
    { name: `${engine} then`, engine, bench: join(older, 'bench') },
  ])
  const results = await measureWorkers(workers, reports, warmUps, measured)
  const rows = ours.map((engine) => {
    const [now, then] = [results[`${engine} now`].times, results[`${engine} then`].times]
    return `| ${engine} | ${median(now).toFixed(1)} | ${median(then).toFixed(1)} | ${ratio(now, then).toFixed(2)} |\n`
  })
  process.stdout.write(
    `|  | now, ms | ${commit}, ms | now / then |\n| --- | ---: | ---: | ---: |\n${rows.join('')}`,
  )
} finally {
  git('worktree', 'remove', '--force', older)
  rmSync(folder, { recursive: true, force: true })
}
