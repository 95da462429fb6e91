import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { at } from './paths.mjs'

/**
 * Installs what a folder of tests needs by itself, e.g. the editors that the fragment is pasted into, unless what its
 * package-lock.json names is installed already. Whether it is there.
 */
export function ensureInstalled(name) {
  const folder = at('test', name)
  const stamp = join(folder, 'node_modules', '.installed-lock')
  const lock = readFileSync(join(folder, 'package-lock.json'), 'utf8')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return true
  const npm = process.env.npm_execpath
  if (!npm) return false
  const { status } = spawnSync(process.execPath, [npm, 'ci', '--ignore-scripts'], {
    cwd: folder,
    stdio: 'inherit',
  })
  if (status === 0) writeFileSync(stamp, lock)
  return status === 0
}
