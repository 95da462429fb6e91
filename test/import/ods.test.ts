import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { Unreadable } from '../../src/import/loose.ts'
import { readDocument } from '../../src/import/read-document.ts'

const NS = ['office', 'table', 'text', 'style']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ')
const kind = (name: string) => [strToU8(`application/vnd.oasis.opendocument.${name}`), { level: 0 }] as const
const ods = (tables: string, styles = '') =>
  zipSync({
    mimetype: [...kind('spreadsheet')],
    'content.xml': strToU8(
      `<office:document-content ${NS}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
    ),
  })
const cell = (text: string, attributes = '') =>
  `<table:table-cell${attributes}>${text === '' ? '' : `<text:p>${text}</text:p>`}</table:table-cell>`
const row = (cells: string, attributes = '') => `<table:table-row${attributes}>${cells}</table:table-row>`
const FAR = '<table:table-cell table:number-columns-repeated="16000"/>'
const reasonOf = (file: Uint8Array) =>
  readDocument(file).then(
    () => 'read',
    (error: Unreadable) => error.reason,
  )

test('a sheet of OpenDocument is read as it is seen: merges, repeated cells, values of formulas', async () => {
  const hidden = '<style:style style:name="ta2"><style:table-properties table:display="false"/></style:style>'
  const rows = [
    row(`${cell('二、主动公开<text:span>政府信息</text:span>情况')}${FAR}`),
    row(
      `${cell('指标', ' table:number-rows-spanned="2"')}${cell('数量', ' table:number-columns-spanned="2"')}<table:covered-table-cell/>${FAR}`,
    ),
    `<table:table-row-group>${row(`<table:covered-table-cell/>${cell('上半年')}${cell('下半<text:s/>年')}`)}</table:table-row-group>`,
    row(
      `${cell('微信')}${cell('3', ' table:number-columns-repeated="2" table:formula="of:=1+2" office:value-type="float"')}`,
    ),
    row(`${cell('藏')}${cell('9')}`, ' table:visibility="collapse"'),
    row(FAR, ' table:number-rows-repeated="1048000"'),
  ]
  const sheets = `<table:table table:name="s1">${rows.join('')}</table:table><table:table table:style-name="ta2">${row(cell('不见'))}</table:table>`
  const { blocks, passedOver } = await readDocument(ods(sheets, hidden))
  expect(passedOver.map(({ text }) => text)).toEqual(['藏', '9'])
  const [line, table, ...others] = blocks
  expect(others).toEqual([])
  expect(line).toMatchObject({ kind: 'paragraph', text: '二、主动公开政府信息情况' })
  const cells = table?.kind === 'table' ? table.cells : []
  expect(cells.map((one) => [one.row, one.column, one.rowSpan, one.columnSpan, one.text])).toEqual([
    [0, 0, 2, 1, '指标'],
    [0, 1, 1, 2, '数量'],
    [1, 1, 1, 1, '上半年'],
    [1, 2, 1, 1, '下半 年'],
    [2, 0, 1, 1, '微信'],
    [2, 1, 1, 1, '3'],
    [2, 2, 1, 1, '3'],
  ])
})

test('a sheet that repeats itself without end is refused, a text of OpenDocument is told how to be saved', async () => {
  const wide = row(
    cell('1', ' table:number-columns-repeated="16000"'),
    ' table:number-rows-repeated="1000000"',
  )
  expect(await reasonOf(ods(`<table:table>${wide}</table:table>`))).toBe('too-large')
  expect(await reasonOf(zipSync({ mimetype: [...kind('text')], 'content.xml': strToU8('<a/>') }))).toBe(
    'open-document',
  )
})
