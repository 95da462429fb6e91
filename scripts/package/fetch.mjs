import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { at } from '../lib/paths.mjs'

/** Runs the npm that runs this script; its answer in JSON. */
function npm(...arguments_) {
  const program = process.env.npm_execpath
  if (!program) throw new Error('run this as `npm run package`')
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...arguments_, '--json'], {
    cwd: at(),
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  })
  if (status !== 0) throw new Error(`npm ${arguments_.join(' ')}\n${stderr}`)
  return Object.values(JSON.parse(stdout))[0]
}

/** The tarball of this project, as it would be published, in `folder`. Its path. */
export function packProject(folder) {
  return join(folder, npm('pack', '--ignore-scripts', '--pack-destination', folder).filename)
}

/** The tarball of a package from the registry, in `folder`, refused unless it is the one that was pinned. Its path. */
export function packPinned(specifier, integrity, folder) {
  const path = join(folder, npm('pack', specifier, '--pack-destination', folder).filename)
  const found = `sha512-${createHash('sha512').update(readFileSync(path)).digest('base64')}`
  if (found !== integrity) throw new Error(`${specifier} is ${found}, pinned is ${integrity}`)
  return path
}
