import { describe, expect, test } from 'vitest'
import type { Table } from '../../src/document/document.ts'
import { table } from '../../src/document/table.ts'
import { layoutDocument } from '../../src/layout/layout.ts'
import { overlaps, spills } from './boxes.ts'
import {
  applications,
  cells,
  documentOf,
  fonts,
  leavesOf,
  linesOfText,
  plainTable,
  textOf,
} from './support.ts'
import { crossedTexts, openEnds } from './table-pages.ts'

/** A table of one head row and three rows, the second of which has a text longer than a page. */
function withLongText(length: number): Table {
  const text = Array.from({ length }, (_, index) => `第${index}项，`).join('')
  return table({
    name: '表',
    caption: '表',
    widths: [1, 2, 1],
    rows: 4,
    head: 1,
    bodies: [{ rows: 3, head: 0 }],
    cells: cells([
      [0, 0, 1, 1, '事项', 'col'],
      [0, 1, 1, 1, '说明', 'col'],
      [0, 2, 1, 1, '数量', 'col'],
      [1, 0, 1, 1, '甲', 'row'],
      [1, 1, 1, 1, '短'],
      [1, 2, 1, 1, '1'],
      [2, 0, 1, 1, '乙', 'row'],
      [2, 1, 1, 1, text],
      [2, 2, 1, 1, '2'],
      [3, 0, 1, 1, '丙', 'row'],
      [3, 1, 1, 1, '短'],
      [3, 2, 1, 1, '3'],
    ]),
  })
}

describe.each([0, 3, 10, 19])('a row that is higher than a page, under %i lines', (above) => {
  const block = withLongText(400)
  const text = above === 0 ? [] : [linesOfText(above)]
  const pages = layoutDocument(documentOf(...text, block), fonts)

  test('loses nothing', () => {
    const leaves = leavesOf(pages.structure).filter(({ type }) => type !== 'P')
    expect(leaves.map((leaf) => textOf(pages, leaf))).toEqual(block.cells.map((cell) => cell.text))
  })

  test('stays inside the page and its rules, with its head over each part', () => {
    expect(spills(pages)).toEqual([])
    expect(overlaps(pages)).toEqual([])
    expect(pages.pages.flatMap(crossedTexts)).toEqual([])
    const parts = pages.pages.filter(({ lines }) => lines.length > 0)
    expect(parts.length).toBeGreaterThan(1)
    for (const part of parts) {
      expect(openEnds(part)).toEqual([])
      expect(part.text.map((item) => item.text)).toContain('说明')
    }
  })

  test('has no rule between its own lines', () => {
    const parts = pages.pages.filter(({ lines }) => lines.length > 0)
    const flat = parts.flatMap(({ lines }) => lines.filter((line) => line.y1 === line.y2))
    // A rule over and under each part, one under each repeated head, and those of the two other rows.
    expect(flat.length).toBeLessThanOrEqual(3 * parts.length + 3)
  })
})

test('a head that is higher than half a page is printed once', () => {
  const block = withLongText(3)
  const label = '很长的表头'.repeat(300)
  const long = {
    ...block,
    cells: block.cells.map((cell) => (cell.text === '说明' ? { ...cell, text: label } : cell)),
  }
  const pages = layoutDocument(documentOf(long), fonts)
  expect(spills(pages)).toEqual([])
  const printed = pages.pages.flatMap(({ text }) => text.map((item) => item.text)).join('')
  expect(printed.split('很长的表头')).toHaveLength(301)
})

test('a word of 200 letters in a narrow column is parted by force', () => {
  const block = table({
    name: '表',
    caption: '表',
    widths: Array.from({ length: 15 }, () => 1),
    rows: 1,
    head: 0,
    bodies: [{ rows: 1, head: 0 }],
    cells: cells(
      Array.from({ length: 15 }, (_, column) => [0, column, 1, 1, column ? '7' : 'W'.repeat(200)]),
    ),
  })
  const pages = layoutDocument(documentOf(block), fonts)
  expect(spills(pages)).toEqual([])
  expect(overlaps(pages)).toEqual([])
  expect(pages.pages.flatMap(crossedTexts)).toEqual([])
  expect(pages.overflows).toEqual([{ address: '格.0.0', text: 'W'.repeat(200) }])
})

test('a figure that the smallest size does not fit is parted by force', () => {
  const pages = layoutDocument(documentOf(plainTable(1, 15, '9007199254740991')), fonts)
  expect(spills(pages)).toEqual([])
  expect(pages.pages.flatMap(crossedTexts)).toEqual([])
  expect(pages.overflows).toHaveLength(15)
})

test('nothing overflows in an official table', () => {
  expect(layoutDocument(documentOf(applications(() => '1234567')), fonts).overflows).toEqual([])
})

test('columns that are narrower than a character of 五号 have smaller ones', () => {
  const pages = layoutDocument(documentOf(plainTable(3, 40, '字词')), fonts)
  expect(spills(pages)).toEqual([])
  expect(pages.pages.flatMap(crossedTexts)).toEqual([])
})
