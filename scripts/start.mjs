import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { at } from './lib/paths.mjs'

// Builds the tool and renders every example into out/. Prints the paths of what it made.
await import('./build.mjs')

let worst = 0
for (const example of readdirSync(at('examples'), { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
  const data = at('examples', example.name, 'data.yaml')
  const arguments_ = [at('dist', 'cli.js'), 'build', data, '-o', at('out', example.name), '--overwrite']
  const { status } = spawnSync(process.execPath, arguments_, { stdio: 'inherit' })
  worst = Math.max(worst, status ?? 70)
}
process.exitCode = worst
