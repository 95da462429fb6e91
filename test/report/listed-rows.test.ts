import { expect, test } from 'vitest'
import { mend } from '../../src/pipeline/mend.ts'
import { minimal, prepareText } from '../helpers/prepare-text.ts'

/** A report whose 申请 has this row 新收, and what went in goes over to the next year. */
const withRow = (row: string) =>
  minimal({ 申请: `\n  新收: ${row}\n  结转下年: {自然人: 31, 商业企业: 4, 其他: 2}` }, 2025)

const RULES = ['listed-row', 'schema-type', 'number-notation', 'typed-total', 'balance']

async function examine(data: string) {
  const { read, findings } = await prepareText(data)
  const told = findings.filter(({ rule }) => RULES.includes(rule))
  return { figures: read?.report.figures, told }
}

test.each([
  ['without the total', '[31, 4, 0, 0, 0, 2]'],
  ['with the total', '[31, 4, 0, 0, 0, 2, 37]'],
  ['an item a line', '\n    - 31\n    - 4\n    - 0\n    - 0\n    - 0\n    - 2'],
  ['with a note in a cell', '[{值: 31, 注: （含信函）}, 4, 0, 0, 0, 2]'],
])('a row of the form is read from a list, %s', async (_, list) => {
  const { figures, told } = await examine(withRow(list))
  expect(told).toEqual([])
  const texts = ['自然人', '商业企业', '科研机构', '其他', '总计'].map(
    (column) => figures?.get(`申请.新收.${column}`)?.text,
  )
  expect(texts).toEqual(['31', '4', '0', '2', '37'])
})

test('a total in a list is checked, and so is each cell, at its place', async () => {
  const { told } = await examine(withRow('[31, 4, 0, 0, 0, 2, 38]'))
  expect(told).toMatchObject([{ rule: 'typed-total', address: '申请.新收.总计' }])
  const { told: faults } = await examine(withRow('[31, 4件, 0, 0, 0, 2]'))
  expect(faults).toMatchObject([{ rule: 'number-notation', address: '申请.新收.商业企业' }])
  expect(faults[0]?.range).toMatchObject({ line: 7, column: 12, endColumn: 14 })
})

test.each(['[31, 4, 0]', '[31, 4, 0, 0, 0, 2, 37, 0]', '[[31, 4], 0, 0, 0, 0, 2]'])(
  'a list of another length is told once: %s',
  async (list) => {
    const { told } = await examine(withRow(list))
    expect(told.map(({ rule }) => rule)).toEqual(['listed-row'])
  },
)

test.each(['31、4、0、0、0、2', '[31、4、0、0、0、2]', '31 4 0 0 0 2'])(
  'a row that runs together is mended: %s',
  async (row) => {
    const bytes = new TextEncoder().encode(withRow(row))
    const { input } = await mend({ path: 'data.yaml', bytes }, {})
    expect(new TextDecoder().decode(input.bytes)).toContain('新收: [31, 4, 0, 0, 0, 2]')
  },
)

test('groups of columns, and a table that is one row, are read from lists too', async () => {
  for (const value of [
    '{行政复议: [1, 2, 3, 4], 行政诉讼: {未经复议: [5, 6, 7, 8], 复议后: [0, 0, 0, 9]}}',
    '[1, 2, 3, 4, 5, 6, 7, 8, 0, 0, 0, 9]',
    '[1, 2, 3, 4, 10, 5, 6, 7, 8, 26, 0, 0, 0, 9, 9]',
  ]) {
    const { figures, told } = await examine(minimal({ 复议诉讼: value }, 2025))
    expect(told).toEqual([])
    const texts = ['行政复议.总计', '行政诉讼.未经复议.结果纠正', '行政诉讼.复议后.总计'].map(
      (address) => figures?.get(`复议诉讼.${address}`)?.text,
    )
    expect(texts).toEqual(['10', '6', '9'])
  }
})

test('times of the day stand in lists of an own table', async () => {
  const table = minimal({
    附表: '\n  接待时间:\n    列: [开始, 结束]\n    行: {周一: [14:30, 17:00], 周二: [9:00, 11:30]}',
  })
  const { document, findings } = await prepareText(table)
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(JSON.stringify(document)).toContain('14:30')
})
