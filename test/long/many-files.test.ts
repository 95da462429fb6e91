import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { exampleText } from '../helpers/examples.ts'
import { scratchFolder } from '../helpers/scratch.ts'
import { CLI } from '../process/cli.ts'

const PEAK = pathToFileURL(join(import.meta.dirname, '..', '..', 'bench', 'peak-memory.mjs')).href
const DATA = exampleText('2021-dawukou-chaoyang')

/** Each report that is kept takes about 0.7 MiB. */
const MOST_A_FILE = 0.25

/** Peak memory in MiB of one `build` of as many reports, each of an agency of its own. */
function peakOf(count: number): number {
  const folder = scratchFolder()
  mkdirSync(join(folder, '数据'))
  for (let index = 0; index < count; index++) {
    writeFileSync(join(folder, '数据', `${index}.yaml`), dataOf(index))
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

test('of 5,000 reports every good one is built and every bad one named', async () => {
  const folder = scratchFolder()
  const [count, each] = [5000, 100]
  const isFaulty = (index: number) => index % each === 7
  for (let index = 0; index < count; index++) {
    const inside = join(folder, '数据', String(Math.floor(index / each)))
    mkdirSync(inside, { recursive: true })
    const data = dataOf(index)
    writeFileSync(
      join(inside, `${index}.yaml`),
      isFaulty(index) ? data.replace('年度: 2021', '年度: {') : data,
    )
  }
  const ofOneName = ['甲', '乙', '丙']
  for (const name of ofOneName) writeFileSync(join(folder, '数据', `${name}.yaml`), DATA)
  symlinkSync('没有这个文件', join(folder, '数据', '断.yaml'))
  const vanishing = join(folder, '数据', '消失')
  mkdirSync(vanishing)
  const gone = [count, count + 1]
  for (const index of gone) writeFileSync(join(vanishing, `${index}.yaml`), dataOf(index))

  const run = buildOf(folder, '数据/**/*.yaml', '数据/断.yaml', '不见了/*.yaml', '-f', 'html', '--manifest')
  run.stdout.once('data', () => rmSync(vanishing, { recursive: true }))
  const { status, stdout, stderr, peak } = await ended(run)

  expect(status).toBe(1)
  const built = count - count / each
  expect(readdirSync(join(folder, '年报'))).toHaveLength(built)
  expect(stdout.trimEnd().split('\n')).toHaveLength(1 + built + count / each)
  const told = stderr.split('\n').find((line) => /没有生成 \d+ 份/.test(line)) ?? ''
  expect(told).toContain(`没有生成 ${count / each + 5 + gone.length} 份`)
  for (let index = 7; index < count; index += each) expect(told).toContain(`/${index}.yaml`)
  for (const name of [...ofOneName, '断', ...gone]) expect(told).toContain(`${name}.yaml`)
  expect(told).toContain('不见了/*.yaml')
  expect(peak / count).toBeLessThan(MOST_A_FILE)
})

const dataOf = (index: number) => DATA.replace(/^(机关: .*)街道办事处$/m, `$1第${index}街道办事处`)

function buildOf(folder: string, ...words: readonly string[]) {
  const args = ['--import', PEAK, CLI, 'build', ...words, '-o', '年报', '--quiet']
  return spawn(process.execPath, args, { cwd: folder })
}

/** What a run said and came to; its peak memory in MiB. */
async function ended(run: ReturnType<typeof buildOf>) {
  const closed = once(run, 'close')
  const [stdout, stderr] = await Promise.all([text(run.stdout), text(run.stderr)])
  const [status] = await closed
  return { status, stdout, stderr, peak: Number(stderr.trimEnd().split('\n').at(-1)) / 1024 }
}
