import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { exampleText } from '../helpers/examples.ts'
import { CLI, scratchFolder } from '../process/cli.ts'

const PEAK = pathToFileURL(join(import.meta.dirname, '..', '..', 'bench', 'peak-memory.mjs')).href
const DATA = exampleText('2021-dawukou-chaoyang')

/** Each report that is kept takes about 0.7 MiB. */
const MOST_A_FILE = 0.25

/** Peak memory in MiB of one `build` of as many reports, each of an agency of its own. */
function peakOf(count: number): number {
  const folder = scratchFolder()
  mkdirSync(join(folder, '数据'))
  for (let index = 0; index < count; index++) {
    const data = DATA.replace(/^(机关: .*)街道办事处$/m, `$1第${index}街道办事处`)
    writeFileSync(join(folder, '数据', `${index}.yaml`), data)
  }
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', PEAK, CLI, 'build', '数据', '-o', '年报'],
    { cwd: folder, encoding: 'utf8', maxBuffer: 1e8 },
  )
  expect(status, stderr).toBe(0)
  expect(readdirSync(join(folder, '年报'))).toHaveLength(4 * count)
  return Number(stderr.trimEnd().split('\n').at(-1)) / 1024
}

test('many reports are built in the memory of few', () => {
  const [few, many] = [100, 400] // each thread takes some to reach its peak, and collects when it pleases
  const [ofFew, ofMany] = [peakOf(few), peakOf(many)]
  expect((ofMany - ofFew) / (many - few)).toBeLessThan(MOST_A_FILE)
})

test('of 2,000 reports every good one is built and every bad one named', () => {
  const folder = scratchFolder()
  const [count, each] = [2000, 100]
  const isFaulty = (index: number) => index % each === 7
  for (let index = 0; index < count; index++) {
    const inside = join(folder, '数据', String(Math.floor(index / each)))
    mkdirSync(inside, { recursive: true })
    const data = DATA.replace(/^(机关: .*)街道办事处$/m, `$1第${index}街道办事处`)
    writeFileSync(
      join(inside, `${index}.yaml`),
      isFaulty(index) ? data.replace('年度: 2021', '年度: {') : data,
    )
  }
  for (const name of ['甲', '乙', '丙']) writeFileSync(join(folder, '数据', `${name}.yaml`), DATA)
  symlinkSync('没有这个文件', join(folder, '数据', '断.yaml'))
  const args = [
    CLI,
    'build',
    '数据/**/*.yaml',
    '数据/断.yaml',
    '不见了/*.yaml',
    '-f',
    'html',
    '-o',
    '年报',
    '--quiet',
    '--manifest',
  ]
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1e9,
  })
  expect(status).toBe(3)
  expect(readdirSync(join(folder, '年报'))).toHaveLength(count - count / each)
  const told = stderr.trimEnd().split('\n').at(-1) ?? ''
  expect(told).toContain(`没有生成 ${count / each + 5} 份`)
  for (let index = 7; index < count; index += each) expect(told).toContain(`/${index}.yaml`)
  for (const name of ['甲', '乙', '丙', '断']) expect(told).toContain(`${name}.yaml`)
  expect(told).toContain('不见了/*.yaml')
  expect(stdout.trimEnd().split('\n')).toHaveLength(1 + count)
})
