import { spawn, spawnSync } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { COMMANDS } from '../../src/cli/commands.ts'
import { displayWidth } from '../../src/findings/display-width.ts'
import { scratchFolder } from '../helpers/scratch.ts'
import { CLI, reportGen } from './cli.ts'

const TEACHING = ['build', 'check', 'preview', 'init', 'import', 'explain', 'schema', 'doctor']

const NAMES = COMMANDS.map(({ group, name }) => (group ? `${group.name} ${name}` : name))

test.each(['--help', ...TEACHING.map((name) => `${name} --help`)])('%s teaches in Chinese', (words) => {
  const { stdout, status } = reportGen(scratchFolder(), words.split(' '))
  expect(status).toBe(0)
  expect(stdout).toContain('用法：')
  expect(stdout).toMatch(new RegExp(`report-gen (${TEACHING.join('|')}) .*\\S`))
  expect(stdout).not.toMatch(/\b(Usage|Options|Arguments|Commands|display help|output the version)\b/)
})

test.each(NAMES)('the help of %s names no option that it has not', (name) => {
  const { stdout } = reportGen(scratchFolder(), [...name.split(' '), '--help'])
  // Lines of commands may be of others.
  const lines = stdout.split('\n').filter((line) => !line.includes('report-gen '))
  const named = lines.flatMap((line) => line.match(/--[a-z][a-z-]*/g) ?? [])
  const known = lines.flatMap((line) => /^ {2}(?:-\w, )?(--[a-z-]+)/.exec(line)?.[1] ?? [])
  expect(known).toContain('--help')
  expect(named.filter((option) => !known.includes(option))).toEqual([])
})

test.each(['', ...NAMES])(
  'the help of “%s” says in Chinese what is to be typed, in lines of no more than 80 cells',
  (name) => {
    const { stdout } = reportGen(scratchFolder(), [...name.split(' ').filter(Boolean), '--help'])
    const [beforeExamples = ''] = stdout.split('\n例子：')
    expect(beforeExamples).not.toMatch(/[<[][a-z=]+(?:\.\.\.)?[>\]]/)
    const declared = beforeExamples.split('\n从这里开始')[0]?.split('\n') ?? []
    expect(declared.filter((line) => displayWidth(line) > 80)).toEqual([])
    expect(declared.filter((line) => /^\s*[，。；：、！？）》”]/.test(line))).toEqual([])
  },
)

test('a draft returns 1, and the help says so where it tells of drafts and of what is returned', () => {
  const folder = scratchFolder()
  reportGen(folder, ['init', '2025.yaml', '--agency', '某局', '--year', '2025'])
  const { status, stdout } = reportGen(folder, ['build', '2025.yaml', '-f', 'html', '--draft'])
  expect([status, stdout.trim().split('\n').length]).toEqual([1, 1])
  expect(reportGen(folder, ['build', '--help']).stdout.replaceAll(/\s+/g, '')).toMatch(
    /--draft生成草稿：.*返回1/,
  )
  expect(reportGen(folder, ['--help']).stdout).toMatch(/返回值：.*1 数据有错误（.*--draft/)
})

test('without a command the help is shown', () => {
  const folder = scratchFolder()
  expect(reportGen(folder, []).stdout).toBe(reportGen(folder, ['--help']).stdout)
})

test('a reader that has seen enough ends it quietly', async () => {
  const child = spawn(process.execPath, [CLI, 'explain', 'balance'], { stdio: ['ignore', 'pipe', 'pipe'] })
  child.stdout.destroy()
  let told = ''
  child.stderr.on('data', (text) => {
    told += text
  })
  await new Promise((resolve) => child.on('close', resolve))
  expect(told).toBe('')
})

test.each([
  [['help'], ['--help']],
  [
    ['help', 'build'],
    ['build', '--help'],
  ],
  [
    ['help', 'theme', 'init'],
    ['theme', 'init', '--help'],
  ],
  [['-h'], ['--help']],
  [
    ['build', '-h'],
    ['build', '--help'],
  ],
  [['version'], ['--version']],
  [['-v'], ['--version']],
  [['-V'], ['--version']],
])('%j is %j', (words, usual) => {
  const folder = scratchFolder()
  const [{ status, stdout, stderr }, expected] = [reportGen(folder, words), reportGen(folder, usual)]
  expect([status, stderr]).toEqual([0, ''])
  expect(stdout).toBe(expected.stdout)
  expect(stdout).not.toBe('')
})

test('the version stands alone on its line, with Node and the fonts below', () => {
  const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'))
  const [first, second] = reportGen(scratchFolder(), ['-v']).stdout.split('\n')
  expect(first).toBe(version)
  expect(second).toMatch(/^Node v\d+\.\d+\.\d+，字体 [0-9a-f]{12}$/)
})

test('help for a command that there is not is a question of usage', () => {
  const { status, stderr } = reportGen(scratchFolder(), ['help', 'buid'])
  expect(status).toBe(2)
  expect(stderr).toContain('没有命令“buid”')
})

test('started by npm, commands in sentences are as they can be typed', () => {
  const folder = scratchFolder()
  const env = { npm_command: 'exec' }
  writeFileSync(join(folder, '新.yaml'), '# report-gen build 新.yaml\n年度 2025\n')
  const help = reportGen(folder, ['build', '--help'], env).stdout
  expect(help).toContain('npx report-gen build data.yaml ')
  expect(help).not.toMatch(/(?<!npx )report-gen (build|theme)/)
  expect(reportGen(folder, ['buid'], env).stderr).toContain('用 npx report-gen --help')
  const { stdout } = reportGen(folder, ['check', '新.yaml'], env)
  expect(stdout).toContain('npx report-gen init')
  expect(stdout).toContain('| # report-gen build 新.yaml')
  const schema = ['schema', '2021']
  expect(reportGen(folder, schema, env).stdout).toBe(reportGen(folder, schema).stdout)
})

test('colours are as FORCE_COLOR and NO_COLOR ask', () => {
  const check = (env: NodeJS.ProcessEnv) => reportGen(scratchFolder(), ['check', empty], env).stdout
  const empty = join(scratchFolder(), '空.yaml')
  writeFileSync(empty, '')
  expect(check({ FORCE_COLOR: '1' })).toContain('\u001B[')
  expect(check({ FORCE_COLOR: '' })).toContain('\u001B[')
  for (const env of [{}, { FORCE_COLOR: '0' }, { NO_COLOR: '1' }]) expect(check(env)).not.toContain('\u001B[')
})

test.skipIf(!existsSync('/dev/full'))(
  'a full standard output is told, and is a fault of the environment',
  () => {
    const full = openSync('/dev/full', 'w')
    const { status, stderr } = spawnSync(process.execPath, [CLI, 'explain', 'balance'], {
      stdio: ['ignore', full, 'pipe'],
      encoding: 'utf8',
    })
    closeSync(full)
    expect(status).toBe(3)
    expect(stderr).toMatch(/^标准输出写不进去（磁盘已满）.*\n$/)
  },
)
