import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { readUnitList } from '../../src/aggregate/read-unit-list.ts'
import { prepare } from '../../src/pipeline/prepare.ts'
import { smallFont } from '../fonts/make-font.ts'
import { minimal, places } from '../helpers/prepare-text.ts'
import { scratchFolder } from '../helpers/scratch.ts'
import { CLI, reportGen } from '../process/cli.ts'
import { pngFile } from '../report/picture-files.ts'
import { around, type Command, commandsOf, type Example, examplesOf } from './examples.ts'

const root = join(import.meta.dirname, '..', '..')
const { GROUPS } = (await import(new URL('../../scripts/site/pages.mjs', import.meta.url).href)) as {
  GROUPS: Readonly<Record<string, readonly string[]>>
}

/** Pages whose examples are run by other tests: rules with their comments, READMEs one command after the other. */
const RUN_ELSEWHERE = /^(docs\/findings\/|README)/

const pages = Object.values(GROUPS)
  .flat()
  .filter((path) => !RUN_ELSEWHERE.test(path))
  .map((path) => ({ path, examples: examplesOf(readFileSync(join(root, path), 'utf8')) }))
  .filter(({ examples }) => examples.length > 0)

const examples = pages.flatMap(({ path, examples }) =>
  examples.map((example) => ({ ...example, path, at: `${path}:${example.line}` })),
)
const of = (language: string) => examples.filter((example) => example.language === language)

/** Commands that are not run as they stand, and why. This list may only shrink. */
const NOT_RUN: readonly (readonly [RegExp, string])[] = [
  [/^report-gen (desk|edit|preview)\b/, 'goes on until Ctrl+C; its options are looked up in its help'],
  [/^report-gen manifest merge 1\.jsonl/, 'needs what four machines made; test/process/many.test.ts runs it'],
  [/^node /, 'of the checkout, not of the program; that the script is there is looked up'],
]

/** Commands whose example is to be told of findings, or of a unit that is missing. */
const WITH_FINDINGS = /^report-gen aggregate 收件/

/** A folder with all the files that pages name. */
let prepared = ''

beforeAll(async () => {
  prepared = scratchFolder()
  const write = (path: string, text: string | Uint8Array) => {
    mkdirSync(dirname(join(prepared, path)), { recursive: true })
    writeFileSync(join(prepared, path), text)
  }
  const lastYear = minimal({ 申请: '{新收: {自然人: 4}, 结转下年: {自然人: 4}}' }, 2024)
  write('2024.yaml', lastYear)
  const figures = {
    申请: '{新收: {自然人: 28, 商业企业: 3}, 上年结转: {自然人: 4}, 结转下年: {自然人: 32, 商业企业: 3}}',
  }
  const text = minimal(figures, 2025)
  for (const path of ['年报.yaml', 'data.yaml', '年报/2025.yaml']) write(path, text)
  write('年报/甲局/data.yaml', minimal({}, 2025).replace('某区某局', '某区甲局'))
  write('共享/版式/说明.txt', '')
  write('共享/往年/说明.txt', '')
  write('字体/黑体.ttf', smallFont('政府', { names: 'SimHei' }))
  cpSync(join(root, 'examples', '汇总'), prepared, { recursive: true })
  expect(reportGen(prepared, ['build', '2024.yaml', '-f', 'docx,html', '-o', '去年']).status).toBe(0)
  for (const name of readdirSync(join(prepared, '去年')))
    renameSync(
      join(prepared, '去年', name),
      join(prepared, name.endsWith('.docx') ? '去年的年报.docx' : '网页.html'),
    )
  expect(reportGen(prepared, ['build', '2024.yaml', '-f', 'xlsx', '-o', '去年']).status).toBe(0)
  for (const name of readdirSync(join(prepared, '去年')))
    renameSync(join(prepared, '去年', name), join(prepared, '附表.xlsx'))
  expect(reportGen(prepared, ['workbook', '年报.yaml']).status).toBe(0)
  expect(reportGen(prepared, ['aggregate', '收件', '--units', '名单.yaml', '-o', '汇总.yaml']).status).toBe(1)
})

function freshFolder(): string {
  const folder = join(scratchFolder(), '工作')
  cpSync(prepared, folder, { recursive: true })
  cpSync(join(prepared, '共享'), join(folder, '..', '共享'), { recursive: true })
  return folder
}

test('every example says what it is', () => {
  const known = ['yaml', 'sh', 'js', 'hbs', 'text']
  const unknown = examples.filter(({ language }) => !known.includes(language))
  expect(unknown.map(({ at }) => at)).toEqual([])
  expect(of('yaml').length).toBeGreaterThan(8)
  expect(of('sh').length).toBeGreaterThan(8)
})

