import { expect, test } from 'vitest'
import type { Unreadable } from '../../src/import/loose.ts'
import { readDocument } from '../../src/import/read-document.ts'
import { type Bytes, cell, f64, label, record, text, u16, u32, wide, xlsFile } from './xls-file.ts'

const reasonOf = (file: Uint8Array) =>
  readDocument(file).then(
    () => 'read',
    (error: Unreadable) => error.reason,
  )

async function tableOf(file: Uint8Array) {
  const { blocks, passedOver } = await readDocument(file)
  const [table] = blocks
  if (table?.kind !== 'table') throw new Error('no table')
  return { cells: table.cells, texts: table.cells.map(({ text }) => text), passedOver }
}

const rk = (row: number, column: number, bits: number) => cell(0x27e, row, column, u32(bits))
/** The upper half of a fraction, and an integer; the last bit: its hundredth. */
const upper = (value: number) =>
  (f64(value).slice(4) as number[]).reduce((sum, byte, at) => sum + byte * 256 ** at, 0)
const FORMULA = 0x06

test('numbers are read in every way that they are written, formulas by their last values', async () => {
  const formats = [
    record(0xe0, u16(0), u16(0)),
    record(0xe0, u16(0), u16(14)),
    record(0xe0, u16(0), u16(200)),
  ]
  const globals = [...formats, record(0x41e, u16(200), text('0.00%'))]
  const styled = (type: number, row: number, column: number, style: number, rest: Bytes) =>
    record(type, u16(row), u16(column), u16(style), rest)
  const records = [
    label(0, 0, '甲'),
    rk(0, 1, (12 << 2) | 2),
    rk(0, 2, (-1234 << 2) | 3),
    rk(0, 3, upper(0.5)),
    // Two in one record.
    record(0xbd, u16(1), u16(0), u16(0), u32((7 << 2) | 2), u16(0), u32((8 << 2) | 2), u16(1)),
    cell(0x203, 1, 2, f64(52.654)),
    cell(FORMULA, 1, 3, f64(3), u16(0), u32(0), u16(0)),
    cell(FORMULA, 2, 0, [0, 0, 0, 0, 0, 0, 255, 255], u16(0), u32(0), u16(0)),
    record(0x207, text('合计')),
    cell(FORMULA, 2, 1, [2, 0, 7, 0, 0, 0, 255, 255], u16(0), u32(0), u16(0)),
    cell(0x205, 2, 2, [1, 0]),
    cell(0x205, 2, 3, [42, 1]),
    label(3, 0, '日'),
    styled(0x203, 3, 1, 1, f64(44562)),
    styled(0x203, 3, 2, 2, f64(0.125)),
    styled(0x203, 3, 3, 1, f64(1e300)),
  ]
  const due = ['甲', '12', '-12.34', '0.5', '7', '8', '52.654', '3', '合计', '#DIV/0!', 'TRUE', '#N/A', '日']
  const days = ['2022-01-01', '12.5%', '1e+300']
  expect((await tableOf(xlsFile({ globals, sheets: [{ records }] }))).texts).toEqual([...due, ...days])
  const since1904 = [...globals, record(0x22, u16(1))]
  const { texts } = await tableOf(xlsFile({ globals: since1904, sheets: [{ records }] }))
  expect(texts[13]).toBe('2026-01-02')
})

test('texts that go on in further records are whole, fonts and reading aids in them are left out', async () => {
  const SST = 0xfc
  const CONTINUE = 0x3c
  const shared = [
    // The second text is cut within its characters and goes on in narrow ones; it has one run of another font.
    record(SST, u32(3), u32(3), text('规章'), u16(6), [9], u16(1), wide('行政')),
    record(CONTINUE, [0, 65, 66, 67]),
    record(CONTINUE, [0, 68], [1, 2]),
    record(CONTINUE, [3, 4], [...u16(2), 4, ...u32(3), 88, 89, 0, 0, 0]),
  ]
  const records = [0, 1, 2].map((index) => cell(0xfd, 0, index, u32(index)))
  expect((await tableOf(xlsFile({ globals: shared, sheets: [{ records }] }))).texts).toEqual([
    '规章',
    '行政ABCD',
    'XY',
  ])
})

