import { describe, expect, test } from 'vitest'
import { brief, checked } from '../helpers/checked.ts'
import { withNewEdition } from '../helpers/new-edition.ts'
import { minimal } from '../helpers/prepare-text.ts'

const ARITHMETIC = ['balance', 'bound', 'part-exceeds-whole', 'typed-total', 'carry-over']

const applications = (rows: string, year?: number) => minimal({ 申请: `\n${rows}` }, year)

async function found(text: string): Promise<readonly string[]> {
  return brief(await checked(text), ...ARITHMETIC)
}

/** A form of one's own with one table. */
function own(table: string, data: string): string {
  return [
    '年度: 2024',
    '机关: 某区某局',
    '版式:',
    '  title: 报告',
    '  sections:',
    '    表:',
    '      table:',
    ...table.split('\n').map((line) => `        ${line}`),
    `表: ${data}`,
    '发布日期: 2025-01-20',
    '',
  ].join('\n')
}

describe('the balance of applications', () => {
  test('holds in every column by itself, in both editions', async () => {
    const rows = `  新收: {自然人: 5, 商业企业: 2, 其他: 1}
  予以公开: {自然人: 5, 商业企业: 1, 其他: 2}`
    for (const year of [2020, 2024]) {
      expect(await found(applications(rows, year))).toEqual([
        'balance 申请.新收.商业企业 7',
        'balance 申请.新收.其他 7',
      ])
    }
  })

  test('is told on the right side when nothing of the left side is typed', async () => {
    expect(await found(applications('  结转下年: {自然人: 5}'))).toEqual(['balance 申请.结转下年.自然人 7'])
  })

  test('tells sums term by term, with all the cells that take part', async () => {
    const rows = `  新收: {自然人: 28}
  不予公开: {国家秘密: {自然人: 3}, 行政查询: {自然人: 20}}
  结转下年: {自然人: 4}`
    const finding = (await checked(applications(rows))).find(({ rule }) => rule === 'balance')
    expect(finding?.message).toBe('“自然人”一列：新收 + 上年结转 是 28，不等于 办理总计 + 结转下年（27）')
    expect(finding?.expected).toContain('新收 28 + 上年结转 0 = 28，办理总计 23 + 结转下年 4 = 27，相差 1')
    expect(finding?.related?.map(({ message, range }) => `${message} ${range.line}:${range.column}`)).toEqual(
      [
        '申请.不予公开.国家秘密.自然人 = 3 8:22',
        '申请.不予公开.行政查询.自然人 = 20 8:38',
        '申请.结转下年.自然人 = 4 9:15',
      ],
    )
  })
})

describe('one wrong figure is told once', () => {
  const totals = (wrong: Record<string, number>) => {
    const cell = (address: string, right: number) => wrong[address] ?? right
    return applications(`  新收: {自然人: ${cell('新收', 5)}, 商业企业: 2, 总计: ${cell('新收总计', 7)}}
  上年结转: {自然人: 1, 总计: 1}
  予以公开: {自然人: ${cell('予以公开', 6)}, 总计: ${cell('予以公开总计', 6)}}
  部分公开: {商业企业: 2, 总计: 2}
  办理总计: {自然人: ${cell('自然人', 6)}, 商业企业: 2, 总计: ${cell('总计', 8)}}`)
  }

  test.each([
    [{}, []],
    [{ 总计: 9 }, ['typed-total 申请.办理总计.总计 11']],
    [{ 自然人: 7 }, ['typed-total 申请.办理总计.自然人 11']],
    [{ 新收总计: 8 }, ['typed-total 申请.新收.总计 7']],
    // A wrong part: the totals of its row and of its column, no more.
    [{ 予以公开: 7 }, ['typed-total 申请.予以公开.总计 9', 'typed-total 申请.办理总计.自然人 11']],
  ])('%j', async (wrong, expected) => expect(await found(totals(wrong))).toEqual(expected))

  test('the column of totals is told alone when its parts are in order', async () => {
    const rows = '  新收: {自然人: 5, 总计: 6}\n  予以公开: {自然人: 5}'
    expect(await found(applications(rows))).toEqual(['typed-total 申请.新收.总计 7'])
  })
})

