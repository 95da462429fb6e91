import type { Cell, Table } from '../../src/document/document.ts'
import { table } from '../../src/document/table.ts'

/** Bodies with heads of their own on one grid, the narrower body spanning what is left. */
export const stackedBodies: Table = table({
  name: '主动公开',
  caption: '主动公开政府信息情况',
  widths: [2, 1, 1, 1],
  rows: 7,
  head: 0,
  bodies: [
    { rows: 4, head: 2 },
    { rows: 3, head: 2 },
  ],
  cells: [
    head(0, 0, '第一项', { columns: 4, scope: 'rowgroup' }),
    ...['信息内容', '制发', '废止', '有效'].map((text, column) => head(1, column, text, { scope: 'col' })),
    head(2, 0, '规章', { scope: 'row' }),
    ...['0', '0', '0'].map((text, index) => figure(2, index + 1, text)),
    head(3, 0, '规范性文件', { scope: 'row' }),
    ...['3', '−1', '12345678'].map((text, index) => figure(3, index + 1, text)),
    head(4, 0, '第八项', { columns: 4, scope: 'rowgroup' }),
    head(5, 0, '信息内容', { scope: 'col' }),
    head(5, 1, '收费金额（单位：万元）', { columns: 3, scope: 'col' }),
    head(6, 0, '行政事业性收费', { scope: 'row' }),
    figure(6, 1, '52.6540', 3),
  ],
})

/** A head of two lines, a vertical label over all rows and groups of 20 lines: longer than a page. */
export const longGroups: Table = table({
  name: '申请',
  caption: '收到和处理申请情况',
  widths: [1, 2, 5, 1, 1, 1],
  rows: 62,
  head: 2,
  bodies: [{ rows: 60, head: 0 }],
  cells: [
    head(0, 0, '（第一项等于第二项）', { rows: 2, columns: 3, scope: 'col' }),
    head(0, 3, '申请人情况', { columns: 2, scope: 'colgroup' }),
    head(0, 5, '总计', { rows: 2, scope: 'col' }),
    head(1, 3, '自然人', { scope: 'col' }),
    head(1, 4, '法人', { scope: 'col' }),
    { ...head(2, 0, '三、本年度办理结果', { rows: 60, scope: 'rowgroup' }), vertical: true },
    ...['（一）予以公开', '（二）不予公开', '（三）其他处理'].map((text, group) =>
      head(2 + 20 * group, 1, text, { rows: 20, scope: 'rowgroup' }),
    ),
    ...Array.from({ length: 60 }, (_, index) => [
      head(index + 2, 2, `${index + 1}.属于第${index + 1}类情形`, { scope: 'row' }),
      ...[0, 1, 2].map((column) => figure(index + 2, column + 3, String(index * 3 + column))),
    ]).flat(),
  ],
})

/** A list of 65 lines under a printed title: labels indented by their level, units, figures with and without a 注. */
export const indentedList: Table = table({
  name: '统计表',
  caption: '政府信息公开情况统计表',
  title: ['政府信息公开情况统计表', '（2017年度）'],
  above: ['填报单位（盖章）：甲市乙区人民政府', '编号：7'],
  widths: [70, 12, 18],
  rows: 66,
  head: 1,
  bodies: [{ rows: 65, head: 0 }],
  cells: [
    ...['统计指标', '单位', '统计数'].map((text, column) => head(0, column, text, { scope: 'col' })),
    ...Array.from({ length: 65 }, (_, index) => listRow(index + 1)).flat(),
  ],
})

/** Every fifth line heads the next four: it has no unit and no figure. */
function listRow(row: number): readonly Cell[] {
  const level = row % 5 === 1 ? 0 : row % 5 === 2 ? 1 : 2
  const label = `${row}.${'不同渠道和方式公开相同信息计一条，'.repeat(1 + (row % 3))}以此类推`
  const cell = { row, rowSpan: 1, columnSpan: 1 } as const
  return [
    { ...cell, column: 0, text: label, scope: 'row', align: 'left', ...(level > 0 ? { indent: level } : {}) },
    { ...cell, column: 1, text: level > 0 ? '条' : '', align: 'center' },
    {
      ...(level > 0 ? figure(row, 2, String(row * 7)) : { ...cell, column: 2, text: '', align: 'center' }),
      ...(row % 10 === 3 ? { note: '（其中修订16件）' } : {}),
      ...(row % 10 === 9 ? { note: '（含上年度结转事项若干件，以下各行同此）' } : {}),
    },
  ]
}

/** The same text in every cell, header, figure and 注, and over the table. */
export const filledWith = (name: string, text: string): Table =>
  table({
    name,
    caption: text,
    title: [text, text],
    above: [text, text, text],
    widths: [1, 1],
    rows: 2,
    head: 1,
    bodies: [{ rows: 1, head: 0 }],
    cells: [
      head(0, 0, text, { columns: 2, scope: 'colgroup' }),
      head(1, 0, text, { scope: 'row' }),
      { ...figure(1, 1, text), note: text },
    ],
  })

interface HeadOptions {
  readonly rows?: number
  readonly columns?: number
  readonly scope: 'col' | 'colgroup' | 'row' | 'rowgroup'
}

function head(row: number, column: number, text: string, { rows, columns, scope }: HeadOptions): Cell {
  return { row, column, text, scope, rowSpan: rows ?? 1, columnSpan: columns ?? 1, align: 'center' }
}

function figure(row: number, column: number, text: string, columns = 1): Cell {
  const address = `表.${row}.${column}`
  return { row, column, text, address, rowSpan: 1, columnSpan: columns, align: 'center' }
}
