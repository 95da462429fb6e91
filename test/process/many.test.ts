import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { exampleText } from '../helpers/examples.ts'
import { scratchFolder } from '../helpers/scratch.ts'
import { CLI, reportGen } from './cli.ts'

const DATA = exampleText('2021-dawukou-chaoyang')
const COUNT = 14

/** A folder with data files of so many agencies, one that no parser takes, and two of one agency. */
function manyFiles({ faulty = true, count = COUNT } = {}): string {
  const folder = scratchFolder()
  mkdirSync(join(folder, '数据'))
  const write = (name: string, text: string) => writeFileSync(join(folder, '数据', `${name}.yaml`), text)
  for (let index = 10; index < 10 + count; index++) write(String(index), dataOf(index))
  if (!faulty) return folder
  write('坏', '年度: {')
  write('同名', dataOf(10))
  return folder
}

const dataOf = (index: number) => DATA.replace(/^(机关: .*)街道办事处$/m, `$1第${index}街道办事处`)

const outputsOf = (folder: string, of = '年报') =>
  new Map(readdirSync(join(folder, of)).map((name) => [name, readFileSync(join(folder, of, name), 'hex')]))

const linesOf = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

const build = (folder: string, ...options: readonly string[]) =>
  reportGen(folder, ['build', '数据', '-f', 'html', ...options])

test('many files are built alike by one thread and by several, in one order', () => {
  const folder = manyFiles()
  const [alone, together] = ['1', '2'].map((jobs) => build(folder, '-o', `年报${jobs}`, '--jobs', jobs))
  expect([alone?.status, together?.status]).toEqual([1, 1])
  const said = (text = '') => text.replace(/用时 [\d.]+ 秒|^\d+\/\d+ 份.*\n/gm, '')
  expect(said(together?.stderr)).toBe(said(alone?.stderr))
  expect(together?.stdout).toBe(alone?.stdout.replaceAll('年报1', '年报2'))
  const outputs = outputsOf(folder, '年报1')
  expect(outputs.size).toBe(COUNT - 1)
  expect(outputsOf(folder, '年报2')).toEqual(outputs)
  expect(said(alone?.stderr)).toContain('没有生成 3 份')
})

test('many files are checked alike by one thread and by several', () => {
  const folder = manyFiles()
  const [alone, together] = ['1', '2'].map((jobs) =>
    reportGen(folder, ['check', '数据', '--jobs', jobs, '--limit', '9', '--quiet']),
  )
  expect(together).toEqual(alone)
  expect(alone?.stdout).toContain(`${COUNT + 2} 个文件`)
  // The last file's error is shown, whatever the limit left out before it.
  expect(alone?.stdout.match(/ (?:警告|提示) .*\[[a-z-]+\]$/gm)).toHaveLength(9)
  expect(alone?.stdout.match(/ 错误 .*\[[a-z-]+\]$/gm)).toHaveLength(1)
})

test('many units are added up alike by one thread and by several, and one that cannot be read is one unit’s', () => {
  const folder = manyFiles()
  const names = Array.from({ length: COUNT }, (_, index) => /^机关: (.*)$/m.exec(dataOf(10 + index))?.[1])
  writeFileSync(
    join(folder, '名单.yaml'),
    `年度: 2021\n机关: 某区人民政府\n单位:\n${[...names, '坏'].map((name) => `  - ${name}\n`).join('')}`,
  )
  const [alone, together] = ['1', '2'].map((jobs) =>
    reportGen(folder, [
      ...['aggregate', '数据', '--units', '名单.yaml', '-o', `${jobs}/汇总.yaml`, '--jobs', jobs, '--quiet'],
      ...['--board', `${jobs}/汇总.html`],
    ]),
  )
  expect([alone?.status, together?.status]).toEqual([1, 1])
  expect(together?.stderr).toBe(alone?.stderr.replaceAll('1/汇总', '2/汇总'))
  expect(alone?.stderr).toContain(`名单上 ${COUNT + 1} 个单位，计入 ${COUNT} 个`)
  for (const name of ['汇总.yaml', '汇总.来源.json', '汇总.html'])
    expect(readFileSync(join(folder, '2', name))).toEqual(readFileSync(join(folder, '1', name)))
  expect(
    reportGen(folder, ['aggregate', '数据', '--units', '名单.yaml', '-o', 'a.yaml', '--jobs', '0']).status,
  ).toBe(2)
})

