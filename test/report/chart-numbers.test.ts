import { expect, test } from 'vitest'
import { build } from '../../src/pipeline/build.ts'
import { minimal } from '../helpers/prepare-text.ts'

const figures = [
  '1e-101',
  `0.${'0'.repeat(120)}1`,
  '1e308',
  '9'.repeat(40),
  '-0',
  '0.000000001',
  '-0.000',
  '9007199254740991',
]

test.each(figures.flatMap((figure) => ['柱状', '条形', '折线', '饼', '环'].map((form) => [figure, form])))(
  'a figure %s in a chart %s is drawn or told',
  async (figure, form) => {
    const text = `${minimal()}附图:\n  图: {类型: ${form}, 数据: {甲: ${figure}, 乙: ${figure}}}\n`
    const bytes = new TextEncoder().encode(text)
    const { outputs, findings } = await build(
      { path: 'data.yaml', bytes },
      { draft: true, formats: ['html', 'pdf'] },
    )
    if (findings.length === 0) expect(outputs).toHaveLength(2)
    const html = new TextDecoder().decode(outputs.find(({ format }) => format === 'html')?.bytes)
    expect(html).not.toMatch(/NaN|Infinity|undefined/)
    for (const { message } of findings) expect(message.length).toBeLessThan(120)
  },
)
