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

test('an invisible character that no font has is named by its code, not printed into the message', async () => {
  const bytes = new TextEncoder().encode(minimal({ 引言: '政府信息公开条例\u202E。' }))
  const built = await build({ path: 'data.yaml', bytes }, { formats: ['pdf'] })
  const findings = built.findings.filter(({ rule }) => rule === 'missing-glyph')
  expect(findings).toMatchObject([{ rule: 'missing-glyph', stage: 'output', severity: 'warning' }])
  expect(findings[0]?.message).toContain('U+202E')
  expect(findings[0]?.message).not.toContain('\u202E')
})
