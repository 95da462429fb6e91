import { describe, expect, test } from 'vitest'
import { updateSum } from '../../src/aggregate/update-sum.ts'
import { inspect } from '../../src/pipeline/inspect.ts'
import { readAddends } from '../../src/report/addends.ts'
import { AGENCY, fileOf, summed, unitData } from './units.ts'

const NAMES = ['甲局', '乙局', '丙局']
const files = (count: number, change: object = {}) =>
  NAMES.slice(0, count).map((name, at) =>
    fileOf(`${at}.yaml`, { ...unitData(name, at + 1), ...(at === 0 ? change : {}) }),
  )

const decode = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
const inputOf = (text: string) => ({ path: '汇总.yaml', bytes: new TextEncoder().encode(text) })

/** A sum that was written in, then updated by the sum of other files. */
async function updated(
  before: Awaited<ReturnType<typeof summed>>,
  write: (text: string) => string,
  after: Awaited<ReturnType<typeof summed>>,
) {
  const addends = readAddends(before.addends)
  if (!addends) throw new Error('no addends')
  const result = await updateSum(inputOf(write(before.text)), addends, after)
  return result.kind === 'updated' ? { ...result, text: decode(result.input.bytes) } : result
}

const two = await summed(NAMES, files(2))
const three = await summed(NAMES, files(3))

const written = (text: string) =>
  text
    .replace('（一）主动公开。（请填写）', '（一）主动公开。全区共公开{{主动公开.行政许可.处理决定}}件许可。')
    .replace('\n申请:', '\n# 区政府办核对过\n申请:')
    .replace('发布日期:', '发布日期: 2026-02-01')

describe('a sum that a person wrote in', () => {
  test('has the new figures, totals and remarks; what was written stays, and is all that differs from the new sum', async () => {
    expect(await updated(two, written, three)).toMatchObject({
      kind: 'updated',
      own: [],
      text: written(three.text),
    })
    expect(two.text).toContain('# 汇总：没有计入“丙局”：未报')
    expect(three.text).not.toContain('汇总：没有计入')
  })

  test('and back, when a unit withdraws: all that was added is taken off', async () => {
    expect(await updated(three, written, two)).toMatchObject({ text: written(two.text), own: [] })
  })

  test('with nothing new is not touched', async () => {
    const again = await updated(three, written, three)
    expect(again).toMatchObject({ text: written(three.text), count: 0 })
  })

  test('keeps line ends and the mark at its beginning', async () => {
    const asWindows = (text: string) => `\uFEFF${written(text).replaceAll('\n', '\r\n')}`
    expect(await updated(two, asWindows, three)).toMatchObject({ text: asWindows(three.text) })
  })

  test('keeps a figure that was changed by hand, and tells both', async () => {
    const figure = /(行政处罚: \{处理决定: )(\d+)/
    const byHand = (text: string) => written(text).replace(figure, '$199')
    const due = figure.exec(three.text)?.[2] ?? ''
    expect(await updated(two, byHand, three)).toMatchObject({
      text: byHand(three.text),
      own: [{ address: '主动公开.行政处罚.处理决定', inFile: '99', summed: due }],
    })
  })

  test('gets a row that a unit has beside those of the form', async () => {
    const base = unitData('甲局', 1)
    const requests = base['申请'] as Record<string, Record<string, unknown>>
    const row = { 申请: { ...requests, 其他处理: { ...requests['其他处理'], '4.移送': { 自然人: 0 } } } }
    const withRow = await summed(NAMES, files(3, { ...row, 增行: { '申请.其他处理': ['4.移送'] } }))
    const result = await updated(three, written, withRow)
    expect(result).toMatchObject({ kind: 'updated', own: [] })
    const { read } = await inspect(inputOf('text' in result ? result.text : ''))
    expect(read?.report.figures.has('申请.其他处理.4.移送.自然人')).toBe(true)
    expect('text' in result && result.text).toContain('增行: {"申请.其他处理": ["4.移送"]}')
  })

  test('has the table of units made anew, or put in where it is wanted', async () => {
    const [before, after] = await Promise.all(
      [2, 3].map((count) => summed(NAMES, files(count), { annex: true })),
    )
    if (!before || !after) throw new Error()
    expect(await updated(before, written, after)).toMatchObject({ text: written(after.text) })
    expect(await updated(before, written, three)).toMatchObject({ text: written(after.text) })
    expect(await updated(two, written, after)).toMatchObject({ text: written(after.text) })
  })

  test('of another year, agency or scope is refused, as is one that cannot be read', async () => {
    const isOther = (from: string, to: string) =>
      updated(two, (text) => text.replace(from, to), three).then(({ kind }) => kind)
    expect(await isOther('年度: 2025', '年度: 2024')).toBe('other')
    expect(await isOther(`机关: ${AGENCY}`, '机关: 青河县人民政府')).toBe('other')
    expect(await isOther('口径: 全域', '口径: 本级')).toBe('other')
    expect(await isOther('申请:', '申请')).toBe('unreadable')
  })
})