test('merges, hidden rows, columns and sheets, and charts within a sheet', async () => {
  const row = (at: number, flags: number) => record(0x208, u16(at), Array(10).fill(0), u16(flags), u16(0))
  const chart = [record(0x809, u16(0x600), u16(0x20), Array(12).fill(0)), label(0, 0, '图'), record(0x0a)]
  const records = [
    record(0x7d, u16(1), u16(1), u16(0), u16(0), u16(1), u16(0)),
    row(2, 0x20),
    ...chart,
    label(0, 0, '名称'),
    label(0, 1, '数量'),
    label(1, 0, '微信'),
    label(1, 2, '3'),
    label(1, 3, '4'),
    label(2, 0, '藏'),
    label(2, 1, '隐'),
    label(3, 0, '微博'),
    label(3, 2, '5'),
    label(3, 3, '6'),
    // Two merges: over a hidden column that it begins in, and down over a hidden row.
    record(0xe5, u16(2), ...[0, 0, 1, 3].map(u16), ...[1, 2, 4, 4].map(u16)),
    label(1, 4, '月'),
  ]
  const hidden = { records: [label(0, 0, '不见')], isHidden: true }
  const { cells, passedOver } = await tableOf(xlsFile({ sheets: [hidden, { records }] }))
  expect(
    cells
      .filter(({ text }) => text !== '')
      .map((one) => [one.row, one.column, one.rowSpan, one.columnSpan, one.text]),
  ).toEqual([
    [0, 0, 1, 1, '名称'],
    [0, 1, 1, 2, '数量'],
    [1, 0, 1, 1, '微信'],
    [1, 1, 1, 1, '3'],
    [1, 2, 1, 1, '4'],
    [1, 3, 1, 1, '月'],
    [2, 0, 1, 1, '微博'],
    [2, 1, 1, 1, '5'],
    [2, 2, 1, 1, '6'],
  ])
  expect(passedOver.map(({ text }) => text)).toEqual(['藏', '隐'])
})

test('protected, older, cut off, endless or absurd files say what they are', async () => {
  const sheets = [{ records: [label(0, 0, '甲')] }]
  expect(await reasonOf(xlsFile({ globals: [record(0x2f, u16(1), Array(52).fill(0))], sheets }))).toBe(
    'encrypted',
  )
  expect(await reasonOf(xlsFile({ version: 0x500, sheets }))).toBe('old-office')
  expect(await reasonOf(xlsFile({ sheets }).slice(0, 4000))).toBe('damaged')
  // A text that says it has 65535 characters, a table of merges that says it has as many.
  expect(await reasonOf(xlsFile({ sheets: [{ records: [cell(0x204, 0, 0, u16(65535), [1])] }] }))).toBe(
    'damaged',
  )
  expect(await reasonOf(xlsFile({ sheets: [{ records: [record(0xe5, u16(65535))] }] }))).toBe('damaged')
  expect(await reasonOf(xlsFile({ globals: [record(0xfc, u32(4e9), u32(4e9))], sheets }))).toBe('read')
  expect(await reasonOf(xlsFile({ sheets: Array.from({ length: 200 }, () => ({ records: [] })) }))).toBe(
    'too-large',
  )
  const parts = Array.from({ length: 12_000 }, () => record(0x3c))
  expect(await reasonOf(xlsFile({ globals: [record(0xfc, u32(1), u32(1)), ...parts], sheets }))).toBe(
    'damaged',
  )
  const far = [label(0, 0, '甲'), label(0, 1, '乙'), label(65535, 255, '远')]
  const { texts, passedOver } = await tableOf(xlsFile({ sheets: [{ records: far }] }))
  expect([texts, passedOver]).toEqual([['甲', '乙'], [{ what: 'hidden', text: '远' }]])
})

test('files that are cut off or changed anywhere are read or refused, in bounded time', async () => {
  const records = [
    label(0, 0, '甲'),
    label(0, 1, '乙'),
    cell(0x203, 1, 0, f64(5)),
    record(0xe5, u16(1), ...[0, 1, 0, 0].map(u16)),
  ]
  const whole = xlsFile({ globals: [record(0xfc, u32(1), u32(1), text('规章'))], sheets: [{ records }] })
  const REASONS = ['read', 'damaged', 'old-office', 'encrypted', 'too-large', 'unknown-kind']
  for (let at = 8; at < whole.length; at += at < 2200 ? 1 : 97) {
    for (const value of [0, 1, 255]) {
      const changed = whole.slice()
      changed[at] = value
      expect(REASONS).toContain(await reasonOf(changed))
    }
    expect(REASONS).toContain(await reasonOf(whole.slice(0, at)))
  }
})
