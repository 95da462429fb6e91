import { describe, expect, test } from 'vitest'
import { layoutDocument } from '../../src/layout/layout.ts'
import { overlaps, spills } from './boxes.ts'
import { officialTables } from './official-tables.ts'
import { documentOf, fonts, leavesOf, linesOfText, textOf } from './support.ts'
import { cellElements, crossedTexts, labelsBeside, openEnds, rowsOn } from './table-pages.ts'

describe.each(await officialTables())('$name, 横排', ({ table, blocks }) => {
  const across = { ...table, landscape: true } as const
  const turned = blocks.map((block) => (block.type === 'table' ? across : block))
  const pages = layoutDocument(documentOf(linesOfText(9), ...turned, linesOfText(9)), fonts)
  const own = pages.pages.filter(({ landscape }) => landscape)

  test('prints every cell once, on pages of its own', () => {
    const leaves = leavesOf(pages.structure).filter(({ type }) => type === 'TD' || type === 'TH')
    expect(leaves.map((leaf) => textOf(pages, leaf))).toEqual(
      table.cells.map(({ text, note = '' }) => text + note),
    )
    expect(pages.pages.map(({ landscape = false }) => landscape)).toEqual([
      false,
      ...own.map(() => true),
      false,
    ])
  })

  test('cuts no row and closes its rules', () => {
    const elements = cellElements(pages, table)
    const seen = own.flatMap((page) => rowsOn(page, elements))
    expect(seen.length).toBe(new Set(seen).size)
    for (const page of own) expect(openEnds(page)).toEqual([])
  })

  test('repeats its head and the labels of the groups that are cut', () => {
    const elements = cellElements(pages, table)
    for (const page of own) {
      const text = page.text.map((item) => item.text).join('')
      const head = table.cells.filter(({ row }) => row < table.head)
      const labels = labelsBeside(table, rowsOn(page, elements))
      expect([...head, ...labels].filter((cell) => !text.includes(cell.text))).toEqual([])
    }
  })

  test('keeps every text between its rules, inside the 版心 and off every other', () => {
    expect(own.flatMap(crossedTexts)).toEqual([])
    expect(spills(pages)).toEqual([])
    expect(overlaps(pages)).toEqual([])
  })
})