test('--incremental makes again what has changed, or is not as it was made, and nothing else', () => {
  const folder = manyFiles({ faulty: false })
  const run = () => {
    const { stdout, status, stderr } = build(folder, '-o', '年报', '--manifest', ...again)
    expect(status, stderr).toBe(0)
    writeFileSync(join(folder, '清单.jsonl'), stdout)
    const [, ...entries] = linesOf(stdout)
    return entries.filter(({ unchanged }) => !unchanged).map(({ data }) => data.slice(-7, -5))
  }
  let again: readonly string[] = []
  expect(run()).toHaveLength(COUNT)
  again = ['--incremental', '清单.jsonl']
  expect(run()).toEqual([])

  utimesSync(join(folder, '数据', '11.yaml'), 1, 1)
  appendFileSync(join(folder, '数据', '12.yaml'), '# 另写一行\n')
  const [gone = ''] = readdirSync(join(folder, '年报')).filter((name) => name.includes('第13'))
  rmSync(join(folder, '年报', gone))
  expect(run()).toEqual(['12', '13'])

  writeFileSync(join(folder, '数据', 'report-gen.yaml'), '规则: {}\n')
  expect(run()).toHaveLength(COUNT)
})

test('a form or a theme that has changed makes it made again; the time of a file does not', () => {
  const folder = manyFiles({ faulty: false, count: 2 })
  const [own, other] = ['10', '11'].map((name) => join(folder, '数据', `${name}.yaml`))
  const form = join(folder, '数据', '版式.yaml')
  writeFileSync(form, 'extends: "2021"\n')
  appendFileSync(own ?? '', '版式: ./版式.yaml\n')
  const theme = join(folder, '主题')
  expect(reportGen(folder, ['theme', 'init', '主题']).status).toBe(0)
  const run = (...options: readonly string[]) => {
    const { stdout, stderr } = build(
      folder,
      '-o',
      '年报',
      '--manifest',
      '--incremental',
      '清单.jsonl',
      ...options,
    )
    writeFileSync(join(folder, '清单.jsonl'), stdout)
    const [, ...entries] = linesOf(stdout)
    expect(
      entries.every(({ outputs }) => outputs.length > 0),
      stderr,
    ).toBe(true)
    return entries.filter(({ unchanged }) => !unchanged).map(({ data }) => data.slice(-7, -5))
  }
  writeFileSync(join(folder, '清单.jsonl'), '{"version":"","files":[]}\n')
  expect(run()).toEqual(['10', '11'])
  for (const file of [own, other, form]) utimesSync(file ?? '', 1, 1)
  expect(run()).toEqual([])
  appendFileSync(form, '# 另写一行\n')
  expect(run()).toEqual(['10'])
  expect(run('--theme', '主题')).toEqual(['10', '11'])
  expect(run('--theme', '主题')).toEqual([])
  const [style = ''] = readdirSync(theme).filter((name) => name.endsWith('.css'))
  appendFileSync(join(theme, style), '\n')
  expect(run('--theme', '主题')).toEqual(['10', '11'])
})

test('what stands in another folder, or was made with other options, is made', () => {
  const folder = manyFiles({ faulty: false })
  writeFileSync(join(folder, '清单.jsonl'), build(folder, '-o', '年报', '--manifest').stdout)
  const counted = (...options: readonly string[]) =>
    linesOf(build(folder, '--manifest', '--incremental', '清单.jsonl', ...options).stdout).filter(
      ({ unchanged }) => unchanged,
    ).length
  expect(counted('-o', '年报')).toBe(COUNT)
  expect(counted('-o', '另外')).toBe(0)
  expect(counted('-o', '年报', '--draft')).toBe(0)
})

test('shards share the files out, each file to one; the merged manifest names what is missing', () => {
  const folder = manyFiles()
  const manifests = [1, 2, 3].map((index) => {
    const { stdout } = build(folder, '-o', '年报', '--manifest', '--shard', `${index}/3`)
    writeFileSync(join(folder, `${index}.jsonl`), stdout)
    return linesOf(stdout)
  })
  const files = manifests.flatMap(([head]) => head.files)
  expect(files).toHaveLength(COUNT + 2)
  expect(new Set(files).size).toBe(COUNT + 2)

  const merge = (...names: readonly string[]) => reportGen(folder, ['manifest', 'merge', ...names])
  const without = merge('1.jsonl', '3.jsonl')
  expect(without.status).toBe(1)
  expect(without.stderr).toContain('缺 2/3')
  const all = merge('1.jsonl', '2.jsonl', '3.jsonl')
  expect(all.stderr).toContain('数据/坏.yaml')
  expect(all.stderr).not.toContain('缺 ')
  expect(linesOf(all.stdout)).toHaveLength(1 + manifests.flat().length - 3)

  const half = readFileSync(join(folder, '1.jsonl'), 'utf8')
  writeFileSync(join(folder, '1.jsonl'), half.slice(0, half.length - 40))
  const last = linesOf(half).at(-1).data
  expect(merge('1.jsonl', '2.jsonl', '3.jsonl').stderr).toMatch(new RegExp(`没有结果的.*${last}`))
})

