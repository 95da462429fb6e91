import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { extract } from 'tar'
import { at } from '../lib/paths.mjs'
import { archive } from './archive.mjs'
import { packPinned } from './fetch.mjs'

/** The version of Node in the packages, and what each of them is made of. */
export const { node, targets } = JSON.parse(readFileSync(at('scripts', 'package', 'targets.json'), 'utf8'))

/**
 * Writes a package that runs without an installation into `out`: the program, a Node of its own, launchers. `project`
 * is the tarball of the program, `work` a folder that may be written to.
 */
export async function makePortable(target, { project, version, work, out }) {
  const name = `report-gen-${version}-${target.name}`
  const folder = join(work, name)
  mkdirSync(join(folder, 'app'), { recursive: true })
  await extract({ file: project, cwd: join(folder, 'app'), strip: 1 })
  await takeNode(target, join(folder, 'node'), target.binary)
  // Not every one of them brings the licence along.
  await takeNode(
    targets.find(({ name }) => name === 'linux-x64'),
    join(folder, 'node'),
    'LICENSE',
  )
  cpSync(at('deploy', 'portable', target.launchers), folder, { recursive: true })
  await archive(folder, join(out, `${name}.${target.archive}`))
  rmSync(folder, { recursive: true })
}

/** Takes a file out of the tarball of a Node into `folder`, without its own folders. */
async function takeNode({ name, integrity }, folder, file) {
  mkdirSync(folder, { recursive: true })
  const strip = file.split('/').length
  await extract({ file: packPinned(`node-${name}`, node, integrity), cwd: folder, strip }, [
    `package/${file}`,
  ])
}
