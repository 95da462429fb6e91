import { expect, test } from 'vitest'
import type { Spreadsheet } from '../../src/spreadsheet/spreadsheet.ts'
import { minimal } from '../helpers/prepare-text.ts'
import { copyOf } from './mishaps.ts'
import { cameBack, sent } from './sent.ts'

/** The workbook of a small report with another text in a line of 基本信息. */
async function basicsWith(label: string, text: string, isOld = false): Promise<Spreadsheet> {
  const book = copyOf((await sent(minimal())).book)
  const sheet = book.sheets.find(({ name }) => name === '基本信息')
  const row = sheet?.cells.find(({ value }) => value && 'text' in value && value.text === label)?.row
  const cell = sheet?.cells.find((one) => one.row === row && one.column === 1)
  if (!cell) throw new Error(label)
  cell.value = { text }
  // As workbooks were that had no names for these.
  if (isOld) book.names = book.names.filter((name) => name.sheet !== 1 || name.row !== row)
  return book as unknown as Spreadsheet
}

test.each([
  ['机关', '某区乙局', '某区某局'],
  ['年度', '2026', '2021'],
])('a grey %s that was changed in the workbook is told, and stays', async (label, found, was) => {
  for (const isOld of [false, true]) {
    const { text, doubts } = await cameBack(await basicsWith(label, found, isOld))
    expect(text).toBe(minimal())
    expect(doubts).toEqual([
      {
        address: label,
        message: `表格里这一项改成了“${found}”，它是灰色的，不能在表格里改，没有读，仍是原来的 ${was}，请核对`,
      },
    ])
  }
})
