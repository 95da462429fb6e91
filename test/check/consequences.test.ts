import { describe, expect, test } from 'vitest'
import { brief, checked } from '../helpers/checked.ts'
import { minimal } from '../helpers/prepare-text.ts'

const PROSE = '主动公开、依申请公开、政府信息管理、平台建设、监督保障情况。'
const errors = async (text: string) => (await checked(text)).filter(({ severity }) => severity === 'error')

describe('a total that is typed wrong', () => {
  const report = (said: string, received = '{自然人: 20, 商业企业: 7, 总计: 30}') =>
    minimal({
      总体情况: `${said}${PROSE}`,
      申请: `{新收: ${received}, 予以公开: {自然人: 20, 商业企业: 7}}`,
    })

  test('is told with the prose that is right, and with percentages of what it should be', async () => {
    const [total, ...others] = await errors(report('共收到申请27件。新收申请中，自然人申请20件，占74.1%。'))
    expect(others).toEqual([])
    expect(total?.rule).toBe('typed-total')
    const consequences = total?.related?.filter(({ message }) => message.startsWith('由此引起')) ?? []
    expect(consequences.map(({ message }) => message)).toEqual([
      expect.stringContaining('收到申请27件'),
      expect.stringContaining('74.1%'),
    ])
  })

  test('is no excuse for prose that is wrong with its parts as well', async () => {
    const found = await errors(report('共收到申请31件。'))
    expect(found.map(({ rule }) => rule)).toEqual(['prose-number', 'typed-total'])
  })

  test('that is accepted explains nothing', async () => {
    const accepted = `${report('共收到申请27件。')}确认: [{规则: typed-total, 理由: 照录原文}]\n`
    expect((await errors(accepted)).map(({ rule }) => rule)).toEqual(['prose-number'])
  })

  test('each has its own', async () => {
    const text = minimal({
      总体情况: `共收到申请2件，被申请行政复议3件。${PROSE}`,
      申请: '{新收: {自然人: 2, 总计: 4}, 予以公开: {自然人: 2}}',
      复议诉讼: '{行政复议: {结果维持: 3, 总计: 5}}',
    })
    const found = await errors(text)
    expect(brief(found, 'typed-total', 'prose-number')).toEqual([
      'typed-total 申请.新收.总计 6',
      'typed-total 复议诉讼.行政复议.总计 7',
    ])
    expect(found.map(({ related }) => related?.at(-1)?.message)).toEqual([
      expect.stringContaining('收到申请2件'),
      expect.stringContaining('复议3件'),
    ])
  })
})

describe('a table that is not there', () => {
  const text = minimal({ 总体情况: `行政复议{{复议诉讼.行政复议}}件、诉讼{{复议诉讼.行政诉讼}}件。${PROSE}` })
  const without = text.replace(/^复议诉讼:.*\n/m, '')

  test('is told with what refers to it', async () => {
    const [missing, ...others] = await errors(without)
    expect(others).toEqual([])
    expect(missing?.rule).toBe('section-missing')
    expect(missing?.related?.map(({ range }) => `${range.line}:${range.column}`)).toEqual(['4:11', '4:28'])
  })

  test('that is accepted leaves the references to be told', async () => {
    const accepted = `${without}确认: [{规则: section-missing, 理由: 原文没有}]\n`
    expect((await errors(accepted)).map(({ rule }) => rule)).toEqual(['prose-reference', 'prose-reference'])
  })

  test('hides no other fault of prose', async () => {
    const other = without.replace('问题和改进', '问题{{申请.新手}}和改进')
    expect((await errors(other)).map(({ rule }) => rule)).toEqual(['section-missing', 'prose-reference'])
  })
})

describe('a row that is left out', () => {
  test('is named by the balance that it breaks, when all others are there', async () => {
    const table = `年度: 2024
机关: 某区某局
版式: {title: 报告, sections: {表: {table: {rows: {甲: , 乙: , 丙: }, columns: {一: , 二: }, rules: [甲 = 乙 + 丙]}}}}
表: {甲: {一: 5, 二: 1}, 乙: {一: 3, 二: 1}}
发布日期: 2025-01-20
`
    const [balance] = await errors(table)
    expect(balance?.rule).toBe('balance')
    expect(balance?.fix).toContain('“丙”没有写，按 0 计')
  })
})

test.each(['0187', '0x1F', '1e3'])(
  'a sentence that lacks a figure is told with what is miswritten: %s',
  async (typed) => {
    const text = minimal({
      总体情况: `作出行政许可{{主动公开.行政许可.处理决定}}件。${PROSE}`,
      主动公开: `{行政许可: {处理决定: ${typed}}}`,
    })
    const [cause, ...others] = await errors(text)
    expect(others).toEqual([])
    expect(cause).toMatchObject({
      rule: 'number-notation',
      related: [{ message: expect.stringMatching(/^由此引起：正文引用的/) }],
    })
  },
)
