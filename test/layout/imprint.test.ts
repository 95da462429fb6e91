import { describe, expect, test } from 'vitest'
import type { Document, Imprint } from '../../src/document/document.ts'
import { layoutDocument } from '../../src/layout/layout.ts'
import type { Page, Pages, TextItem } from '../../src/layout/pages.ts'
import {
  documentOf,
  fonts,
  leavesOf,
  linesOfText,
  linesOn,
  plainTable,
  textOf,
  typeArea,
  widthOf,
} from './support.ts'

/** 四号. */
const character = 14

const whole: Imprint = {
  type: 'imprint',
  copies: '区委办公室，区人大常委会办公室，区政协办公室，区监委，区法院，区检察院，各街道党工委',
  issuer: '甲市乙区人民政府办公室',
  issued: '2022-03-08',
}

function pagesOf(lines: number, imprint: Imprint, more: Partial<Document> = {}): Pages {
  return layoutDocument({ ...documentOf(linesOfText(lines), imprint), ...more }, fonts)
}

const lastOf = ({ pages }: Pages) => pages.at(-1) as Page
const numbersOn = ({ text }: Page) =>
  text
    .filter(({ element }) => !element)
    .map((item) => item.text)
    .join('')
    .match(/— \d+ —/gu) ?? []
const ends = (item: TextItem) => item.x + widthOf(item)

describe('版记', () => {
  test('ends on the lower edge of the 版心, between rules of its width: thick, thin, thick', () => {
    const { lines } = lastOf(pagesOf(30, whole))
    expect(lines.map(({ width }) => Math.round((width * 2540) / 72) / 100)).toEqual([0.35, 0.35, 0.25])
    for (const rule of lines) {
      expect(rule.x1).toBeCloseTo(typeArea.left, 2)
      expect(rule.x2).toBeCloseTo(typeArea.right, 2)
      expect(rule.y1).toBe(rule.y2)
    }
    expect(Math.max(...lines.map(({ y1 }) => y1))).toBeCloseTo(typeArea.bottom, 2)
  })

  test('says 抄送 with a full stop, 印发机关 and 印发日期, in 四号仿宋, a character in', () => {
    const pages = pagesOf(30, whole)
    const [, copies, issue] = leavesOf(pages.structure)
    expect(textOf(pages, copies as never)).toBe(`抄送：${whole.copies}。`)
    expect(textOf(pages, issue as never)).toBe('甲市乙区人民政府办公室2022年3月8日印发')
    const items = lastOf(pages).text.filter(({ element }) => element === copies || element === issue)
    expect(new Set(items.map(({ size }) => size))).toEqual(new Set([character]))
    expect(Math.min(...items.map(({ x }) => x))).toBeCloseTo(typeArea.left + character, 2)
    expect(Math.max(...items.map(ends))).toBeCloseTo(typeArea.right - character, 1)
  })

  test('begins further lines of 抄送 under the first name', () => {
    const pages = pagesOf(30, whole)
    const [, copies] = leavesOf(pages.structure)
    const items = lastOf(pages).text.filter(({ element }) => element === copies)
    const [label, name, second] = items
    expect(label?.text).toBe('抄送：')
    expect(name?.x).toBeCloseTo(typeArea.left + 4 * character, 2)
    expect(second?.x).toBeCloseTo(name?.x ?? 0, 2)
    expect(second?.y).toBeGreaterThan(name?.y ?? 0)
  })

  test.each<[string, Imprint, readonly string[], number]>([
    ['only 抄送', { type: 'imprint', copies: '区政府办公室。' }, ['抄送：区政府办公室。'], 2],
    ['only 印发日期', { type: 'imprint', issued: '2022-01-08' }, ['2022年1月8日印发'], 2],
    ['only 印发机关', { type: 'imprint', issuer: '甲局办公室' }, ['甲局办公室'], 2],
  ])('needs no more than one of the three: %s', (_, imprint, lines, rules) => {
    const last = lastOf(pagesOf(30, imprint))
    expect(linesOn(last).slice(-lines.length)).toEqual(lines)
    expect(last.lines).toHaveLength(rules)
  })

  test('stands under the last words if they end on the back of a sheet', () => {
    const pages = pagesOf(30, whole)
    expect(pages.imprint).toBe('last-page')
    expect(pages.pages.map((page) => numbersOn(page).length)).toEqual([1, 1])
  })

  test('stands on the back of the sheet if they end on its front', () => {
    for (const lines of [3, 22]) {
      const pages = pagesOf(lines, whole)
      expect(pages.imprint).toBe('back')
      expect(pages.pages.map((page) => numbersOn(page).length)).toEqual([1, 1])
      expect(linesOn(lastOf(pages))).toHaveLength(3)
    }
  })

  test('stands on a sheet of its own where the back is full; its pages have no numbers', () => {
    const pages = pagesOf(43, whole)
    expect(pages.imprint).toBe('own-sheet')
    expect(pages.pages.map((page) => numbersOn(page).length)).toEqual([1, 1, 0, 0])
    expect(linesOn(pages.pages[2] as Page)).toEqual([])
  })

  test('fills the last line of a page that has just the room for it', () => {
    expect(pagesOf(22 + 19, whole).imprint).toBe('last-page')
    expect(pagesOf(22 + 20, whole).imprint).toBe('own-sheet')
  })

  test.each([
    [3, 'own-sheet', [undefined, true, undefined, undefined]],
    [30, 'back', [undefined, undefined, true, undefined]],
  ] as const)('never stands on a page that is set across: %i lines before it', (lines, place, directions) => {
    const across = { ...plainTable(3, 3, '1'), landscape: true } as const
    const pages = layoutDocument(documentOf(linesOfText(lines), across, whole), fonts)
    expect(pages.imprint).toBe(place)
    expect(pages.pages.map(({ landscape }) => landscape)).toEqual(directions)
  })

  test('is stamped too', () => {
    const pages = pagesOf(43, whole, { stamp: '草稿' })
    expect(pages.pages.every(({ text }) => text.some((item) => item.text === '草稿'))).toBe(true)
  })
})

describe('版面: 普通', () => {
  test('has the margins of the blank form, 24 lines of 26 characters', () => {
    const pages = layoutDocument({ ...documentOf(linesOfText(60)), layout: 'plain' }, fonts)
    const [first] = pages.pages
    expect(first && linesOn(first)).toHaveLength(24)
    const lines = first ? linesOn(first) : []
    expect(lines[1]).toHaveLength(26)
    const items = first?.text.filter(({ element }) => element) ?? []
    expect(Math.min(...items.map(({ x }) => x))).toBeCloseTo((31.75 * 72) / 25.4, 2)
    expect(Math.max(...items.map(ends))).toBeCloseTo((178.25 * 72) / 25.4, 1)
  })

  test('has 版记 at its own foot', () => {
    const pages = layoutDocument({ ...documentOf(linesOfText(30), whole), layout: 'plain' }, fonts)
    const { lines } = lastOf(pages)
    expect(Math.max(...lines.map(({ y1 }) => y1))).toBeCloseTo((271.6 * 72) / 25.4, 2)
  })
})
