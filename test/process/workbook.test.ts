import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { minimal } from '../helpers/prepare-text.ts'
import { scratchFolder } from '../helpers/scratch.ts'
import { compoundFile } from '../import/compound-file.ts'
import { reportGen } from './cli.ts'
import { fillWorkbook } from './fill-workbook.ts'

const DATA = minimal({
  主动公开: '{行政许可: {处理决定: 40}} # 许可',
  申请: '{新收: {自然人: 4}, 结转下年: {自然人: 4}}',
})

/** A folder with a data file and its workbook. */
function folderWith(text = DATA): string {
  const folder = scratchFolder()
  writeFileSync(join(folder, '年报.yaml'), text)
  const made = reportGen(folder, ['workbook', '年报.yaml'])
  expect(made.status, made.stderr).toBe(0)
  return folder
}

const read = (folder: string, name = '年报.yaml') => readFileSync(join(folder, name), 'utf8')

describe('workbook', () => {
  test('what was filled in goes into the data file, one figure and nothing else', () => {
    const folder = folderWith()
    fillWorkbook(folder, 40, '41')
    const { status, stderr } = reportGen(folder, ['workbook', '--update', '年报.yaml', '年报.xlsx', '--yes'])
    expect(status, stderr).toBe(0)
    expect(stderr).toContain(
      '-主动公开: {行政许可: {处理决定: 40}} # 许可\n+主动公开: {行政许可: {处理决定: 41}} # 许可',
    )
    expect(stderr).toContain('已写入 年报.yaml，改了 1 处')
    expect(read(folder)).toBe(DATA.replace('40', '41'))
  })

  test('nothing is written before somebody agreed', () => {
    const folder = folderWith()
    fillWorkbook(folder, 40, '41')
    const { status, stderr } = reportGen(folder, ['workbook', '--update', '年报.yaml', '年报.xlsx'])
    expect([status, read(folder)]).toEqual([1, DATA])
    expect(stderr).toContain('没有写入 年报.yaml。确认上面的改动以后，加 --yes 再运行一次')
  })

  test('what was changed in both is told with both values, and stays', () => {
    const folder = folderWith()
    fillWorkbook(folder, 40, '41')
    const changed = DATA.replace('40', '42').replace('年度: 2021', '年度: 2021 # 核对过')
    writeFileSync(join(folder, '年报.yaml'), changed)
    const { status, stderr } = reportGen(folder, ['workbook', '--update', '年报.yaml', '年报.xlsx', '--yes'])
    expect([status, read(folder)]).toEqual([1, changed])
    expect(stderr).toContain(
      '主动公开.行政许可.处理决定：工作簿发出以后两边都改了，数据文件里是“42”，工作簿里是“41”，没有写入',
    )
  })

  test('what was changed in the data file alone stays as it is there', () => {
    const folder = folderWith()
    fillWorkbook(folder, 40, '41')
    const changed = DATA.replaceAll('自然人: 4', '自然人: 5')
    writeFileSync(join(folder, '年报.yaml'), changed)
    const { status } = reportGen(folder, ['workbook', '--update', '年报.yaml', '年报.xlsx', '--yes'])
    expect([status, read(folder)]).toEqual([0, changed.replace('40', '41')])
  })

  test.each([
    [
      'another year',
      (text: string) => text.replace('年度: 2021', '年度: 2022'),
      /2021 年度的，数据文件是.*2022 年度的，没有写入/,
    ],
    [
      'another agency',
      (text: string) => text.replace('某区某局', '某区乙局'),
      /是某区某局 2021 年度的，数据文件是某区乙局/,
    ],
    [
      'another edition',
      (text: string) =>
        text.replace('年度: 2021', '年度: 2021\n版式: 2019').replace(/^主动公开.*\n/m, '主动公开: {}\n'),
      /用的是2021年版，数据文件用的是2019年试行版，没有写入/,
    ],
  ])('a workbook of %s is refused', (_, change, said) => {
    const folder = folderWith()
    writeFileSync(join(folder, '年报.yaml'), change(DATA))
    const { status, stderr } = reportGen(folder, ['workbook', '--update', '年报.yaml', '年报.xlsx', '--yes'])
    expect(stderr).toMatch(said)
    expect([status, read(folder)]).toEqual([1, change(DATA)])
  })

  test('a workbook that was filled in is not written over, one as it was sent out is', () => {
    const folder = folderWith()
    expect(reportGen(folder, ['workbook', '年报.yaml']).status).toBe(0)
    fillWorkbook(folder, 40, '41')
    const { status, stderr } = reportGen(folder, ['workbook', '年报.yaml'])
    expect(status).toBe(3)
    expect(stderr).toContain('年报.xlsx 有人填过，没有覆盖')
    expect(reportGen(folder, ['workbook', '年报.yaml', '--overwrite']).status).toBe(0)
  })

  test('import makes the data file that it was made of, with doubts over their lines', () => {
    const folder = folderWith()
    fillWorkbook(folder, 40, '4.5')
    const { status, stderr } = reportGen(folder, ['import', '年报.xlsx', '-o', '回.yaml'])
    expect(status).toBe(1)
    expect(stderr).toContain(
      '主动公开.行政许可.处理决定：表格里这一格写的是“4.5”，读不成这里的数，没有读，仍是原来的 40，请核对',
    )
    expect(read(folder, '回.yaml').replace(/^# 导入：.*\n/m, '')).toBe(DATA)
    expect(reportGen(folder, ['check', '回.yaml']).stdout).toContain('import-doubt')
  })

  test('a workbook of another year than is asked for is not imported', () => {
    const folder = folderWith()
    const { status, stderr } = reportGen(folder, ['import', '年报.xlsx', '-o', '回.yaml', '--year', '2020'])
    expect(status).toBe(1)
    expect(stderr).toContain('年报.xlsx：是某区某局 2021 年度的工作簿，与 --agency、--year 给的不同，没有读')
  })

  test('a file that is locked, or has two million rows, is refused with a sentence', () => {
    const folder = folderWith()
    writeFileSync(join(folder, '加密.xlsx'), compoundFile('EncryptedPackage'))
    const parts = unzipSync(readFileSync(join(folder, '年报.xlsx')))
    const rows = Array.from(
      { length: 2_000_000 },
      (_, row) => `<row r="${row + 1}"><c r="A${row + 1}"><v>1</v></c></row>`,
    )
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
    parts['xl/worksheets/sheet1.xml'] = strToU8(sheet.replace('<sheetData>', `<sheetData>${rows.join('')}`))
    writeFileSync(join(folder, '大.xlsx'), zipSync(parts))
    for (const [file, said] of [
      ['加密.xlsx', '设有密码'],
      ['大.xlsx', '太大'],
    ] as const) {
      const imported = reportGen(folder, ['import', file])
      expect([imported.status, imported.stderr]).toEqual([1, expect.stringContaining(`${file}：${said}`)])
      const updated = reportGen(folder, ['workbook', '--update', '年报.yaml', file, '--yes'])
      expect([updated.status, updated.stderr]).toEqual([1, expect.stringContaining(`${file}：${said}`)])
    }
    expect(read(folder)).toBe(DATA)
  })

  test('a blank one of an edition is read back as init would begin', () => {
    const folder = scratchFolder()
    const { status, stderr } = reportGen(folder, [
      ...['workbook', '--agency', '某区某局', '--year', '2017', '--form', '2014-北京', '-o', '空白.xlsx'],
    ])
    expect(status, stderr).toBe(0)
    const imported = reportGen(folder, ['import', '空白.xlsx'])
    expect([imported.status, imported.stderr]).toEqual([0, expect.stringContaining('填改了 0 处')])
    expect(read(folder, '某区某局2017年.yaml')).toContain('版式: "2014-北京"')
  })

  test.each([
    [['workbook'], /没有写数据文件。.*--agency/],
    [['workbook', '--update', '年报.yaml'], /没有写填好的工作簿/],
    [['workbook', '年报.yaml', '-o', '年报.xls'], /应以 .xlsx 结尾/],
    [['workbook', '--update', '年报.yaml', '年报.yaml', '--yes'], /不是由 report-gen workbook 生成的|已损坏/],
  ])('%j is told what is missing', (args, said) => {
    const folder = folderWith()
    const { status, stderr } = reportGen(folder, args)
    expect(stderr).toMatch(said)
    expect(status).toBeGreaterThan(0)
  })
})

describe('diff', () => {
  test('tells with its exit code whether two files are alike', () => {
    const folder = scratchFolder()
    writeFileSync(join(folder, '旧.yaml'), DATA)
    writeFileSync(join(folder, '新.yaml'), DATA.replace('40', '50'))
    expect(reportGen(folder, ['diff', '旧.yaml', '旧.yaml']).status).toBe(0)
    const { status, stdout } = reportGen(folder, ['diff', '旧.yaml', '新.yaml'])
    expect(status).toBe(1)
    expect(stdout).toContain('  主动公开.行政许可.处理决定  40  50  +10   +25.0')
    expect(reportGen(folder, ['diff', '旧.yaml']).status).toBe(2)
    writeFileSync(join(folder, '坏.yaml'), '年度: 2021\n机关 某局\n')
    expect(reportGen(folder, ['diff', '旧.yaml', '坏.yaml']).status).toBe(3)
    for (const format of ['html', 'json', 'xlsx'])
      expect(
        reportGen(folder, ['diff', '旧.yaml', '新.yaml', '--format', format, '-o', `对照.${format}`]).status,
      ).toBe(1)
    expect(reportGen(folder, ['diff', '旧.yaml', '新.yaml', '--format', 'xlsx']).status).toBe(2)
  })

  test('writes what differs as the name of the file ends', () => {
    const folder = scratchFolder()
    writeFileSync(join(folder, '旧.yaml'), DATA)
    writeFileSync(join(folder, '新.yaml'), DATA.replace('40', '50'))
    const beginning = { html: '<!DOCTYPE html>', json: '{', xlsx: 'PK', txt: '旧' }
    for (const [ending, begins] of Object.entries(beginning)) {
      expect(reportGen(folder, ['diff', '旧.yaml', '新.yaml', '-o', `对照.${ending}`]).status).toBe(1)
      expect(read(folder, `对照.${ending}`).slice(0, begins.length)).toBe(begins)
    }
  })
})
