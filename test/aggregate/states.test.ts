import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { starter } from '../../src/init/starter.ts'
import { csvText } from '../../src/locale/zh/csv.ts'
import { build } from '../../src/pipeline/build.ts'
import { inspect } from '../../src/pipeline/inspect.ts'
import { packaged } from '../../src/resources/packaged.ts'
import type { Spreadsheet } from '../../src/spreadsheet/spreadsheet.ts'
import { writeSpreadsheet } from '../../src/spreadsheet/write-spreadsheet.ts'
import { compoundFile } from '../import/compound-file.ts'
import { copyOf, figuresIn } from '../workbook/mishaps.ts'
import { sent } from '../workbook/sent.ts'
import { fileOf, statesOf, summed, type UnitData, unit, unitData } from './units.ts'

const latin = (words: string) => Uint8Array.from(words, (character) => character.charCodeAt(0))

const NAME = '青河区教育局'
const good = unitData(NAME, 1)
const text = (data: UnitData) => stringify(data, { lineWidth: 0 })
const bytesFile = (path: string, bytes: Uint8Array, named?: string) => ({
  path,
  bytes,
  ...(named === undefined ? {} : { named }),
})

/** The page of a unit's report, with some of it changed. */
async function pageOf(data: UnitData, change: (html: string) => string = (html) => html) {
  const { outputs } = await build({ path: 'a.yaml', data }, { formats: ['html'] })
  return new TextEncoder().encode(change(new TextDecoder().decode(outputs[0]?.bytes)))
}

const requests = good['申请'] as Record<string, Record<string, number>>
const with申请 = (rows: object): UnitData => ({ ...good, 申请: { ...requests, ...rows } })
const old2019 = `年度: 2025\n机关: ${NAME}\n版式: "2019"\n主动公开:\n  规范性文件: {新制作: 3, 新公开: 2, 公开总数: 9}\n申请: {}\n复议诉讼: {}\n`

const book = (await sent(text(good))).book
const asWorkbook = (change: (copy: ReturnType<typeof copyOf>) => void) => {
  const copy = copyOf(book)
  change(copy)
  return writeSpreadsheet(copy as unknown as Spreadsheet)
}
const whole = await asWorkbook(() => {})
const withWords = await asWorkbook((copy) => {
  const [figure] = figuresIn(copy)
  if (figure) figure.cell.value = { text: '三十来件' }
})
const stripped = await asWorkbook((copy) => {
  copy.sheets = copy.sheets.filter(({ name }) => !name.startsWith('_'))
})
const huge = () => {
  const parts = unzipSync(whole)
  const rows = Array.from(
    { length: 2_000_000 },
    (_, row) => `<row r="${row + 9}"><c r="A${row + 9}"><v>1</v></c></row>`,
  )
  const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
  parts['xl/worksheets/sheet1.xml'] = strToU8(sheet.replace('</sheetData>', `${rows.join('')}</sheetData>`))
  return zipSync(parts)
}

const { form } = await packaged.format('2021')
const blank = starter(form, NAME, 2025, '2021.schema.json')
const blankWorkbook = await writeSpreadsheet((await sent(blank)).book)

