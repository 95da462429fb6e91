import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { FolderOnDisk } from '../../src/cli/desk/folder-on-disk.ts'
import { build } from '../../src/index.ts'
import { exampleInput } from '../helpers/examples.ts'

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** A name that looks like that of a file. */
function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'report-gen-desk.2025.'))
  folders.push(made)
  return made
}

const files = (place: string) => readdirSync(place).filter((name) => name.endsWith('.yaml'))

test('a blank file is made as `init` does, and none is written over', async () => {
  const place = folder()
  const desk = new FolderOnDisk(place)
  const wanted = { kind: 'blank', agency: '某县财政局', year: 2025 } as const
  expect(await desk.make(wanted)).toEqual({ file: '某县财政局2025年.yaml' })
  const path = join(place, '某县财政局2025年.yaml')
  expect(readFileSync(path, 'utf8')).toContain('机关: 某县财政局')
  writeFileSync(path, '年度: 2025\n机关: 某县财政局\n')
  expect(await desk.make(wanted)).toEqual({ existing: '某县财政局2025年.yaml', year: 2025 })
  expect(readFileSync(path, 'utf8')).toBe('年度: 2025\n机关: 某县财政局\n')
})

test('the year after a file of the folder is begun from it, and from no other file', async () => {
  const place = folder()
  writeFileSync(join(place, 'last.yaml'), '年度: 2024\n机关: 某县财政局\n申请: {结转下年: {自然人: 2}}\n')
  const desk = new FolderOnDisk(place)
  expect(await desk.make({ kind: 'next', file: 'last.yaml' })).toEqual({ file: '某县财政局2025年.yaml' })
  expect(readFileSync(join(place, '某县财政局2025年.yaml'), 'utf8')).toContain('last.yaml')
  expect(await desk.make({ kind: 'next', file: '../last.yaml' })).toHaveProperty('refused')
})

test('a report of the year that the agency has already is named instead of a second one, under whatever name', async () => {
  const place = folder()
  writeFileSync(join(place, '2021.yaml'), '年度: 2021\n机关: 大武口区朝阳街道办事处\n')
  const desk = new FolderOnDisk(place)
  writeFileSync(join(place, '今年.yaml'), '年度: 2022\n机关: 石嘴山市大武口区朝阳街道办事处\n')
  const next = () => desk.make({ kind: 'next', file: '2021.yaml' })
  expect(await next()).toEqual({ existing: '今年.yaml', year: 2022 })
  expect(files(place)).toEqual(['2021.yaml', '今年.yaml'])
  writeFileSync(join(place, '今年.yaml'), '年度: 2022\n机关: 大武口区青山街道办事处\n')
  expect(await next()).toHaveProperty('file')
})

test('a published report is read as `import` does, whatever its name; what is none is told, and leaves nothing', async () => {
  const place = folder()
  const desk = new FolderOnDisk(place)
  const { outputs } = await build(exampleInput('2021-dawukou-chaoyang'), { formats: ['docx'] })
  const bytes = Buffer.from(outputs[0]?.bytes ?? []).toString('base64')
  const made = await desk.make({ kind: 'import', name: '../../去年.docx', bytes })
  expect(made).toEqual({ file: files(place)[0] })
  const before = readdirSync(place)
  const refused = await desk.make({ kind: 'import', name: 'x.docx', bytes: 'AAAA' })
  expect(refused).toEqual({ refused: expect.stringContaining('不认识这种文件') })
  expect(JSON.stringify(refused)).not.toContain(tmpdir())
  expect(readdirSync(place)).toEqual(before)
})

test('a published report of a year that the folder has already leads to the file that is there, and writes nothing', async () => {
  const place = folder()
  writeFileSync(join(place, '旧.yaml'), '年度: 2021\n机关: 大武口区朝阳街道办事处\n')
  const { outputs } = await build(exampleInput('2021-dawukou-chaoyang'), { formats: ['docx'] })
  const bytes = Buffer.from(outputs[0]?.bytes ?? []).toString('base64')
  const made = await new FolderOnDisk(place).make({ kind: 'import', name: '去年.docx', bytes })
  expect(made).toEqual({ existing: '旧.yaml', year: 2021 })
  expect(readdirSync(place)).toEqual(['旧.yaml'])
})

/** What was published says as little of itself as this. */
const UNSIGNED = (title: string) =>
  Buffer.from(
    `${title}\n一、总体情况\n政府信息公开工作有序，政府信息公开目录、政府信息公开指南、政府信息公开专栏均已更新。\n二、存在的主要问题及改进情况\n公开不够及时，明年改进。\n三、其他需要报告的事项\n没有其他需要报告的事项。\n`,
  ).toString('base64')

test('a published report that does not name its agency is asked for it, and goes on with it', async () => {
  const place = folder()
  const desk = new FolderOnDisk(place)
  const bytes = UNSIGNED('2021年政府信息公开工作年度报告')
  const wanted = { kind: 'import', name: '报告.txt', bytes } as const
  expect(await desk.make(wanted)).toEqual({ lacks: 'agency' })
  expect(readdirSync(place)).toEqual([])
  expect(await desk.make({ ...wanted, agency: '某县财政局' })).toEqual({ file: '某县财政局2021年.yaml' })
})

test('so is one that does not say its year, or says one that has no form', async () => {
  for (const title of ['政府信息公开工作年度报告', '某县财政局1999年政府信息公开工作年度报告']) {
    const desk = new FolderOnDisk(folder())
    const wanted = { kind: 'import', name: '报告.txt', bytes: UNSIGNED(title), agency: '某县财政局' } as const
    expect(await desk.make(wanted)).toEqual({ lacks: 'year' })
    expect(await desk.make({ ...wanted, year: 2021 })).toHaveProperty('file')
  }
})
