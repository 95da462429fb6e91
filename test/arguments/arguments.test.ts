import { describe, expect, test } from 'vitest'
import {
  addendsName,
  aggregate,
  build,
  compare,
  importReport,
  inspect,
  linesOf,
  prepare,
  printFindings,
  readUnitList,
  render,
  writeBoard,
  writeMatrix,
  writeWorkbook,
} from '../../src/index.ts'
import { exampleInput } from '../helpers/examples.ts'

const input = exampleInput('2021-dawukou-chaoyang')
const withForm = new TextEncoder().encode('年度: 2025\n机关: 某局\n版式: ./我省.yaml\n')
const list = { units: [{ name: '甲局', also: [], counts: true, scope: 'office' as const }] }

/** As a program in JavaScript calls it. */
const call = (made: (none: never) => Promise<unknown>) => made as () => Promise<unknown>

const sumOf = (files: unknown, options: object = {}) =>
  call(() => aggregate(list, files as never, { year: 2025, agency: '某区', ...options }))

/** Calls what gives its answer at once. */
const atOnce = (made: () => unknown) => call(async () => made())

const data = (given: unknown) => call(() => inspect({ path: 'x', data: given } as never))

const cyclic: Record<string, unknown> = { 年度: 2025 }
cyclic['申请'] = { 新收: [cyclic] }

const deep = Array.from({ length: 20_000 }).reduce((inner) => ({ a: inner }), {})

