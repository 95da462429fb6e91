import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { at } from './lib/paths.mjs'

// Builds the tool and renders every example into out/. Prints the paths of what it made; of the findings only how many
// there are: the examples are real reports, with their faults.
await import('./build.mjs')

let worst = 0
for (const example of readdirSync(at('examples'))) {
  const data = at('examples', example, 'data.yaml')
  if (!existsSync(data)) continue
  const arguments_ = [at('dist', 'cli.js'), 'build', data, '-o', at('out', example), '--overwrite']
  const { status, stderr } = spawnSync(process.execPath, arguments_, {
    stdio: ['ignore', 'inherit', 'pipe'],
    encoding: 'utf8',
  })
  console.error(status === 0 ? (stderr.trimEnd().split('\n').at(-1) ?? '') : stderr)
  worst = Math.max(worst, status ?? 70)
}

// Twelve units of an invented district, one of which is missing and one contradicts itself: exit code 1 is as it should be.
const region = at('examples', '汇总')
const sums = at('out', '汇总')
const outputs = [
  '-o',
  join(sums, '汇总.yaml'),
  '--board',
  join(sums, '汇总.html'),
  '--matrix',
  join(sums, '汇总.xlsx'),
]
const day = ['--due', '2026-01-20', '--today', '2026-01-23']
const arguments_ = [
  'aggregate',
  join(region, '收件'),
  '--units',
  join(region, '名单.yaml'),
  ...outputs,
  ...day,
]
rmSync(sums, { recursive: true, force: true })
const { status, stderr } = spawnSync(process.execPath, [at('dist', 'cli.js'), ...arguments_], {
  stdio: ['ignore', 'inherit', 'pipe'],
  encoding: 'utf8',
})
console.error(stderr)
if (status !== 1) worst = Math.max(worst, status ?? 70)

console.error(`
示例都在 ${at('out')}。下一步，在浏览器里填自己的报告：
  npx report-gen desk
或者写数据文件：
  npx report-gen init 年报.yaml --agency 青河区林业局 --year 2025
  npx report-gen preview 年报.yaml --open`)
process.exitCode = worst