describe('YAML', () => {
  const whole = ({ text }: Example) => /^年度:/m.test(text) && /^机关:/m.test(text) && !/^单位:/m.test(text)

  test.each(of('yaml'))('of $at is as the page says', async (example) => {
    const { mark, text } = example
    const folder = freshFolder()
    if (mark === '名单') return expect(readUnitList('名单.yaml', encode(text)).findings).toEqual([])
    if (mark === '版式') {
      const form = /^extends:/m.test(text) ? text : `name: 例\nextends: "2021"\n${text}`
      writeFileSync(join(folder, '我省.yaml'), form)
      const { status, stderr } = reportGen(folder, ['schema', './我省.yaml', '-o', '我省.schema.json'])
      return expect(status, stderr).toBe(0)
    }
    const settings = mark === '设置' ? { settings: { path: 'report-gen.yaml', bytes: encode(text) } } : {}
    const data =
      mark === '设置' ? minimal({}, 2025) : whole(example) ? text : around(text, Number(mark) || 2025)
    const { findings } = await prepare(
      { path: 'data.yaml', bytes: encode(data), readFile: async () => pngFile(), ...settings },
      { draft: true },
    )
    expect(places(findings.filter(({ rule }) => !INCOMPLETE.has(rule)))).toEqual([])
  })
})

/** What a part of a report lacks because it is a part. */
const INCOMPLETE = new Set<string>([
  'balance',
  'typed-total',
  'prose-number',
  'date-missing',
  'incomplete-sum',
])

const encode = (text: string) => new TextEncoder().encode(text)

describe('commands', () => {
  test.each(of('sh'))('of $at run', ({ text, path, line }) => {
    const folder = freshFolder()
    for (const above of examples)
      if (above.path === path && above.line < line && above.file)
        writeFileSync(join(folder, above.file), above.text)
    for (const command of commandsOf(text)) run(command, folder)
  })

  test('that are not run are left out for a reason that still holds', () => {
    const all = of('sh').flatMap(({ text }) => commandsOf(text).map(({ line }) => line))
    const idle = NOT_RUN.filter(([pattern]) => !all.some((line) => pattern.test(line)))
    expect(idle.map(([, reason]) => reason)).toEqual([])
  })
})

function run({ line, args, into }: Command, folder: string): void {
  const [program, ...words] = args
  if (NOT_RUN.some(([pattern]) => pattern.test(line))) {
    if (program !== 'report-gen') {
      expect(existsSync(join(root, words[0] ?? '')), line).toBe(true)
      return
    }
    const { status, stdout } = reportGen(folder, [words[0] ?? '', '--help'])
    expect(status, line).toBe(0)
    for (const option of words.filter((word) => word.startsWith('--'))) expect(stdout, line).toContain(option)
    return
  }
  expect(program, line).toBe('report-gen')
  const { status, stdout, stderr } = reportGen(folder, words)
  expect(status, `${line}\n${stderr}${stdout}`).toBe(WITH_FINDINGS.test(line) ? 1 : 0)
  if (into !== undefined) writeFileSync(join(folder, into), stdout)
}

describe('JavaScript', () => {
  /** What an example may take from those above it. */
  const ABOVE: Readonly<Record<string, string>> = {
    data: "const data = { 年度: 2025, 机关: '青河区林业局' }",
    last: "const last = { 年度: 2024, 机关: '青河区林业局' }",
  }
  const library = new URL('index.js', `file://${CLI}`).href

  test.each(of('js'))('of $at runs', ({ text, mark }) => {
    if (mark === 'runnable') return expect(text).toContain("from 'report-gen'") // test/package runs it
    const folder = freshFolder()
    const isThere = (name: string) => new RegExp(`import [^\\n]*\\b${name}\\b|const ${name}\\b`).test(text)
    const imported = ['build', 'inspect', 'importReport', 'writeWorkbook', 'compare'].filter(
      (name) => new RegExp(`\\b${name}\\(`).test(text) && !isThere(name),
    )
    const above = Object.entries(ABOVE).flatMap(([name, line]) =>
      new RegExp(`\\b${name}\\b`).test(text) && !isThere(name) ? line : [],
    )
    const readFile =
      /\breadFile\(/.test(text) && !isThere('readFile') ? ["import { readFile } from 'node:fs/promises'"] : []
    const shows = /\boutputs\b/.test(text) ? ['console.log(outputs.length)'] : []
    const program = [`import { ${imported} } from 'report-gen'`, ...readFile, ...above, text, ...shows].join(
      '\n',
    )
    writeFileSync(join(folder, 'example.mjs'), program.replaceAll("'report-gen'", JSON.stringify(library)))
    const { status, stdout, stderr } = spawnSync(process.execPath, ['example.mjs'], {
      cwd: folder,
      encoding: 'utf8',
    })
    expect(status, stderr).toBe(0)
    if (shows.length > 0) expect(Number(stdout), 'outputs').toBeGreaterThan(0)
  })
})

test.each(of('hbs'))('the template of $at fits', ({ mark, text }) => {
  const folder = freshFolder()
  mkdirSync(join(folder, '样式', dirname(mark)), { recursive: true })
  writeFileSync(join(folder, '样式', mark), text)
  const { status, stderr } = reportGen(folder, ['build', '年报.yaml', '-f', 'html', '--theme', '样式'])
  expect(status, stderr).toBe(0)
})
