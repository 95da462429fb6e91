import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
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

/** Where tarballs of packages are kept: what was fetched once needs no network again. */
const KEPT = at('node_modules', '.cache', 'packages')

/** The tarball of a package, refused unless it is the one that was pinned. Its path. */
export function packPinned(name, version, integrity) {
  const kept = join(KEPT, `${name}-${version}.tgz`)
  if (!existsSync(kept)) {
    mkdirSync(KEPT, { recursive: true })
    npm('pack', `${name}@${version}`, '--pack-destination', KEPT)
  }
  const found = `sha512-${createHash('sha512').update(readFileSync(kept)).digest('base64')}`
  if (found !== integrity) throw new Error(`${kept} is ${found}, pinned is ${integrity}`)
  return kept
}
