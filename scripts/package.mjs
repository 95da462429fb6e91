import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { extract } from 'tar'
import { at } from './lib/paths.mjs'
import { archive } from './package/archive.mjs'
import { packPinned, packProject } from './package/fetch.mjs'

// Makes the packages that run without an installation into out/packages: the program, a Node of its own, launchers.
// `npm run package` makes them all, `npm run package -- linux-x64` one. Needs the npm registry, once.
const { node, targets } = JSON.parse(readFileSync(at('scripts', 'package', 'targets.json'), 'utf8'))
const { version } = JSON.parse(readFileSync(at('package.json'), 'utf8'))
const wanted = process.argv.slice(2)
const chosen = wanted.length === 0 ? targets : targets.filter(({ name }) => wanted.includes(name))
if (chosen.length === 0) throw new Error(`no such package; there are ${targets.map(({ name }) => name)}`)

const out = at('out', 'packages')
rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })
const work = mkdtempSync(join(tmpdir(), 'package-'))

/** Takes some files out of the tarball of a Node into `folder`, without their folders. */
async function takeNode({ name, integrity }, folder, files) {
  const tarball = packPinned(`node-${name}@${node}`, integrity, work)
  mkdirSync(folder, { recursive: true })
  const paths = files.map((file) => `package/${file}`)
  for (const file of paths)
    await extract({ file: tarball, cwd: folder, strip: file.split('/').length - 1 }, [file])
}

const project = packProject(work)
const licence = join(work, 'licence')
// Not every one of them brings the licence along.
await takeNode(
  targets.find(({ name }) => name === 'linux-x64'),
  licence,
  ['LICENSE'],
)

const sums = []
for (const target of chosen) {
  const folder = join(out, `report-gen-${version}-${target.name}`)
  mkdirSync(join(folder, 'app'), { recursive: true })
  await extract({ file: project, cwd: join(folder, 'app'), strip: 1 })
  await takeNode(target, join(folder, 'node'), [target.binary])
  cpSync(join(licence, 'LICENSE'), join(folder, 'node', 'LICENSE'))
  cpSync(at('deploy', 'portable', target.launchers), folder, { recursive: true })
  const path = await archive(folder, target.archive)
  const bytes = readFileSync(path)
  sums.push(`${createHash('sha256').update(bytes).digest('hex')}  ${basename(path)}`)
  console.log(`${path}  ${(bytes.length / 2 ** 20).toFixed(0)} MiB`)
}
writeFileSync(join(out, 'SHA256SUMS'), `${sums.join('\n')}\n`)
rmSync(work, { recursive: true, force: true })
