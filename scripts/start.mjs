import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
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
console.error(`
示例都在 ${at('out')}。下一步，写自己的报告：
  npx report-gen init 年报.yaml --agency 某某区某某局 --year 2025
  npx report-gen preview 年报.yaml --open`)
process.exitCode = worst