test('a shard that is killed is run again, and makes what it had not; all together are what one run makes', async () => {
  const folder = manyFiles({ faulty: false })
  const shards = [1, 2]
  const keep = (index: number, stdout: string) => writeFileSync(join(folder, `${index}.jsonl`), stdout)
  const shard = (index: number, ...options: readonly string[]) =>
    build(folder, '-o', '年报', '--manifest', '--shard', `${index}/2`, ...options)
  const merged = () => reportGen(folder, ['manifest', 'merge', ...shards.map((index) => `${index}.jsonl`)])

  keep(1, await killed(folder, '--shard', '1/2'))
  keep(2, shard(2).stdout)
  expect(merged().status).toBe(1)
  expect(merged().stderr).toContain('没有结果')

  const again = shard(1, '--incremental', '1.jsonl')
  expect(again.status, again.stderr).toBe(0)
  expect(linesOf(again.stdout).some(({ unchanged }) => unchanged)).toBe(true)
  keep(1, again.stdout)
  expect(merged().status, merged().stderr).toBe(0)
  build(folder, '-o', '一次')
  expect(outputsOf(folder)).toEqual(outputsOf(folder, '一次'))
})

/** What a run has printed when nothing but its first report was told, and it is killed. */
async function killed(folder: string, ...options: readonly string[]): Promise<string> {
  const args = [CLI, 'build', '数据', '-f', 'html', '-o', '年报', '--manifest', '--jobs', '1', ...options]
  const run = spawn(process.execPath, args, { cwd: folder })
  let stdout = ''
  run.stdout.on('data', (chunk) => {
    stdout += chunk
    if (stdout.split('\n').length > 2) run.kill('SIGKILL')
  })
  await once(run, 'close')
  return stdout.split('\n').slice(0, 2).join('\n')
}

test('a shard without a number is the one that Kubernetes gives', () => {
  const folder = manyFiles({ faulty: false })
  const env = { ...process.env, JOB_COMPLETION_INDEX: '1' }
  const args = [CLI, 'build', '数据', '-f', 'html', '-o', '年报', '--manifest', '--shard', '/3']
  const { stdout } = spawnSync(process.execPath, args, { cwd: folder, env, encoding: 'utf8' })
  expect(linesOf(stdout)[0].shard).toEqual([2, 3])
})

test('what is interrupted leaves whole files, and names what is left', async () => {
  const { count, folder, status, stdout, stderr } = await interrupted(COUNT)
  expect(status).toBe(130)
  const [{ files }, ...entries] = linesOf(stdout)
  expect(files).toHaveLength(count)
  expect(stderr).toContain(`还有 ${count - entries.length} 份没有处理`)
  expect(outputsOf(folder).size).toBe(4 * entries.length)
  for (const { outputs } of entries)
    for (const { path, bytes } of outputs) expect(readFileSync(join(folder, path)).length).toBe(bytes)
})

/** A run that Ctrl+C reaches when it has told of a file: of more files, where a busy machine let it end before. */
async function interrupted(count: number): Promise<{
  readonly count: number
  readonly folder: string
  readonly status: unknown
  readonly stdout: string
  readonly stderr: string
}> {
  const folder = manyFiles({ faulty: false, count })
  const args = [CLI, 'build', '数据', '-o', '年报', '--manifest', '--jobs', '2']
  const run = spawn(process.execPath, args, { cwd: folder })
  let [stdout, stderr] = ['', '']
  run.stdout.on('data', (chunk) => {
    stdout += chunk
    if (stdout.split('\n').length > 2 && !run.killed) run.kill('SIGINT')
  })
  run.stderr.on('data', (chunk) => {
    stderr += chunk
  })
  const status = await new Promise((resolve) => run.once('close', resolve))
  if (status === 0 && count < 1000) return interrupted(4 * count)
  return { count, folder, status, stdout, stderr }
}

test('data from standard input is checked and built like a file', () => {
  const folder = scratchFolder()
  const run = (...args: readonly string[]) =>
    spawnSync(process.execPath, [CLI, ...args], { cwd: folder, input: DATA, encoding: 'utf8' })
  const checked = run('check', '-')
  expect(checked.status).toBe(0)
  expect(checked.stdout).toContain('标准输入:')
  expect(run('build', '-', '-f', 'html').status).toBe(0)
  expect(readdirSync(folder)).toHaveLength(1)
  const fixed = run('check', '--fix', '-')
  expect(fixed.status).toBe(2)
  expect(fixed.stderr).toContain('--fix')
})