/** Each with what its unit comes to, in words that its sentence has. */
const cases: readonly (readonly [string, Parameters<typeof statesOf>[1], string, RegExp])[] = [
  ['nothing', [], 'missing', /^missing$/],
  ['its file', [fileOf('a.yaml', good)], 'added', /^added$/],
  [
    'two files that differ',
    [fileOf('a.yaml', good), fileOf('b.yaml', unitData(NAME, 2))],
    'doubled',
    /a\.yaml、b\.yaml/,
  ],
  ['the same twice', [fileOf('a.yaml', good), fileOf('b.yaml', good)], 'added', /只计一次：a\.yaml、b\.yaml/],
  [
    'two files that differ, of which the list names one',
    [fileOf('a.yaml', unitData(NAME, 2)), { ...fileOf('b.yaml', good), named: NAME }],
    'added',
    /按名单用 b\.yaml/,
  ],
  ['last year’s file', [fileOf('a.yaml', unitData(NAME, 1, 2024))], 'wrong-year', /2024 年度/],
  [
    'last year’s beside this year’s',
    [fileOf('a.yaml', unitData(NAME, 1, 2024)), fileOf('b.yaml', good)],
    'added',
    /a\.yaml 是 2024 年度的/,
  ],
  ['an older edition', [fileOf('a.yaml', old2019)], 'other-edition', /2019年试行版.*主动公开\.规范性文件/],
  ['an empty file', [{ ...fileOf('a.yaml', ''), named: NAME }], 'unreadable', /空/],
  ['broken YAML', [fileOf('a.yaml', `${text(good)}申请2： {新收\n`)], 'unreadable', /a\.yaml/],
  [
    'a file in GB18030, which says whose it is',
    [bytesFile('a.yaml', Buffer.from('c4eab6c83a20323032350abbfab9d83a20c7e0bad3c7f8bdccd3fdbed60a', 'hex'))],
    'unreadable',
    /a\.yaml：文件不是 UTF-8 编码.*“另存为”，编码选 UTF-8/,
  ],
  ['bytes that are no text', [bytesFile('a.pdf', Uint8Array.of(0, 1, 2, 0), NAME)], 'unreadable', /不认识/],
  ['an old workbook', [bytesFile('a.xls', compoundFile('Book'), NAME)], 'unreadable', /旧格式/],
  [
    'a file with a password',
    [bytesFile('a.docx', compoundFile('EncryptedPackage'), NAME)],
    'unreadable',
    /密码/,
  ],
  ['an RTF file', [bytesFile('a.rtf', latin('{\\rtf1 x}'), NAME)], 'unreadable', /RTF/],
  [
    'a package of another kind',
    [bytesFile('a.xlsx', zipSync({ 'a.txt': latin('x') }), NAME)],
    'unreadable',
    /./,
  ],
  [
    'a page of something else',
    [bytesFile('a.html', new TextEncoder().encode('<p>会议通知</p>'), NAME)],
    'unreadable',
    /看不出是/,
  ],
  [
    'a locked file',
    [{ path: 'a.yaml', unread: '不能读取 a.yaml：没有权限', named: NAME }],
    'unreadable',
    /权限/,
  ],
  [
    'a wrong total',
    [fileOf('a.yaml', with申请({ 新收: { ...requests['新收'], 总计: 99999 } }))],
    'contradictory',
    /总计/,
  ],
  [
    'a broken balance',
    [fileOf('a.yaml', with申请({ 结转下年: { 自然人: 4321 } }))],
    'contradictory',
    /结转下年/,
  ],
  [
    'a blank cell',
    [fileOf('a.yaml', with申请({ 部分公开: { ...requests['部分公开'], 自然人: null } }))],
    'contradictory',
    /没有填/,
  ],
  [
    'no table',
    [fileOf('a.yaml', Object.fromEntries(Object.entries(good).filter(([key]) => key !== '复议诉讼')))],
    'contradictory',
    /复议诉讼|行政复议/,
  ],
  [
    'a row that there is not',
    [fileOf('a.yaml', with申请({ 不予理睬: { 自然人: 1 } }))],
    'unreadable',
    /不予理睬/,
  ],
  [
    'a figure written otherwise',
    [fileOf('a.yaml', with申请({ 予以公开: { 自然人: '1e3' } }))],
    'unreadable',
    /./,
  ],
  [
    'a part of the year',
    [fileOf('a.yaml', { ...good, 统计期限: '2025-04-01/2025-12-31' })],
    'doubtful',
    /不是全年/,
  ],
  [
    'errors that are not of its figures',
    [fileOf('a.yaml', { ...good, 问题及改进: '（请填写）' })],
    'faulty',
    /有 1 个错误，不在各表的数里：“问题及改进”还没有填写/,
  ],
  [
    'the blank workbook',
    [bytesFile('a.xlsx', blankWorkbook)],
    'blank',
    /一个数也没有填.*--include 青河区教育局/,
  ],
  ['the blank data file', [fileOf('a.yaml', blank)], 'blank', /一个数也没有填/],
  [
    'a workbook that was cut short on its way',
    [bytesFile('a.xlsx', whole.slice(0, -2000), NAME)],
    'unreadable',
    /损坏/,
  ],
  ['a workbook of two million rows', [bytesFile('a.xlsx', huge(), NAME)], 'unreadable', /太大/],
  ['words in a cell of a workbook', [bytesFile('a.xlsx', withWords)], 'doubtful', /“三十来件”，读不成/],
  [
    'a workbook without its hidden sheets',
    [bytesFile('a.xlsx', stripped, NAME)],
    'unreadable',
    /隐藏的页不在了/,
  ],
  [
    'a workbook and a data file that differ',
    [bytesFile('a.xlsx', whole), fileOf('b.yaml', unitData(NAME, 2))],
    'doubled',
    /a\.xlsx|b\.yaml/,
  ],
  [
    'a data file in another encoding',
    [bytesFile('a.yaml', latin(`\xc4\xea\xb6\xc8: 2025\n`), NAME)],
    'unreadable',
    /UTF-8|编码/,
  ],
  [
    'a form of its own that is not there',
    [{ ...fileOf('a.yaml', { ...good, 版式: './我省.yaml' }), readFile: async () => undefined }],
    'unreadable',
    /我省\.yaml/,
  ],
  [
    'a name that the list does not have, in the file that the list says is its',
    [{ ...fileOf('a.yaml', { ...good, 机关: '某某区教体局' }), named: NAME }],
    'missing',
    /“某某区教体局”的/,
  ],
  [
    'figures of the office',
    [
      fileOf('a.yaml', {
        ...good,
        主动公开: { ...(good['主动公开'] as object), 规章: { 制发: 2, 有效: 2 } },
      }),
    ],
    'doubtful',
    /规章\.制发.*没有计入/,
  ],
]

