import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { globSync } from 'tinyglobby'
import { expect, test } from 'vitest'
import { isPlainlyReport, isReport } from '../../src/report/is-report.ts'
import { readYaml } from '../../src/source/read-yaml.ts'

const ROOT = join(import.meta.dirname, '..', '..')

const isData = (text: string) => {
  const { value } = readYaml('data.yaml', Buffer.from(text))
  return value === undefined || isReport(value)
}

test.each([
  '版式: {\n年度: 2021}\n',
  '版式: "一\n年度: 2021\n二"\n',
  '说明: |\n年度: 2021\n',
  '说明:\n年度: 2021\n',
  '名称: 甲\n---\n年度: 2021\n',
  '--- |\n名称: 甲\n年度: 2021\n',
  '|\n名称: 甲\n年度: 2021\n',
  '名称: &甲\n年度: 2021\n',
  '? 名称\n年度: 2021\n',
  '- 名称\n年度: 2021\n',
])('%j is told a report without being parsed only when it is one', (text) => {
  expect(isPlainlyReport(text) && !isData(text)).toBe(false)
})

test('data files are told to be reports without being parsed; no other file is', () => {
  const examples = globSync('examples/*/data.yaml', { cwd: ROOT })
  const others = globSync('{test/cases,templates,deploy}/**/*.yaml', { cwd: ROOT })
  const textOf = (file: string) => readFileSync(join(ROOT, file), 'utf8')
  expect(examples.filter((file) => !isPlainlyReport(textOf(file)))).toEqual([])
  expect(others.filter((file) => isPlainlyReport(textOf(file)) && !isData(textOf(file)))).toEqual([])
})
