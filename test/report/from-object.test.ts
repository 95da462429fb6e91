import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { build, type Finding, inspect, linesOf, printFindings } from '../../src/index.ts'
import { EXAMPLES, exampleInput, exampleText } from '../helpers/examples.ts'

const formats = ['html', 'docx'] as const

describe('a report from an object', () => {
  test.each(EXAMPLES)('%s is the same, byte for byte, as from its file', async (name) => {
    const { bytes } = exampleInput(name)
    const data = parse(exampleText(name), { schema: 'core' })
    const ofObject = await build({ path: 'data', data }, { formats })
    const ofFile = await build({ path: 'data', bytes }, { formats })
    expect(ofObject.outputs.map(({ bytes }) => bytes)).toEqual(ofFile.outputs.map(({ bytes }) => bytes))
    const told = (findings: readonly Finding[]) =>
      findings.map(({ rule, message }) => `${rule} ${message}`).sort()
    expect(told(ofObject.findings)).toEqual(told(ofFile.findings))
  })

  const report = { 年度: 2025, 机关: '青河区林业局', 申请: { 新收: { 自然人: 28, 商业企业: 3, 总计: 30 } } }

  test('has findings with an address, and a place in the text that it was written as', async () => {
    const { findings, source, otherSources } = await inspect({ path: '甲局', data: report })
    const [finding] = findings.filter(({ rule }) => rule === 'typed-total')
    expect(finding?.address).toBe('申请.新收.总计')
    const lines = linesOf([source, ...otherSources])
    expect(printFindings(finding ? [finding] : [], { path: '甲局', lines, colour: false })).toContain(
      '> 7 |     总计: 30\n',
    )
  })

  test('may hold one object twice, texts like numbers, and many lines', async () => {
    const shared = { 自然人: 1 }
    const data = {
      ...report,
      文号: '007',
      申请: { 新收: shared, 不予公开: { 过程性信息: shared } },
      总体情况: '第一段: 写了。\n\n  # 不是注释\n',
    }
    const { findings, read } = await inspect({ path: '甲局', data })
    expect(findings.filter(({ stage, severity }) => stage === 'reading' && severity === 'error')).toEqual([])
    expect(read?.report.documentNumber).toBe('007')
    expect(read?.report.figures.get('申请.不予公开.过程性信息.自然人')).toBeDefined()
  })

  test('with a value of another kind has findings, as a file has', async () => {
    const data = { ...report, 申请: { 新收: { 自然人: Number.NaN } }, 发布日期: new Date(0) }
    const { findings } = await inspect({ path: '甲局', data })
    expect(findings.map(({ severity }) => severity)).toContain('error')
  })

  test('leaves out keys without a value, and throws at what is not data', async () => {
    const { source } = await inspect({ path: '甲局', data: { 年度: 2025, 文号: undefined } })
    expect(source.text).toBe('年度: 2025\n')
    const ring: Record<string, unknown> = { 年度: 2025 }
    ring['正文'] = ring
    await expect(inspect({ path: '甲局', data: ring })).rejects.toThrow()
    await expect(inspect({ path: '甲局', data: { 年度: () => 2025 } })).rejects.toThrow()
  })

  test('last year may be an object, too', async () => {
    const previous = { path: '去年', data: { 年度: 2023, 机关: '青河区林业局' } }
    const { findings } = await inspect({ path: '甲局', data: report }, { previous })
    expect(findings.map(({ rule }) => rule)).toContain('previous-report')
  })
})