test('a unit that handed in a blank file is not counted, unless it is said to be', async () => {
  const units = [unit(NAME), unit('青河区民政局')]
  const files = [fileOf('a.yaml', blank), fileOf('b.yaml', unitData('青河区民政局', 3))]
  const left = await summed(units, files)
  expect(left.text).toContain('计入 1 个单位')
  expect(left.text).toContain('没有计入“青河区教育局”：没有填')
  const taken = await summed(units, files, { include: new Set(units.slice(0, 1)) })
  expect(taken.text).toContain('计入 2 个单位')
})

describe('a unit that hands in', () => {
  test.each(cases)('%s', async (_, files, state, words) => {
    const { [NAME]: said = '' } = await statesOf([NAME], files)
    expect(said.split(' | ')[0]).toBe(state)
    expect(said).toMatch(words)
  })

  test('a page that was published is added as it stands there', async () => {
    const page = bytesFile('网页.html', await pageOf(good))
    const { units, sums } = await summed([NAME], [page])
    expect(units[0]?.remarks).toEqual([])
    const same = await summed([NAME], [fileOf('a.yaml', good)])
    expect([...sums.cells].map(([, value]) => value?.toFixed())).toEqual(
      [...same.sums.cells].map(([, value]) => value?.toFixed()),
    )
  })

  test('a page whose words are not quite those of the form is to be looked at', async () => {
    const page = await pageOf(good, (html) => html.replace('本年新收政府信息公开申请数量', '本年新收'))
    expect((await statesOf([NAME], [bytesFile('网页.html', page)]))[NAME]).toMatch(/^doubtful .*本年新收/)
  })

  test('under another of its names, with other spaces and width', async () => {
    const units = [unit(NAME, { also: ['青河区教体局（区委教工委）'] })]
    const file = fileOf('x.yaml', { ...good, 机关: '青河区 教体局(区委教工委)' })
    expect((await statesOf(units, [file]))[NAME]).toMatch(/^added/)
  })

  test('after the day, or not at all when it is over', async () => {
    const units = [unit('甲局', { received: '2026-01-21' }), unit('乙局', { received: '2026-01-20' }), '丙局']
    const files = [fileOf('a', unitData('甲局', 1)), fileOf('b', unitData('乙局', 2))].map((file, at) => ({
      ...file,
      path: `${at}.yaml`,
    }))
    const late = async (today: string) => statesOf(units, files, { due: '2026-01-20', today })
    expect(await late('2026-01-22')).toEqual({ 甲局: 'added | late', 乙局: 'added', 丙局: 'missing | late' })
    expect(await late('2026-01-20')).toMatchObject({ 丙局: 'missing' })
  })

  test('a file that the list says is another’s goes by its 机关', async () => {
    const units = [unit(NAME, { file: 'a.yaml' }), '青河区民政局']
    const file = { ...fileOf('a.yaml', unitData('青河区民政局', 3)), named: NAME }
    expect(await statesOf(units, [file])).toEqual({
      [NAME]: 'missing | 名单里写的文件 a.yaml 是“青河区民政局”的',
      青河区民政局: 'added',
    })
  })
})

