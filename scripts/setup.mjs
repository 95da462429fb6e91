import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

// Installs what package-lock.json names, unless it is installed already. Run by npm before `start` and `test`.
const root = join(import.meta.dirname, '..')
const stamp = join(root, 'node_modules', '.installed-lock')
const lock = readFileSync(join(root, 'package-lock.json'), 'utf8')

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  const npm = process.env.npm_execpath
  if (!npm) throw new Error('run this through npm: npm start, npm test')
  const { status } = spawnSync(process.execPath, [npm, 'ci', '--include=dev'], {
    cwd: root,
    stdio: 'inherit',
  })
  if (status !== 0) process.exit(status ?? 1)
  writeFileSync(stamp, lock)
}
