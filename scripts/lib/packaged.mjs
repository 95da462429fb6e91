import { spawnSync } from 'node:child_process'
import { at } from './paths.mjs'

/** Makes the packages that the long tests open. Whether they could be made: it needs the npm registry. */
export function makePackages() {
  const names = ['win-x64', 'linux-x64']
  return (
    spawnSync(process.execPath, [at('scripts', 'package.mjs'), ...names], { stdio: 'inherit' }).status === 0
  )
}