describe('who is not added', () => {
  test('is on the list as one who does not count, but is looked at', async () => {
    const { units, sums } = await summed([unit(NAME, { counts: false })], [fileOf('a.yaml', good)])
    expect(units[0]).toMatchObject({ state: 'excluded', isAdded: false })
    expect(sums.cells.get('主动公开.行政许可.处理决定')?.toFixed()).toBe('0')
  })

  test('is below the office, where the sum is of the office alone', async () => {
    const units = [unit(NAME), unit('青河街道办事处', { scope: 'below' })]
    const files = [
      fileOf('a.yaml', good),
      fileOf('b.yaml', { ...unitData('青河街道办事处', 5), 口径: '全域' }),
    ]
    const whole = await summed(units, files)
    const alone = await summed(units, files, { isOfOffice: true })
    expect(whole.units.map(({ state }) => state)).toEqual(['added', 'added'])
    expect(alone.units.map(({ state }) => state)).toEqual(['added', 'excluded'])
    expect(whole.text).toContain('口径: 全域')
    expect(alone.text).toContain('口径: 本级')
  })

  test('is not on the list', async () => {
    const { strangers, units } = await summed(['青河区民政局'], [fileOf('a.yaml', good)])
    expect(strangers.map(({ agency }) => agency)).toEqual([NAME])
    expect(units[0]?.state).toBe('missing')
  })

  test('is the sum itself, handed in again', async () => {
    const own = unit('青河区人民政府')
    const sum = fileOf('a.yaml', { ...unitData('青河区人民政府', 1), 口径: '全域' })
    expect((await statesOf([own], [sum]))['青河区人民政府']).toMatch(/^contradictory .*不能再加/)
  })

  test('is within the sum of another', async () => {
    const street = await summed([NAME], [fileOf('a.yaml', good)], { agency: '青河街道办事处' })
    const sum = { path: 's.yaml', bytes: new TextEncoder().encode(street.text), addends: street.addends }
    const units = [unit('青河街道办事处', { scope: 'below' }), NAME]
    const { units: judged, sums } = await summed(units, [sum, fileOf('a.yaml', good)])
    expect(judged.map(({ state }) => state)).toEqual(['faulty', 'contradictory'])
    expect(judged[1]?.remarks).toEqual(['已经含在“青河街道办事处”的汇总里'])
    expect(sums.cells.get('申请.新收.自然人')?.toFixed()).toBe(String(requests['新收']?.['自然人']))
  })

  test('contradicts himself, unless he is named; then the sum says so', async () => {
    const wrong = with申请({ 结转下年: { 自然人: 4321 } })
    const units = [unit(NAME)]
    const without = await summed(units, [fileOf('a.yaml', wrong)])
    expect(without.sums.cells.get('申请.结转下年.自然人')?.toFixed()).toBe('0')
    expect(without.text).toContain(`# 汇总：没有计入“${NAME}”：数有矛盾`)
    const included = await summed(units, [fileOf('a.yaml', wrong)], { include: new Set(units) })
    expect(included.sums.cells.get('申请.结转下年.自然人')?.toFixed()).toBe('4321')
    expect(included.text).toMatch(/# 汇总：照样计入了“青河区教育局”：.*结转下年/)
  })
})

test('figures of the office are its own, and nobody else’s', async () => {
  const office = { ...unitData('青河区人民政府', 7), 主动公开: { 规章: { 制发: 2, 废止: 1, 有效: 5 } } }
  const other = {
    ...good,
    主动公开: { ...(good['主动公开'] as object), 规章: { 制发: 4, 废止: 0, 有效: 9 } },
  }
  const { sums } = await summed(['青河区人民政府', NAME], [fileOf('a.yaml', office), fileOf('b.yaml', other)])
  const of = (column: string) => sums.cells.get(`主动公开.规章.${column}`)?.toFixed()
  expect([of('制发'), of('废止'), of('有效')]).toEqual(['2', '1', '5'])
})

test('rows that units add beside those of the form are added up by their names', async () => {
  const rows = (name: string, seed: number, own: readonly string[], value: number) =>
    fileOf(`${name}.yaml`, {
      ...unitData(name, seed),
      增行: { '申请.不予公开': own },
      申请: {
        ...Object.fromEntries(own.map((row) => ['不予公开', { [row]: { 自然人: value } }])),
        新收: { 自然人: value },
      },
    })
  const { sums, text } = await summed(
    ['甲局', '乙局'],
    [rows('甲局', 1, ['9.其他甲'], 3), rows('乙局', 2, ['9.其他甲', '10.其他乙'], 4)],
  )
  expect(sums.cells.get('申请.新收.自然人')?.toFixed()).toBe('7')
  expect(text).toContain('增行:')
})

test('rows that split one of the form are that row together', async () => {
  const data = {
    ...good,
    增行: { '主动公开.行政规范性文件': ['区政府', '部门'] },
    主动公开: {
      行政规范性文件: { 区政府: { 制发: 2, 废止: 0, 有效: 3 }, 部门: { 制发: 5, 废止: 1, 有效: 9 } },
    },
  }
  const { sums, units } = await summed([NAME], [fileOf('a.yaml', data)])
  expect(units[0]?.remarks).toEqual([])
  expect(sums.cells.get('主动公开.行政规范性文件.制发')?.toFixed()).toBe('7')
  expect(sums.cells.get('主动公开.行政规范性文件.有效')?.toFixed()).toBe('12')
})

test('a page with a chart is added without a doubt: charts are not summed', async () => {
  const chart = { 各类信息: { 类型: '柱状', 位置: '其他事项', 数据: { 政务动态: 3, 通知公告: 5 } } }
  const page = await pageOf({ ...good, 附图: chart })
  expect(new TextDecoder().decode(page)).toContain('<svg')
  expect(await statesOf([NAME], [bytesFile('a.html', page)])).toEqual({ [NAME]: 'added' })
})

test('what a sum has of units that are to be looked at is one sentence each, in the file and in its check', async () => {
  const page = await pageOf(good, (html) => html.replace('本年新收政府信息公开申请数量', '本年新收'))
  const { text: sum } = await summed([NAME], [bytesFile('a.html', page)])
  const [said = ''] = /^# 汇总：.*本年新收.*$/m.exec(sum) ?? []
  expect(said).toMatch(/^# 汇总：计入了“青河区教育局”，待核对：原表这一行的名称是“.*本年新收”/)
  const { findings } = await inspect({ path: 'sum.yaml', bytes: new TextEncoder().encode(sum) })
  const told = findings.find(({ rule }) => rule === 'incomplete-sum')?.message
  expect(told).toMatch(/^汇总计入了 1 个单位，它们的数还要核对：“青河区教育局”：原表这一行的名称是/)
})

test('data are told by what they hold, whatever the file is called', async () => {
  expect(await statesOf([NAME], [fileOf('a', good)])).toEqual({ [NAME]: 'added' })
  expect(await statesOf([NAME], [fileOf('教育局.txt', good)])).toEqual({ [NAME]: 'added' })
})

test('what cannot be read is told with its place and the next step', async () => {
  const broken = fileOf('a.yaml', `年度: 2025\n机关: ${NAME}\n申请: {新收: {自然人: 1}\n复议诉讼: {}\n`)
  const { [NAME]: state } = await statesOf([NAME], [broken])
  expect(state).toMatch(/第 3 行第 5 列：.*没有配对的“}”.*。请在这一行的末尾补上“}”/)
})

