import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { Document, Table } from '../../src/document/document.ts'
import { readDocument } from '../../src/import/read-document.ts'
import { exampleDocuments } from '../helpers/examples.ts'
import { prepareText } from '../helpers/prepare-text.ts'
import { imported } from './imported.ts'

const NS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'

const letters = (column: number): string =>
  column < 26 ? String.fromCharCode(65 + column) : letters(Math.floor(column / 26) - 1) + letters(column % 26)
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

interface Sheet {
  readonly rows: readonly (readonly string[])[]
  readonly merges?: readonly string[]
  readonly hidden?: readonly number[]
}

function workbook(sheets: readonly Sheet[], styles = ''): Uint8Array {
  const parts: Record<string, Uint8Array> = {
    'xl/workbook.xml': strToU8(
      `<workbook ${NS} ${R}><sheets>${sheets.map((_, n) => `<sheet name="s${n}" sheetId="${n + 1}" r:id="rId${n + 1}"/>`).join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships>${sheets.map((_, n) => `<Relationship Id="rId${n + 1}" Target="worksheets/sheet${n + 1}.xml"/>`).join('')}</Relationships>`,
    ),
    'xl/styles.xml': strToU8(`<styleSheet ${NS}>${styles}</styleSheet>`),
  }
  sheets.forEach(({ rows, merges = [], hidden = [] }, n) => {
    const cell = (text: string, row: number, column: number) => {
      const place = `${letters(column)}${row + 1}`
      if (text.startsWith('<c')) return text.replace('<c', `<c r="${place}"`)
      if (text === '') return ''
      return /^\d+$/.test(text)
        ? `<c r="${place}"><v>${text}</v></c>`
        : `<c r="${place}" t="inlineStr"><is><t>${escaped(text)}</t></is></c>`
    }
    const data = rows.map(
      (row, at) =>
        `<row r="${at + 1}"${hidden.includes(at) ? ' hidden="1"' : ''}>${row.map((text, column) => cell(text, at, column)).join('')}</row>`,
    )
    parts[`xl/worksheets/sheet${n + 1}.xml`] = strToU8(
      `<worksheet ${NS}><sheetData>${data.join('')}</sheetData><mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells></worksheet>`,
    )
  })
  return zipSync(parts)
}

/** A table as a sheet of its own, its heading above it. */
function sheetOf(heading: string, table: Table): Sheet {
  const rows: string[][] = [[heading], ...Array.from({ length: table.rows }, () => [] as string[])]
  const merges: string[] = []
  for (const { row, column, rowSpan, columnSpan, text } of table.cells) {
    const line = rows[row + 1]
    if (line) line[column] = text
    if (rowSpan * columnSpan > 1)
      merges.push(`${letters(column)}${row + 2}:${letters(column + columnSpan - 1)}${row + 1 + rowSpan}`)
  }
  return { rows: rows.map((row) => Array.from(row, (text) => text ?? '')), merges }
}

const figuresOf = ({ blocks }: Document) =>
  blocks
    .flatMap((block) => (block.type === 'table' ? block.cells : []))
    .flatMap(({ address, text }) => (address === undefined ? [] : [`${address} ${text}`]))

const documents = await exampleDocuments()

test.each(['2020-dongcheng-yongwai', '2021-dawukou-chaoyang', '2017-dongcheng-longtan'])(
  'the tables of %s come back from sheets',
  async (name) => {
    const document = documents[name]
    if (!document) throw new Error(name)
    const tables = document.blocks.filter((block) => block.type === 'table')
    const heading = (index: number) =>
      [
        '二、主动公开政府信息情况',
        '三、收到和处理政府信息公开申请情况',
        '四、政府信息公开行政复议、行政诉讼情况',
      ][index] ?? ''
    const sheets = tables.map((table, index) => sheetOf(tables.length === 3 ? heading(index) : '附表', table))
    const { text, recognised } = await imported('x.xlsx', workbook(sheets), {
      agency: document.agency,
      year: document.year,
    })
    expect(recognised.doubts).toEqual([])
    expect(recognised.missingProse).toContain(tables.length === 3 ? '总体情况' : '正文')
    const again = await prepareText(text, { draft: true })
    if (!again.document) throw new Error(text)
    expect(figuresOf(again.document)).toEqual(figuresOf(document))
  },
)

test('days and shares are no figures, formulas are what they come to, hidden rows are told', async () => {
  const styles =
    '<numFmts><numFmt numFmtId="200" formatCode="#,##0.0000"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="10"/><xf numFmtId="200"/></cellXfs>'
  const rows = [
    ['甲', '<c s="1"><v>44562</v></c>', '<c s="2"><v>0.125</v></c>', '<c><f>1+2</f><v>3</v></c>'],
    ['乙', '<c><v>0.30000000000000004</v></c>', '<c><v>1E-4</v></c>', '<c s="3"><v>52.654</v></c>'],
    ['丙', '5', '6', '7'],
  ]
  const { blocks, passedOver } = await readDocument(workbook([{ rows, hidden: [2] }], styles))
  const [table] = blocks
  expect(table?.kind === 'table' && table.cells.map(({ text }) => text)).toEqual([
    '甲',
    '2022-01-01',
    '12.5%',
    '3',
    '乙',
    '0.3',
    '0.0001',
    '52.6540',
  ])
  expect(passedOver.map(({ text }) => text)).toEqual(['丙', '5', '6', '7'])
})
