import { spawnSync } from 'node:child_process'
import { at } from './paths.mjs'

/** Makes the release that the long tests open. Whether it could be made: the first time needs the npm registry. */
export function makeRelease() {
  return spawnSync(process.execPath, [at('scripts', 'release.mjs')], { stdio: 'inherit' }).status === 0
}
