import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { at } from './paths.mjs'

/** Installs what a folder of tests needs by itself, e.g. the editors that the fragment is pasted into. Whether it is there. */
export function ensureInstalled(name) {
  const folder = at('test', name)
  if (existsSync(at('test', name, 'node_modules'))) return true
  const npm = process.env.npm_execpath
  if (!npm) return false
  const { status } = spawnSync(process.execPath, [npm, 'ci', '--ignore-scripts'], {
    cwd: folder,
    stdio: 'inherit',
  })
  return status === 0
}
