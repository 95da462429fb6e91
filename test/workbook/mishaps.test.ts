import { describe, expect, test } from 'vitest'
import { packaged } from '../../src/resources/packaged.ts'
import { writeSpreadsheet } from '../../src/spreadsheet/write-spreadsheet.ts'
import { openWorkbook } from '../../src/workbook/open-workbook.ts'
import { randomReport } from '../helpers/random-report.ts'
import { judge, mishap } from './mishap-judge.ts'
import { copyOf, MISHAPS } from './mishaps.ts'
import { type Sent, sent } from './sent.ts'

const REPORTS: readonly Sent[] = await Promise.all(
  (
    [
      ['2021', 2024],
      ['2014', 2018],
    ] as const
  ).map(async ([id, year]) => sent(randomReport((await packaged.format(id)).form, year, 7))),
)

describe.each(Object.keys(MISHAPS))('when %s', (kind) => {
  test('no figure is another without being told', async () => {
    for (const [index, report] of REPORTS.entries()) {
      const made = [1, 2, 3].map((seed) => mishap(kind, report.book, seed + index)).find(Boolean)
      expect(made).toBeDefined()
      if (made) await judge(report, made)
    }
  })
})

test('sheets that are copied into another workbook are known for what they are', async () => {
  const [report] = REPORTS
  const copy = copyOf(report?.book ?? { properties: { title: '', agency: '', timestamp: '' }, sheets: [] })
  copy.sheets = copy.sheets.filter(({ name }) => !name.startsWith('_'))
  const opened = await openWorkbook(await writeSpreadsheet(copy as never), { path: 'data.yaml' })
  expect(opened.kind).toBe('stripped')
})
