import { expect, test } from 'vitest'
import { workbookText } from '../../src/locale/zh/workbook.ts'
import { inspect } from '../../src/pipeline/inspect.ts'
import { packaged } from '../../src/resources/packaged.ts'
import type { Spreadsheet } from '../../src/spreadsheet/spreadsheet.ts'
import { writeSpreadsheet } from '../../src/spreadsheet/write-spreadsheet.ts'
import { readSheets } from '../../src/workbook/read-sheets.ts'
import { EDITIONS } from '../helpers/editions.ts'
import { EXAMPLES, exampleText } from '../helpers/examples.ts'
import { randomReport } from '../helpers/random-report.ts'
import { convertAll } from '../readers/libreoffice.ts'
import { copyOf, figuresIn } from './mishaps.ts'
import { ownReport } from './own-reports.ts'
import { cameBack, inputOf, type Sent, sent } from './sent.ts'

/** With wrong results of all formulas: what is right afterwards was calculated. */
function uncalculated(book: Spreadsheet): Spreadsheet {
  const copy = copyOf(book)
  for (const { cells } of copy.sheets) {
    for (const cell of cells) {
      if (cell.value && 'formula' in cell.value) cell.value = { formula: cell.value.formula, cached: '?' }
    }
  }
  return copy as unknown as Spreadsheet
}

/** What the check cells say. */
function verdicts(bytes: Uint8Array): readonly string[] {
  const words: readonly string[] = Object.values(workbookText.verdicts)
  return readSheets(bytes).sheets.flatMap(({ cells }) =>
    [...cells.values()].flatMap((line) =>
      [...line.values()].flatMap(({ shown, isFormula }) =>
        isFormula && words.includes(shown) ? [shown] : [],
      ),
    ),
  )
}

test('a workbook that LibreOffice calculated and saved, as XLSX and by way of ODS, comes back as it was', async () => {
  const generated = await Promise.all(
    EDITIONS.map(async ([id, year], index) =>
      randomReport((await packaged.format(id)).form, year, index + 20),
    ),
  )
  const own = await Promise.all([0, 1, 2, 3, 4, 5, 6, 7].map(ownReport))
  const texts = [...EXAMPLES.map(exampleText), ...generated, ...own]
  const reports: readonly Sent[] = await Promise.all(texts.map(sent))
  // One figure more, so that rules are broken.
  const books = reports.flatMap(({ book }): readonly Spreadsheet[] => {
    const broken = copyOf(book)
    const [figure] = figuresIn(broken)
    if (figure?.cell.value && 'number' in figure.cell.value)
      figure.cell.value = { number: String(Number(figure.cell.value.number) + 1) }
    return [uncalculated(book), uncalculated(broken as unknown as Spreadsheet)]
  })
  const written = await Promise.all(books.map(writeSpreadsheet))
  const saved = await convertAll('xlsx', written, 'xlsx')
  const again = await convertAll('xlsx', await convertAll('ods', written, 'xlsx'), 'ods')
  for (const [index, { text }] of reports.entries()) {
    for (const copies of [saved, again]) {
      const [same, broken] = [copies[2 * index], copies[2 * index + 1]] as [Uint8Array, Uint8Array]
      const back = await cameBack(same)
      expect(back.doubts).toEqual([])
      expect(back.text).toBe(text)
      // Totals are held against ours when a workbook is read.
      const other = await cameBack(broken)
      expect(other.doubts).toEqual([])
      for (const [bytes, data] of [
        [same, back.text],
        [broken, other.text],
      ] as const) {
        const { findings, accepted } = await inspect(inputOf(data))
        const isBroken = [...findings, ...accepted].some(({ rule }) => rule === 'balance' || rule === 'bound')
        expect(verdicts(bytes).some((said) => said !== workbookText.verdicts.holds)).toBe(isBroken)
      }
    }
  }
})
