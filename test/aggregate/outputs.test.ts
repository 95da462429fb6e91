import { describe, expect, test } from 'vitest'
import { writeBoard } from '../../src/aggregate/board/board.ts'
import { explainSum } from '../../src/aggregate/explain-sum.ts'
import { writeMatrix } from '../../src/aggregate/write-matrix.ts'
import { isIntactPackage } from '../../src/document/package-seal.ts'
import { isIntact } from '../../src/document/seal.ts'
import { readXlsx } from '../../src/import/readers/xlsx/read-xlsx.ts'
import { aggregate, readUnitList } from '../../src/index.ts'
import { inspect } from '../../src/pipeline/inspect.ts'
import { readAddends } from '../../src/report/addends.ts'
import { readSheets } from '../../src/workbook/read-sheets.ts'
import { writeWorkbook } from '../../src/workbook/write-workbook.ts'
import { region } from './region.ts'
import { fileOf, summed, unit, unitData } from './units.ts'

const three = [1, 2, 3].map((seed) => ({ name: `第${seed}局`, data: unitData(`第${seed}局`, seed) }))
const sum = await summed(
  [...three.map(({ name }) => name), '第四局'],
  three.map(({ name, data }) => fileOf(`${name}.yaml`, data)),
  { annex: true },
)

describe('the matrix', () => {
  test('has every figure of every unit, and sums that can be followed', async () => {
    const bytes = await writeMatrix(sum)
    expect(isIntactPackage(bytes)).toBe(true)
    const { blocks } = readXlsx(bytes)
    const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block] : []))
    expect(tables).toHaveLength(3)
    const rows = (tables[1]?.cells ?? []).filter(({ row }) => row > 1)
    const ofFirst = rows.filter(({ row, column }) => row === 3 && column >= 3).map(({ text }) => Number(text))
    const requests = three[0]?.data['申请'] as Record<string, Record<string, number>>
    expect(ofFirst.slice(0, 6)).toEqual(Object.values(requests['新收'] ?? {}))
    const total = rows.find(({ row, column }) => row === 2 && column === 3)?.text
    expect(Number(total)).toBe(Number(sum.sums.cells.get('申请.新收.自然人')?.toFixed()))
  })

  test('has no formula but its own sums: names of units, files and rows are text whatever they look like', async () => {
    const formulas = ['=HYPERLINK("http://x","点我")', '+1+1局', '-2+3局', '@SUM(A1)局', '\t=1+1局', '=1+1']
    const files = formulas.map((name, seed) => {
      const data = unitData(name, seed)
      const requests = data['申请'] as Record<string, Record<string, unknown>>
      const refused = { ...requests['不予公开'], '=1+1': { 自然人: 0 } }
      return fileOf(`=${seed}.yaml`, {
        ...data,
        增行: { '申请.不予公开': ['=1+1'] },
        申请: { ...requests, 不予公开: refused },
      })
    })
    const { sheets } = readSheets(await writeMatrix(await summed(formulas, files)))
    for (const { cells } of sheets) {
      const lines = [...cells].map(([row, line]) => ({ row, found: [...line] }))
      const named = lines.flatMap(({ found }) => found.filter(([column]) => column === 0))
      expect(named.map(([, { shown }]) => shown)).toEqual(expect.arrayContaining(formulas))
      // The row of the sums stands under two rows of heads.
      const others = lines.filter(({ row }) => row !== 2).flatMap(({ found }) => found)
      expect(others.filter(([, { isFormula }]) => isFormula)).toEqual([])
      const beside = others.filter(([column, { shown }]) => column < 3 && /^[=+\-@\t]/.test(shown))
      expect(beside.map(([, { kind }]) => kind)).toEqual(beside.map(() => 'text'))
      expect(beside).toHaveLength(2 * formulas.length)
    }
  })
})

test('the annex has a line a unit that is in the sum', () => {
  expect(sum.text).toContain('附表:\n  各单位主要数据:')
  expect(sum.text.match(/^ {6}第.局: \[/gm)).toHaveLength(3)
})

test('a figure is explained by what each unit gave, totals by their parts', () => {
  const addends = readAddends(sum.addends)
  const { addends: given, total, leftOut } = explainSum(sum.sums.form, '申请.新收', addends?.units ?? [])
  expect(given.map(({ name }) => name)).toEqual(['第1局', '第2局', '第3局'])
  const due = three.map(({ data }) =>
    Object.values((data['申请'] as Record<string, Record<string, number>>)['新收'] ?? {}).reduce(
      (a, b) => a + b,
    ),
  )
  expect(given.map(({ value }) => Number(value))).toEqual(due)
  expect(Number(total.toFixed())).toBe(due.reduce((a, b) => a + b))
  expect(leftOut).toEqual([{ name: '第四局', state: '未报' }])
})

describe('the board', () => {
  test('marks figures that are far from last year’s, and says how far off the day is', async () => {
    const aggregated = await region(12)
    const bytes = writeBoard(aggregated)
    expect(isIntact(bytes)).toBe(true)
    const html = new TextDecoder().decode(bytes)
    expect(html).toContain('还有 2 天')
    expect(html).toMatch(/class="figure outlier" title="上年 \d/)
    expect(html).toContain('收件/陌生.yaml：云山区气象局')
    expect(Buffer.from(writeBoard(await region(12))).equals(bytes)).toBe(true)
  })

  test('counts as 有错误 those that it lists so', async () => {
    const unfinished = { ...unitData('甲局', 1), 问题及改进: '（请填写）' }
    const files = [
      fileOf('a.yaml', unfinished),
      fileOf('b.yaml', { ...unfinished, 机关: '乙局', 统计期限: '2025-04-01/2025-12-31' }),
    ]
    const html = new TextDecoder().decode(writeBoard(await summed(['甲局', '乙局'], files)))
    expect(html).toContain('<dt>有错误</dt><dd>1</dd>')
    expect(html).toContain('<h3>有错误 <span class="count">1</span></h3>')
  })

  test('shows names and messages as text', async () => {
    const name = '<img src=x onerror=alert(1)>局'
    const html = new TextDecoder().decode(writeBoard(await summed([unit(name)], [])))
    expect(html).not.toContain('<img')
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;局')
  })
})

test('a unit’s workbook gives what its data file gives', async () => {
  const data = three[0]?.data ?? {}
  const file = fileOf('a.yaml', data)
  const { read } = await inspect(file)
  if (!read) throw new Error('unread')
  const text = new TextDecoder().decode(file.bytes)
  const written = await writeWorkbook(read.report, read.data, text)
  if (written.kind !== 'written') throw new Error(written.kind)
  const { units, sums } = await summed(['第1局'], [{ path: '报表.xlsx', bytes: written.bytes }])
  expect(units[0]).toMatchObject({ state: 'added', remarks: [] })
  const due = await summed(['第1局'], [file])
  expect([...sums.cells].map(([, value]) => value?.toFixed())).toEqual(
    [...due.sums.cells].map(([, value]) => value?.toFixed()),
  )
})

test('programs aggregate with a list of their own', async () => {
  const { list } = readUnitList('名单.yaml', new TextEncoder().encode('单位: [第1局]\n'))
  const file = fileOf('a.yaml', three[0]?.data ?? {})
  const { text, units } = await aggregate(list ?? { units: [] }, [file], { year: 2025, agency: '某区' })
  expect(units.map(({ state }) => state)).toEqual(['added'])
  expect(text).toContain('机关: 某区')
})
