import validate from '@ooxml-tools/validate'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { isIntactPackage } from '../../src/document/package-seal.ts'
import { readDocument } from '../../src/import/read-document.ts'
import { cellText, readCellText } from '../../src/spreadsheet/cell-text.ts'
import { cellNames, sheetNames } from '../../src/spreadsheet/references.ts'
import { decimalValue, type Spreadsheet } from '../../src/spreadsheet/spreadsheet.ts'
import { writeSpreadsheet } from '../../src/spreadsheet/write-spreadsheet.ts'

const BOOK: Spreadsheet = {
  properties: { title: '表 <&"> 之一', agency: '某局', timestamp: '2026-01-01T00:00:00Z' },
  sheets: [
    {
      name: "甲's 表",
      columns: [{ width: 20 }, { width: 8, hidden: true }, { width: 8 }, { width: 12 }],
      rows: new Map([
        [0, { height: 40 }],
        [6, { hidden: true }],
      ]),
      frozen: { rows: 1, columns: 1 },
      protected: true,
      landscape: true,
      cells: [
        {
          row: 0,
          column: 0,
          columnSpan: 4,
          value: { text: '=HYPERLINK("http://x","点我")' },
          style: { bold: true, size: 16, align: 'center', border: true },
        },
        {
          row: 1,
          column: 0,
          rowSpan: 2,
          value: { text: '行 & <名>' },
          style: { vertical: true, wrap: true },
        },
        { row: 1, column: 2, value: { number: '3' }, style: { unlocked: true, border: true } },
        { row: 2, column: 2, value: decimalValue('0.50'), style: { format: '0.00', unlocked: true } },
        { row: 3, column: 2, value: { formula: 'SUM(C2:C3)', cached: { number: '3.5' } } },
        {
          row: 3,
          column: 3,
          value: { formula: 'IF(SUM(C2)>=1,"相符","不符")', cached: '相符' },
          style: { fill: 'EEEEEE', colour: '333333', indent: 2, top: true },
        },
        { row: 4, column: 0, value: decimalValue('1234567890123456.78') },
        { row: 5, column: 0, value: { text: '一行\n两行 _x0041_ \u0001 \ud83d\ude00' } },
      ],
      validations: [
        {
          ranges: [{ row: 1, column: 2 }],
          allow: { kind: 'whole', least: 0 },
          title: '件数',
          message: '请填不小于 0 的整数',
        },
        {
          ranges: [{ row: 2, column: 2, rows: 1, columns: 1 }],
          allow: { kind: 'number' },
          title: '数',
          message: '请填数',
        },
        {
          ranges: [{ row: 4, column: 3, rows: 2 }],
          allow: { kind: 'list', words: ['是', '否'] },
          title: '选',
          message: '请选',
        },
      ],
      highlights: [
        { ranges: [{ row: 3, column: 3 }], when: '不符', colour: '9C0006', fill: 'FFC7CE' },
        { ranges: [{ row: 3, column: 3 }], when: '相符', colour: '006100', fill: 'C6EFCE' },
      ],
    },
    { name: '_地址', state: 'hidden', columns: [], cells: [{ row: 0, column: 0, value: { text: '申请' } }] },
  ],
  names: [{ name: '申请.新收.自然人', sheet: 0, row: 1, column: 2 }],
}

describe('a workbook', () => {
  test('is valid Open XML with all that a sheet may have', async () => {
    const bytes = await writeSpreadsheet(BOOK)
    expect(await validate(bytes, 'xlsx', 'Microsoft365')).toEqual([])
    expect(await validate(bytes, 'xlsx', 'Office2019')).toEqual([])
  })

  test('gives the same bytes each time, sealed; another cell is another seal', async () => {
    const bytes = await writeSpreadsheet(BOOK)
    expect(await writeSpreadsheet(BOOK)).toEqual(bytes)
    expect(isIntactPackage(bytes)).toBe(true)
  })

  test('has a formula only where one was written: text that looks like one is text, and stays it when typed over', async () => {
    const parts = unzipSync(await writeSpreadsheet(BOOK))
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
    expect([...sheet.matchAll(/<f>(.*?)<\/f>/g)].map(([, formula]) => formula)).toEqual([
      'SUM(C2:C3)',
      'IF(SUM(C2)&gt;=1,&quot;相符&quot;,&quot;不符&quot;)',
    ])
    const [, style] = /<c r="A1" s="(\d+)" t="inlineStr">/.exec(sheet) ?? []
    const looks = strFromU8(parts['xl/styles.xml'] ?? new Uint8Array()).match(/<xf [^>]*>/g) ?? []
    // The first of them is that of cellStyleXfs.
    expect(looks[Number(style) + 1]).toContain('quotePrefix="1"')
  })

  test('is read back as it was written, a long decimal digit by digit', async () => {
    const { blocks } = await readDocument(await writeSpreadsheet(BOOK))
    const texts = blocks.flatMap((block) =>
      block.kind === 'table'
        ? block.cells.map(({ text }) => text)
        : block.kind === 'paragraph'
          ? [block.text]
          : [],
    )
    expect(texts).toEqual(
      expect.arrayContaining(['=HYPERLINK("http://x","点我")', '行 & <名>', '3', '0.50', '3.5', '相符']),
    )
    expect(texts.join()).toContain('1234567890123456.78')
    expect(texts.join()).toContain('_x0041_')
  })
})

test('text that XML cannot hold is written as office suites do, and read back', () => {
  for (const text of ['\u0000\u001f\r', '_x0041_', '__x005F_', '\ud83d', '\ufffe', '甲\t乙\n丙 😀', '<&">']) {
    const written = cellText(text).replaceAll('&lt;', '<').replaceAll('&quot;', '"').replaceAll('&gt;', '>')
    expect(readCellText(written.replaceAll('&amp;', '&'))).toBe(text)
  }
})

test('sheets have names that office suites take, none twice', () => {
  expect(sheetNames(['表[一]:*?/\\', "'甲'", '', 'A', 'a', '长'.repeat(40), '长'.repeat(40)])).toEqual([
    '表 一',
    '甲',
    '-',
    'A',
    'a (2)',
    '长'.repeat(31),
    `${'长'.repeat(27)} (2)`,
  ])
})

test('cells have names that office suites take, none twice, none like a reference', () => {
  expect(
    cellNames(['申请.新收.自然人', '甲（乙）', '甲【乙】', 'A1', 'R1C1', 'c', '1.甲', 'true', 'ABC甲']),
  ).toEqual(['申请.新收.自然人', '甲_乙_', '甲_乙__2_', '_A1', '_R1C1', '_c', '_1.甲', '_true', 'ABC甲'])
})
