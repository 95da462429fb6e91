import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { scratchFolder } from '../helpers/scratch.ts'
import { reportGen } from './cli.ts'

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

test.each(['2024', '2023', '2026'])('a year that is not the one after is refused: %s', (year) => {
  const folder = scratchFolder()
  reportGen(folder, ['init', '2024.yaml', '--agency', '某局', '--year', '2024'])
  const { status, stderr } = reportGen(folder, ['init', 'x.yaml', '--from', '2024.yaml', '--year', year])
  expect(status).toBe(2)
  expect(stderr).toContain(`2024.yaml 是 2024 年的，由它只能开始 2025 年的报告`)
  expect(stderr).toContain(`--from 请给 ${Number(year) - 1} 年的文件`)
  expect(existsSync(join(folder, 'x.yaml'))).toBe(false)
})

test('a year after that has no form is told with the first that has one', () => {
  const folder = scratchFolder()
  writeFileSync(join(folder, '2005.yaml'), '年度: 2005\n版式: 2008\n机关: 某局')
  const { status, stderr } = reportGen(folder, ['init', '--from', '2005.yaml'])
  expect(status).toBe(2)
  expect(stderr).toContain('没有适用于 2006 年度的版式。年度应为 2008 年或以后')
})

test('a report whose data file is there already begins the next year by that', () => {
  const folder = scratchFolder()
  reportGen(folder, ['init', '某局2024年.yaml', '--agency', '某局', '--year', '2024'])
  const kept = readFileSync(join(folder, '某局2024年.yaml'))
  const published = readFileSync(new URL('../cases/import-text/文本.txt', import.meta.url), 'utf8')
  writeFileSync(join(folder, '去年.txt'), published.replace('2021年', '某局2024年'))
  const { status, stdout, stderr } = reportGen(folder, ['init', '2025.yaml', '--from', '去年.txt'])
  expect(stderr).toContain('去年.txt 的数据文件已经有了，是 某局2024年.yaml，就由它开始')
  expect({ status, stdout }).toEqual({ status: 0, stdout: '2025.yaml\n' })
  expect(readFileSync(join(folder, '某局2024年.yaml'))).toEqual(kept)
  expect(readdirSync(folder).sort()).toEqual(['2021.schema.json', '2025.yaml', '去年.txt', '某局2024年.yaml'])
})

test('a published report without a name is to be imported by itself first', () => {
  const folder = scratchFolder()
  const published = readFileSync(new URL('../cases/import-without-agency/正文.html', import.meta.url))
  writeFileSync(join(folder, '去年.html'), published)
  const { status, stderr } = reportGen(folder, ['init', '2025.yaml', '--from', '去年.html'])
  expect(status).toBe(1)
  expect(stderr).toContain('没有找到机关名称。导入时请用 --agency 给出机关全称')
  expect(stderr).toContain('先用 report-gen import 导入，再用 --from 写导入得到的数据文件')
  expect(readdirSync(folder)).toEqual(['去年.html'])
})

test("what is attached to last year's report is told by name", () => {
  const folder = scratchFolder()
  reportGen(folder, ['init', '2024.yaml', '--agency', '某局', '--year', '2024'])
  const last = readFileSync(join(folder, '2024.yaml'), 'utf8')
  writeFileSync(join(folder, '2024.yaml'), `${last}附件: [统计表, 专栏截图]\n`)
  const { status, stderr } = reportGen(folder, ['init', '2025.yaml', '--from', '2024.yaml'])
  expect(status).toBe(0)
  expect(stderr).toContain('附件“统计表”、“专栏截图”没有带过来；今年还有的，请写进“附件”。')
})

test('the commands that are told next can be typed as they are', () => {
  const folder = scratchFolder()
  const { stderr } = reportGen(folder, ['init', '我 的.yaml', '--agency', '某局', '--year', '2025'])
  expect(stderr).toContain('report-gen check "我 的.yaml"，')
  expect(stderr).toContain('report-gen build "我 的.yaml"\n')
})

test('a name that no file can have is told with the one that was taken', () => {
  const folder = scratchFolder()
  const { stdout, stderr } = reportGen(folder, ['init', '--agency', '青河区/林业局', '--year', '2025'])
  expect(stdout).toBe('青河区林业局2025年.yaml\n')
  expect(stderr).toContain('“青河区/林业局”不能照样用作文件名，文件名是 青河区林业局2025年.yaml')
})
