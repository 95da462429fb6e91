import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { at } from './lib/paths.mjs'

// Builds the tool and renders every example into out/. Prints the paths of what it made.
await import('./build.mjs')

let worst = 0
for (const example of readdirSync(at('examples'))) {
  const data = at('examples', example, 'data.yaml')
  if (!existsSync(data)) continue
  const arguments_ = [at('dist', 'cli.js'), 'build', data, '-o', at('out', example), '--overwrite']
  const { status } = spawnSync(process.execPath, arguments_, { stdio: 'inherit' })
  worst = Math.max(worst, status ?? 70)
}
process.exitCode = worst
