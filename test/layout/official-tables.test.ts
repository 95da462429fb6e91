import { describe, expect, test } from 'vitest'
import type { Table } from '../../src/document/document.ts'
import { isFigure } from '../../src/document/figures.ts'
import { layoutDocument } from '../../src/layout/layout.ts'
import type { Page, Pages } from '../../src/layout/pages.ts'
import { overlaps, spills } from './boxes.ts'
import { officialTables } from './official-tables.ts'
import { documentOf, fonts, joined, leavesOf, linesOfText, textOf, typeArea } from './support.ts'
import { cellElements, crossedTexts, footOf, labelsBeside, openEnds, rowsOn } from './table-pages.ts'

const official = await officialTables()
const everyLine = Array.from({ length: 22 }, (_, line) => line)

/** The table and what belongs to it, begun on each of the lines of a page. */
function everyStart(blocks: (typeof official)[number]['blocks']): readonly Pages[] {
  return everyLine.map((above) => {
    const text = above === 0 ? [] : [linesOfText(above)]
    return layoutDocument(documentOf(...text, ...blocks), fonts)
  })
}

/** Text of a page that repeats what another page has. */
function repeated(page: Page): string {
  return page.text
    .filter(({ element }) => !element)
    .map(({ text }) => text)
    .join('')
}

function allText(page: Page): string {
  return page.text.map(({ text }) => text).join('')
}

/** What the tables give occasion for: that nothing is asserted of nothing. */
const occurred = new Set<string>()

/** How much of the 版心 is filled down to `y`. */
const filling = (y: number) => (y - typeArea.top) / (typeArea.bottom - typeArea.top)

const withRules = ({ pages }: Pages) => pages.filter(({ lines }) => lines.length > 0)

describe.each(official)('$name, on each of the 22 lines', ({ table, blocks }) => {
  const starts = everyStart(blocks)

  test('prints every cell once, in order', () => {
    for (const pages of starts) {
      const leaves = leavesOf(pages.structure).filter(({ type }) => type === 'TD' || type === 'TH')
      expect(leaves.map((leaf) => textOf(pages, leaf))).toEqual(
        table.cells.map(({ text, note = '' }) => text + note),
      )
    }
  })

  test('cuts no row and no label', () => {
    for (const pages of starts) {
      const elements = cellElements(pages, table)
      const seen = pages.pages.flatMap((page) => rowsOn(page, elements))
      expect(seen.length).toBe(new Set(seen).size)
      for (const element of elements.keys()) {
        const on = pages.pages.filter(({ text }) => text.some((item) => item.element === element))
        expect(on.length).toBeLessThanOrEqual(1)
      }
    }
  })

  test('closes its rules on every page', () => {
    for (const pages of starts) {
      for (const page of withRules(pages)) {
        expect(openEnds(page)).toEqual([])
        const [xs, ys] = [page.lines.flatMap((line) => [line.x1, line.x2]), page.lines.map(({ y1 }) => y1)]
        expect(Math.min(...xs)).toBeCloseTo(typeArea.left, 1)
        expect(Math.max(...xs)).toBeCloseTo(typeArea.right, 1)
        expect(footOf(page)).toBeLessThanOrEqual(typeArea.bottom + 0.1)
        expect(Math.min(...ys)).toBeGreaterThanOrEqual(typeArea.top - 0.1)
      }
    }
  })

  test('repeats its head rows on every later page, and those of the block that is cut', () => {
    for (const pages of starts) {
      const elements = cellElements(pages, table)
      expect(withRules(pages)).not.toEqual([])
      for (const page of withRules(pages).slice(1)) {
        const [first = 0] = rowsOn(page, elements)
        const heads = headRows(table, first).flatMap((row) => table.cells.filter((one) => one.row === row))
        expect(heads.filter(({ text }) => !repeated(page).includes(text))).toEqual([])
        if (heads.length > 0) occurred.add('a head is repeated')
      }
    }
  })

  test('has the label of every group beside its rows', () => {
    for (const pages of starts) {
      const elements = cellElements(pages, table)
      for (const page of withRules(pages)) {
        const labels = labelsBeside(table, rowsOn(page, elements))
        expect(labels.filter(({ text }) => !allText(page).includes(text))).toEqual([])
        if (labels.length > 0) occurred.add('a group stands on a page')
      }
    }
  })

  test('ends a page between groups where that leaves no tenth of it empty', () => {
    const fillings: number[] = []
    for (const pages of starts) {
      const elements = cellElements(pages, table)
      for (const page of withRules(pages).slice(0, -1)) {
        const last = rowsOn(page, elements).at(-1) ?? 0
        for (const cut of labelsBeside(table, [last]).filter(({ vertical }) => !vertical)) {
          if (cut.row + cut.rowSpan - 1 === last) continue
          const filled = page.text.filter(({ element }) => {
            const cell = elements.get(element as never)
            return cell === undefined ? element !== undefined : cell.row + cell.rowSpan <= cut.row
          })
          fillings.push(filling(Math.max(...filled.map(({ y }) => y))))
        }
      }
    }
    expect(fillings.filter((filling) => filling >= 0.9)).toEqual([])
  })

  test('fills its pages but the last to six sevenths at least', () => {
    const feet = starts.flatMap((pages) => withRules(pages).slice(0, -1).map(footOf))
    expect(feet.map(filling).filter((filled) => filled < 6 / 7)).toEqual([])
  })

  test('keeps every text between its rules, inside the 版心 and off every other', () => {
    for (const pages of starts) {
      expect(pages.pages.flatMap(crossedTexts)).toEqual([])
      expect(spills(pages)).toEqual([])
      expect(overlaps(pages)).toEqual([])
    }
  })

  test('leaves at most a third of the page blank where it would begin', () => {
    const begun = table.rows > 6 ? starts.slice(0, 15) : []
    expect(begun.filter(({ pages: [first] }) => !first?.lines.length)).toEqual([])
  })

  test('sets figures of seven digits on one line each, in one size', () => {
    const cells = table.cells.map((cell) => (isFigure(cell) ? { ...cell, text: '1234567' } : cell))
    const pages = joined(layoutDocument(documentOf({ ...table, cells }), fonts))
    const figures = pages.pages.flatMap(({ text }) => text.filter((item) => /^\d+$/.test(item.text)))
    expect(figures.map(({ text }) => text)).toEqual(cells.filter(isFigure).map(({ text }) => text))
    expect(new Set(figures.map(({ size }) => size)).size).toBe(1)
    expect(figures[0]?.size).toBeGreaterThanOrEqual(6.5)
    expect(pages.pages.flatMap(crossedTexts)).toEqual([])
  })
})

test('there were heads to repeat, and groups', () => {
  expect([...occurred].sort()).toEqual(['a group stands on a page', 'a head is repeated'])
})

/** Rows that are printed again over row `first`. */
function headRows(table: Table, first: number): readonly number[] {
  const rows = Array.from({ length: table.head }, (_, row) => row)
  let start = table.head
  for (const body of table.bodies) {
    if (first > start && first < start + body.rows) {
      rows.push(...Array.from({ length: body.head }, (_, row) => start + row))
    }
    start += body.rows
  }
  return rows
}
