import { expect, test } from 'vitest'
import { build } from '../../src/pipeline/build.ts'
import { minimal, prepareText } from '../helpers/prepare-text.ts'

test('a value that is none of those allowed is told with the nearest', async () => {
  const chart = '{图一: {类型: 柱形图, 数据: {甲: 1, 乙: 2}}}'
  const { findings } = await prepareText(minimal({ 附图: chart }))
  expect(findings).toMatchObject([{ rule: 'schema-type', address: '附图.图一.类型' }])
  expect(findings[0]?.expected).toContain('“柱状”')
  const near = (await prepareText(minimal({ 机关类别: '部们' }))).findings
  expect(near[0]?.fix).toContain('“部门”')
})

test('a street office may name its kind, and is held to the day of that', async () => {
  const named = minimal({ 机关类别: '派出机关', 发布日期: '2022-02-10' })
  const unnamed = minimal({ 发布日期: '2022-02-10' }).replace('某区某局', '某区某街道办事处')
  for (const text of [named, unnamed]) {
    const { findings } = await prepareText(text)
    expect(findings).toMatchObject([{ rule: 'publication-date', expected: '不晚于 2022-01-31' }])
    expect(findings[0]?.message).toContain('（按“派出机关”计）')
  }
})

test('an invisible character draws nothing, and is named by its code, not printed into the message', async () => {
  const unseen = ['\u202E', '\uFEFF', '\u00AD', '\uFE0F', '\u200B', '\u3164', '\u{E0101}']
  const bytes = new TextEncoder().encode(minimal({ 引言: `政府信息公开条例${unseen.join('一')}。` }))
  const built = await build({ path: 'data.yaml', bytes }, { formats: ['pdf', 'html'] })
  const [finding, ...others] = built.findings.filter(({ rule }) => /glyph|invisible/.test(rule))
  expect(others).toEqual([])
  expect(finding?.rule).toBe('invisible-character')
  for (const character of unseen) {
    const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')
    expect(finding?.message).toContain(`U+${code}`)
    expect(finding?.message).not.toContain(character)
    expect(new TextDecoder().decode(built.outputs[1]?.bytes)).not.toContain(character)
  }
  expect(JSON.stringify(built.document)).toContain('条例一一一一一一。')
})

test('characters that no font has are one finding a script, with their places', async () => {
  const prose = '政府信息公开条例한국，국한。བོད། 😀'
  const bytes = new TextEncoder().encode(minimal({ 引言: prose, 附注: '한' }))
  const built = await build({ path: 'data.yaml', bytes }, { formats: ['pdf'] })
  const findings = built.findings.filter(({ rule }) => rule === 'missing-glyph')
  expect(findings.map(({ message }) => message)).toEqual([
    expect.stringContaining('朝鲜文'),
    expect.stringContaining('藏文'),
    expect.stringContaining('符号'),
  ])
  expect(findings[0]).toMatchObject({ stage: 'output', severity: 'warning', found: '한국' })
  expect(findings[0]?.related).toHaveLength(2)
})