describe('an argument that cannot be is told by its name, what was given and what may be', () => {
  const options = (given: unknown) => call(() => build(input, given as never))
  test.each<[string, () => Promise<unknown>, string]>([
    [
      'no input',
      call((none) => build(none)),
      'input 应当是对象，例如 { path, bytes } 或者 { path, data }，给的是 undefined',
    ],
    [
      'no path',
      call(() => build({ bytes: input.bytes } as never)),
      'input.path 应当是字符串，文件的名字，给的是 undefined',
    ],
    [
      'neither bytes nor data',
      call(() => inspect({ path: 'x' } as never)),
      'input 里要有 bytes 或者 data，两样都没有',
    ],
    [
      'bytes as text',
      call(() => build({ path: 'x', bytes: '年度: 2025' } as never)),
      'input.bytes 应当是 Uint8Array，例如 readFile(文件) 读到的内容；字符串先用 new TextEncoder().encode(…) 变成字节，给的是“年度: 2025”',
    ],
    [
      'bytes not waited for',
      call(() => build({ path: 'x', bytes: Promise.resolve(input.bytes) } as never)),
      'input.bytes 应当是 Uint8Array，例如 readFile(文件) 读到的内容；字符串先用 new TextEncoder().encode(…) 变成字节，给的是 Promise（是不是少了 await？）',
    ],
    [
      'data as a list',
      call(() => build({ path: 'x', data: [] } as never)),
      'input.data 应当是对象，栏目与数据文件相同，给的是数组',
    ],
    [
      'another format',
      options({ formats: ['pfd'] }),
      "options.formats[0] 应当是 'html'、'fragment'、'docx'、'pdf'、'ofd'、'xlsx'、'csv'、'json' 之一，给的是“pfd”",
    ],
    [
      'one format',
      options({ formats: 'html' }),
      "options.formats 应当是数组，例如 ['html', 'pdf']，给的是“html”",
    ],
    [
      'levels as an object',
      options({ levels: { outlier: 'off' } }),
      "options.levels 应当是 Map，例如 new Map([['outlier', 'off']])，给的是对象",
    ],
    [
      'an unknown rule',
      options({ levels: new Map([['outlyer', 'off']]) }),
      'options.levels：没有名为“outlyer”的规则。是不是“outlier”？',
    ],
    [
      'a rule that has one level',
      options({ levels: new Map([['yaml-tag', 'off']]) }),
      'options.levels：规则“yaml-tag”不能设置：只有“内容上的问题”可以设置级别。',
    ],
    [
      'an unknown level',
      options({ levels: new Map([['outlier', '提示']]) }),
      "options.levels.get('outlier') 应当是 'error'、'warning'、'info'、'off' 之一，给的是“提示”",
    ],
    [
      'another standard',
      options({ pdfStandards: ['ua-9'] }),
      "options.pdfStandards[0] 应当是 'ua-1'、'a-2a'、'ua-2' 之一，给的是“ua-9”",
    ],
    ['an unknown option', options({ format: ['pdf'] }), 'options 里没有“format”这一项。是不是 formats？'],
    [
      'bytes of last year as text',
      options({ previous: { path: '2024.yaml', bytes: '' } }),
      'options.previous.bytes 应当是 Uint8Array',
    ],
    [
      'of prepare',
      call(() => prepare(input, { draft: 'yes' } as never)),
      'options.draft 应当是 true 或 false，给的是“yes”',
    ],
    ['of render', call((none) => render(none)), 'document 应当是 prepare 得到的 document，给的是 undefined'],
    ['of importReport', call((none) => importReport(none, { path: 'a.docx' })), 'bytes 应当是 Uint8Array'],
    [
      'no path of an import',
      call((none) => importReport(input.bytes, none)),
      'options 应当是对象，给的是 undefined',
    ],
    ['of writeWorkbook', call(() => writeWorkbook({ path: 'x' } as never)), 'input 里要有 bytes 或者 data'],
    ['of compare', call((none) => compare(input, none)), 'new 应当是对象'],
    [
      'a list of names',
      call(() => aggregate({ units: ['甲局'] } as never, [], { year: 2025, agency: '某区' })),
      'list.units[0] 应当是对象，给的是“甲局”',
    ],
    [
      'one file for files',
      call(() => aggregate(list, input as never, { year: 2025, agency: '某区' })),
      'files 应当是数组或者（异步）迭代，每项是 { path, bytes }，给的是对象',
    ],
    [
      'a year as text',
      call(() => aggregate(list, [], { year: '2025', agency: '某区' } as never)),
      'options.year 应当是整数，例如 2025，给的是“2025”',
    ],
    ['data for a file', sumOf([{ path: 'a.yaml', data: {} }]), 'files[0].bytes 应当是 Uint8Array'],
    ['names for files', sumOf(['a.yaml']), 'files[0] 应当是对象，例如 { path, bytes }，给的是“a.yaml”'],
    ['a file as text', sumOf([{ path: 'a.yaml', bytes: 'abc' }]), 'files[0].bytes 应当是 Uint8Array'],
    [
      'a reason that is none',
      sumOf([{ path: 'a.yaml', unread: 3 }]),
      'files[0].unread 应当是字符串，给的是 3',
    ],
    [
      'a year for a day',
      sumOf([], { due: '2026年' }),
      "options.due 应当是日期，例如 '2026-01-20'，给的是“2026年”",
    ],
    ['no day', sumOf([], { today: '2026-02-30' }), 'options.today 应当是日期'],
    ['an unknown option of a sum', sumOf([], { until: '2026-01-20' }), 'options 里没有“until”这一项'],
    ['a list as text', atOnce(() => readUnitList('x.yaml', 'abc' as never)), 'bytes 应当是 Uint8Array'],
    [
      'an answer as text',
      call(() => build({ ...input, bytes: withForm, readFile: () => 'abc' } as never)),
      "input.readFile('./我省.yaml') 应当是 Uint8Array、undefined、'outside' 或 'not-a-file'，给的是“abc”",
    ],
    ['a function in data', data({ 申请: { 新收: () => 3 } }), 'input.data.申请.新收 应当是数据：数、文字'],
    ['a symbol in data', data({ 附件: [Symbol('a')] }), 'input.data.附件.0 应当是数据：数、文字'],
    ['data within itself', data(cyclic), 'input.data.申请.新收.0 套着它自己，不是数据'],
    ['data without an end', data(deep), '里面一层套一层，超过 1000 层，不是数据'],
    [
      'a sum that is none',
      atOnce(() => writeBoard({} as never)),
      'aggregated 应当是 aggregate 得到的结果，给的是对象',
    ],
    ['no sum', call((none) => writeMatrix(none)), 'aggregated 应当是 aggregate 得到的结果，给的是 undefined'],
    [
      'no name',
      atOnce(() => addendsName(undefined as never)),
      'dataFile 应当是字符串，文件的名字，给的是 undefined',
    ],
    [
      'no findings',
      atOnce(() => printFindings(['a'] as never, {} as never)),
      'findings[0] 应当是结果里 findings 的一项',
    ],
    [
      'findings without lines',
      atOnce(() => printFindings([], { path: 'x' } as never)),
      'options.lines 应当是函数',
    ],
    [
      'sources that are none',
      atOnce(() => linesOf([undefined as never])),
      'sources[0] 应当是结果里的 source',
    ],
    [
      'a year without a form',
      call(() => aggregate(list, [], { year: 2003, agency: '某区' })),
      'options.year 是 2003，没有适用的版式。年度应为 2008 年或以后',
    ],
  ])('%s', async (_, made, said) => {
    const error = await made().then(
      () => undefined,
      (thrown: unknown) => thrown,
    )
    expect(error).toBeInstanceOf(TypeError)
    expect((error as Error).message).toContain(said)
  })
})

test('what may be is not refused', async () => {
  const levels = new Map([['outlier', 'off' as const]])
  const { outputs } = await build(input, { formats: ['json'], levels, draft: true, pdfStandards: [] })
  expect(outputs).toHaveLength(1)
})

test('data that is used in two places is no ring', async () => {
  const row = { 自然人: 1 }
  const { read } = await inspect({
    path: 'x',
    data: { 年度: 2025, 机关: '某局', 申请: { 新收: row, 予以公开: row } },
  })
  expect(read).toBeDefined()
})
