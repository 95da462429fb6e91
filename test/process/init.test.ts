import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { reportGen, scratchFolder } from './cli.ts'

test('init tells of the schema that it wrote, too, and what it is for', () => {
  const folder = scratchFolder()
  const first = reportGen(folder, ['init', '数据/2024.yaml', '--agency', '某局', '--year', '2024'])
  const next = reportGen(folder, ['init', '2025.yaml', '--from', '数据/2024.yaml'])
  expect(first.stdout.trim()).toBe('数据/2024.yaml')
  for (const [{ stderr }, schema] of [
    [first, join('数据', '2021.schema.json')],
    [next, '2021.schema.json'],
  ] as const) {
    expect(existsSync(join(folder, schema))).toBe(true)
    expect(stderr).toContain(`${schema} 供 VS Code 等编辑器提示栏目`)
  }
})
