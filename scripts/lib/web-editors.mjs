import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { at } from './paths.mjs'

/** Installs the editors that the tests paste the fragment into. Whether they are there. */
export function ensureWebEditors() {
  const folder = at('test', 'web-editors')
  if (existsSync(at('test', 'web-editors', 'node_modules'))) return true
  const npm = process.env.npm_execpath
  if (!npm) return false
  const { status } = spawnSync(process.execPath, [npm, 'ci', '--ignore-scripts'], {
    cwd: folder,
    stdio: 'inherit',
  })
  return status === 0
}