describe('what cannot be read is told in words of the sum, not of an import', () => {
  const body = '<p>一、总体情况</p><p>政府信息公开工作有序开展。</p>'.repeat(6)
  const heads = body.replaceAll('一、', '二、')
  const titled = (title: string) => `<h1>${title}政府信息公开工作年度报告</h1>${body}${heads}`
  const page = (html: string) => bytesFile('a.html', new TextEncoder().encode(html))
  const named = (file: ReturnType<typeof page>) => ({ ...file, named: NAME })

  test.each([
    ['without agency', page(titled('2025年')), /没有找到机关名称。.*名单里.*“文件”/],
    ['without year', named(page(body + heads)), /没有找到报告年度。.*标题里写明年度/],
    ['without both', page(body + heads), /没有找到机关名称和报告年度。.*“文件”.*标题里写明年度/],
    ['of an early year', page(titled('青河区教育局2005年')), /年度是2005.*请核对年度/],
    ['of two reports', page(titled(`${NAME}2025年`) + titled('青河区民政局2025年')), /存成一个文件/],
    ['an RTF file', bytesFile('a.rtf', latin('{\\rtf1 x}')), /另存为 \.docx/],
    ['an old workbook', bytesFile('a.xls', compoundFile('Book')), /另存为 \.xlsx/],
    ['a file with a password', bytesFile('a.docx', compoundFile('EncryptedPackage')), /去掉密码/],
    ['a picture', bytesFile('a.gif', latin('GIF89a')), /网页或 Word 稿/],
    ['bytes that are no text', bytesFile('a.pdf', Uint8Array.of(0, 1, 2, 0)), /可以用的有/],
    [
      'what we write for programs',
      bytesFile('a.csv', new TextEncoder().encode(`${csvText.columns}\n`)),
      /\.yaml/,
    ],
  ] as const)('%s', async (_, file, words) => {
    const { strangers, units } = await summed([NAME], [file])
    const told = [...strangers.map(({ unreadable = '' }) => unreadable), ...(units[0]?.remarks ?? [])]
    expect(told.join()).toMatch(words)
    expect(told.join()).not.toMatch(/导入|--year|--agency/)
  })
})