describe('what references leave open is quantified over', () => {
  const table = (rule: string) => `rows: {甲, 乙, 丙: {total: true}}\ncolumns: {一, 二, 三}\nrules: [${rule}]`

  test.each([
    [
      'rows named: every column',
      '乙 <= 甲',
      '{甲: {一: 1, 二: 4, 三: 3}, 乙: {一: 7, 二: 4, 三: 9}}',
      ['乙.一', '乙.三'],
    ],
    ['columns named: every row', '二 <= 一', '{甲: {一: 1, 二: 4}, 乙: {一: 7, 二: 8}}', ['甲.二', '乙.二']],
    ['both named: this place', '乙.一 <= 甲.一', '{甲: {一: 1}, 乙: {一: 7, 二: 8}}', ['乙.一']],
    ['a number', '乙.一 >= 8', '{乙: {一: 7, 二: 8}}', ['乙.一']],
    ['numbers added and taken away', '乙.一 - 甲.一 = 8 - 2', '{甲: {一: 1}, 乙: {一: 8}}', ['乙.一']],
  ])('%s', async (_, rule, data, expected) => {
    expect(await found(own(table(rule), data))).toEqual(
      expected.map((place) => `${rule.includes(' = ') ? 'balance' : 'bound'} 表.${place} 11`),
    )
  })

  test('each child of a group, and a condition that must hold first', async () => {
    const table = `nest: indent
rows: {全部, 其中: {of: {子, 丑, 寅}}, 开关}
columns: {数: {silent: true}}
rules:
  - each 其中 <= 全部
  - {should: 全部 = 10, when: 开关 >= 1, why: 说明}`
    expect(await found(own(table, '{全部: 3, 其中: {子: 3, 丑: 4, 寅: 5}, 开关: 0}'))).toEqual([
      'bound 表.其中.丑 14',
      'bound 表.其中.寅 14',
    ])
    const [finding] = await checked(own(table, '{全部: 3, 开关: 1}'))
    expect(finding).toMatchObject({ rule: 'balance', severity: 'warning', address: '表.全部' })
    expect(finding?.fix).toContain('说明')
  })

  test('a rule on a row names what is below it', async () => {
    const table = `nest: indent
rows: {组: {of: {子, 丑}, rules: [子 <= 丑]}, 子: 另一个子}
columns: {数: {silent: true}}`
    expect(await found(own(table, '{组: {子: 2, 丑: 1}, 子: 9}'))).toEqual(['bound 表.组.子 11'])
  })

  test('a rule of a table with blocks holds in every block that has its names', async () => {
    const table = `blocks:
  上: {columns: {一, 二}, rows: {甲}}
  中: {columns: {一, 二}, rows: {乙}}
  下: {columns: {一}, rows: {丙}}
rules: [二 <= 一]`
    expect(await found(own(table, '{甲: {一: 1, 二: 2}, 乙: {一: 1, 二: 3}, 丙: {一: 1}}'))).toEqual([
      'bound 表.甲.二 13',
      'bound 表.乙.二 13',
    ])
  })

  test('a line of totals is told only where none of its parts is', async () => {
    const table = 'rows: {甲, 乙}\ncolumns: {一, 二, 总计: {total: true}}\nrules: [甲 = 乙]'
    expect(await found(own(table, '{甲: {一: 1, 二: 2}, 乙: {一: 1, 二: 3}}'))).toEqual([
      'balance 表.甲.二 11',
    ])
  })

  test('an 其中 line, in rows and in columns', async () => {
    const table = 'rows: {甲, 乙: {part: true}, 丙: {part: true}}\ncolumns: {一, 二: {part: true}}'
    expect(await found(own(table, '{甲: {一: 3, 二: 4}, 乙: {一: 4, 二: 1}, 丙: {一: 3}}'))).toEqual([
      'part-exceeds-whole 表.甲.二 10',
      'part-exceeds-whole 表.乙.一 10',
    ])
  })
})

describe('exactness and blanks', () => {
  const TABLE = `kind: amount
rows: {甲, 乙, 丙}
columns: {一}
rules: [甲 + 乙 = 丙]`

  test('amounts are added as decimals', async () => {
    expect(await found(own(TABLE, '{甲: {一: "0.1"}, 乙: {一: "0.2"}, 丙: {一: "0.30"}}'))).toEqual([])
    expect(await found(own(TABLE, '{甲: {一: "0.1"}, 乙: {一: "0.2"}, 丙: {一: "0.3001"}}'))).toEqual([
      'balance 表.甲.一 12',
    ])
  })

  test('typed totals of amounts are held against the exact sum', async () => {
    const table = 'kind: amount\nrows: {甲, 乙, 合计: {total: true}}\ncolumns: {一}'
    const data = (total: string) => `{甲: {一: "0.1"}, 乙: {一: "0.20"}, 合计: {一: "${total}"}}`
    expect(await found(own(table, data('0.3')))).toEqual([])
    const [finding] = await checked(own(table, data('0.30000000000000004')))
    expect(finding).toMatchObject({
      rule: 'typed-total',
      address: '表.合计.一',
      expected: '0.1 + 0.20 = 0.3',
    })
  })

  test('a blank counts as nothing, and nothing but blanks is not judged', async () => {
    expect(await found(own(TABLE, '{甲: {一: "1"}, 乙: {一: ~}, 丙: {一: "1"}}'))).toEqual([])
    const accepted = `${own(TABLE, '{甲: {一: "1"}, 乙: {一: ~}, 丙: {一: "2"}}')}确认: [{规则: blank-cell, 理由: 照录原文}]\n`
    expect(await found(accepted)).toEqual(['balance 表.甲.一 12'])
    expect(await found(own(TABLE.replace('[甲 + 乙 = 丙]', '[丙 >= 1]'), '{丙: {一: ~}}'))).toEqual([])
  })

  test('a blank total over parts that are not zero says what it should be', async () => {
    const findings = await checked(
      applications('  新收: {自然人: 2, 其他: 1, 总计: ~}\n  结转下年: {自然人: 2, 其他: 1}'),
    )
    expect(findings).toMatchObject([{ rule: 'blank-cell', address: '申请.新收.总计', expected: '2 + 1 = 3' }])
  })

  test('a ~ over many cells is one finding, which says how many', async () => {
    const findings = await checked(applications('  不予处理: ~'))
    expect(findings).toMatchObject([{ rule: 'blank-cell', address: '申请.不予处理' }])
    expect(findings[0]?.message).toContain('35 个')
  })
})

describe('a form that is new', () => {
  const report = (rows: string) => applications(rows, 2027).replace(/^复议诉讼.*\n/m, '')

  test('balances in its new column, and has its own rule run, without a line of code', async () => {
    const text = report('  新收: {外国公民: 3}\n  不予处理: {公开出版物: {外国公民: 2}}')
    const findings = await checked(text, { resources: withNewEdition })
    expect(brief(findings, ...ARITHMETIC)).toEqual([
      'balance 申请.新收.外国公民 7',
      'bound 申请.不予处理.公开出版物.外国公民 8',
    ])
    expect(findings.find(({ rule }) => rule === 'bound')).toMatchObject({ severity: 'warning' })
  })
})
