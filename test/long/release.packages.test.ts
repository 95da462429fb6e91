import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sha256 } from '../../src/source/sha256.ts'
import { scratchFolder } from '../helpers/scratch.ts'

const root = join(import.meta.dirname, '..', '..')
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly version: string
}
const sumsOf = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name !== 'SHA256SUMS')
    .map((name) => `${sha256(readFileSync(join(folder, name)))}  ${name}`)

test('a release is whole, has the sums of its files, and comes out the same when it is made again without a network', () => {
  const released = join(root, 'out', 'release')
  const sums = readFileSync(join(released, 'SHA256SUMS'), 'utf8')
  const name = `report-gen-${version}`
  const files = [
    'release-notes.md',
    `${name}-guide.zip`,
    `${name}-linux-arm64.tar.gz`,
    `${name}-linux-x64.tar.gz`,
    `${name}-win-x64.zip`,
    `${name}.cdx.json`,
    `${name}.tgz`,
  ]
  expect(sums.match(/(?<= {2}).*/g)?.sort()).toEqual(files.sort())
  expect(sums.trim().split('\n').sort()).toEqual(sumsOf(released).sort())

  const again = join(scratchFolder(), '另一处')
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'scripts', 'release.mjs'), again], {
    encoding: 'utf8',
    env: { ...process.env, npm_config_offline: 'true', TZ: 'Asia/Shanghai' },
  })
  expect(status, stderr).toBe(0)
  expect(readFileSync(join(again, 'SHA256SUMS'), 'utf8')).toBe(sums)
  rmSync(again, { recursive: true })
})
