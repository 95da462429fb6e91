import { expect, test } from 'vitest'
import { build } from '../../src/pipeline/build.ts'
import { minimal } from '../helpers/prepare-text.ts'

test('a word wider than its cell is a warning with the address of the cell; the report is built', async () => {
  const columns = Array.from({ length: 14 }, (_, index) => `栏${index + 1}`)
  const values = columns.map((_, index) => (index === 3 ? 'W'.repeat(200) : '字'))
  const table = `附表:\n  明细:\n    列: [${columns.join(', ')}]\n    行: {甲: [${values.join(', ')}]}\n`
  const bytes = new TextEncoder().encode(minimal() + table)
  const { findings, outputs } = await build({ path: 'data.yaml', bytes }, { formats: ['pdf'] })
  expect(outputs).toHaveLength(1)
  expect(findings).toMatchObject([
    { rule: 'cell-overflow', stage: 'output', severity: 'warning', address: '附表.明细.甲.栏4' },
  ])
  expect(findings[0]?.message).toContain('WWWWWWWWWWWWWWWW…')
})
