import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { prepare } from '../../src/pipeline/prepare.ts'
import { minimal, places, prepareText } from '../helpers/prepare-text.ts'
import { scratchFolder } from '../helpers/scratch.ts'
import { reportGen } from '../process/cli.ts'
import { pngFile } from '../report/picture-files.ts'
import { around } from '../site/examples.ts'

const root = join(import.meta.dirname, '..', '..')
const guide = readFileSync(join(root, 'docs', 'guide.md'), 'utf8')

/** The first example under a heading of the guide. */
function exampleUnder(heading: string, language = 'yaml'): string {
  const section = guide.slice(guide.indexOf(`# ${heading}\n`))
  return new RegExp(`\`\`\`${language}[^\\n]*\\n([\\s\\S]*?)\`\`\``).exec(section)?.[1] ?? ''
}

describe('the examples of the guide work as they are printed', () => {
  test('表前后的文字、单元格的注', async () => {
    expect(places((await prepareText(around(exampleUnder('表前后的文字、单元格的注')))).findings)).toEqual([])
  })

  test('增加行', async () => {
    expect(places((await prepareText(around(exampleUnder('增加行'), 2020))).findings)).toEqual([])
  })

  test('附表 and 附图', async () => {
    const { findings, document } = await prepare({
      path: 'data.yaml',
      bytes: new TextEncoder().encode(around(exampleUnder('附表') + exampleUnder('附图'))),
      readFile: async () => pngFile(),
    })
    expect(places(findings)).toEqual([])
    expect(document?.blocks.filter(({ type }) => type === 'illustration')).toHaveLength(2)
  })

  test('自己的版式: the form, the data by it, and its schema', () => {
    const folder = scratchFolder()
    writeFileSync(join(folder, '我省.yaml'), exampleUnder('自己的版式'))
    const data = minimal({
      版式: './我省.yaml',
      申请: '{新收: {外国公民: 1}, 结转下年: {外国公民: 1}}',
      培训: '{业务培训: {次数: 3}}',
    })
    writeFileSync(join(folder, '年报.yaml'), data.replace(/^复议诉讼.*\n/m, ''))
    const built = reportGen(folder, ['build', '年报.yaml'])
    expect(built.stderr).not.toContain('错误')
    expect(built.status).toBe(0)
    const page = readdirSync(folder).find((name) => name.endsWith('.html') && !name.includes('.fragment.'))
    const headings = [...readFileSync(join(folder, page ?? ''), 'utf8').matchAll(/<h2[^>]*>(.*?)<\/h2>/g)]
    expect(headings.map(([, text]) => text?.slice(0, 2))).toEqual([
      '一、',
      '二、',
      '三、',
      '四、',
      '五、',
      '六、',
    ])
    expect(reportGen(folder, ['schema', '年报.yaml', '-o', '年报.schema.json']).status).toBe(0)
    expect(readFileSync(join(folder, '年报.schema.json'), 'utf8')).toContain('外国公民、无国籍人')
  })

  test('确认', async () => {
    const figures = '申请: {新收: {自然人: 28, 商业企业: 3, 总计: 30}, 结转下年: {自然人: 28, 商业企业: 3}}\n'
    const { findings, accepted } = await prepareText(around(figures + exampleUnder('四、出现问题时')))
    expect(places(findings)).toEqual([])
    expect(accepted).toHaveLength(1)
  })
})

test('the finding that the guide shows is printed so', () => {
  const [shown = ''] = /年报\.yaml:12:30[\s\S]*?办法：.*/.exec(guide) ?? []
  const rows = shown
    .split('\n')
    .filter((line) => /^ +>? ?\d+ \| /.test(line))
    .map((line) => line.replace(/^[^|]*\| /, ''))
  const folder = scratchFolder()
  const before = minimal({}, 2025)
    .split('\n')
    .filter((line) => line && !line.startsWith('申请'))
  const filler = Array.from({ length: 10 - before.length }, () => '#')
  writeFileSync(join(folder, '年报.yaml'), [...before, ...filler, ...rows, ''].join('\n'))
  expect(reportGen(folder, ['build', '年报.yaml']).stderr).toContain(shown)
})

test('the guide links to files that there are, and names commands and options that there are', () => {
  const links = [...guide.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link = '']) => link)
  expect(links.filter((link) => !existsSync(join(root, 'docs', link)))).toEqual([])
  const commands = new Set([...guide.matchAll(/^### `report-gen (\w+)/gm)].map(([, command = '']) => command))
  expect(commands.size).toBeGreaterThan(3)
  const help = [...commands].map((command) => reportGen(root, [command, '--help']).stdout).join()
  const options = new Set(guide.match(/--[a-z]+\b/g))
  expect([...options].filter((option) => !help.includes(option))).toEqual([])
})

test('导入 and 由上年开始: the commands of the guide, on a report that was built', () => {
  const folder = scratchFolder()
  const data = minimal({ 申请: '{新收: {自然人: 4}, 结转下年: {自然人: 4}}' }, 2024)
  writeFileSync(join(folder, 'built.yaml'), data)
  expect(reportGen(folder, ['build', 'built.yaml', '-f', 'docx,html']).status).toBe(0)
  for (const name of readdirSync(folder)) {
    if (name.endsWith('.docx')) copyFileSync(join(folder, name), join(folder, '去年的年报.docx'))
    if (name.endsWith('.html')) copyFileSync(join(folder, name), join(folder, '网页.html'))
  }
  const commands = exampleUnder('导入', 'sh').trim().split('\n')
  expect(commands).toHaveLength(2)
  for (const command of commands) {
    const { status, stderr } = reportGen(folder, command.split(' ').slice(1))
    expect(status, `${command}\n${stderr}`).toBe(0)
  }
  copyFileSync(join(folder, '2021.yaml'), join(folder, '2024.yaml'))
  const [begin = ''] = exampleUnder('由上年开始', 'sh').trim().split('\n')
  expect(reportGen(folder, begin.split(' ').slice(1)).status).toBe(0)
  expect(readFileSync(join(folder, '2025.yaml'), 'utf8')).toMatch(/上年结转: \{自然人: 4,/)
})
