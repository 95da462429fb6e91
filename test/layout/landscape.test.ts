import { describe, expect, test } from 'vitest'
import type { Block, Table } from '../../src/document/document.ts'
import { layoutDocument } from '../../src/layout/layout.ts'
import type { Page } from '../../src/layout/pages.ts'
import { overlaps, spills } from './boxes.ts'
import {
  applications,
  documentOf,
  fonts,
  heading,
  joined,
  leavesOf,
  linesOfText,
  paragraph,
  textOf,
  typeArea,
  widthOf,
} from './support.ts'
import { openEnds } from './table-pages.ts'

const across: Table = { ...applications(), landscape: true }
const note: Block = { type: 'note', text: '注：含上年结转。' }
const blocks = [
  linesOfText(30),
  heading('三、收到和处理政府信息公开申请情况'),
  across,
  note,
  paragraph('以下为正文。'),
]
const document = documentOf(...blocks)
const pages = joined(layoutDocument(document, fonts))
const turned = pages.pages.filter((page) => page.landscape)
const upright = pages.pages.filter((page) => !page.landscape)

const textOn = (page: Page) => page.text.map((item) => item.text).join('')

describe('a table that is set 横排', () => {
  test('has pages of its own, with its heading and its note', () => {
    expect(pages.pages.map((page) => page.landscape ?? false)).toEqual([false, false, true, true, false])
    expect(turned.map(textOn).join('')).toContain('三、收到和处理政府信息公开申请情况')
    expect(turned.map(textOn).join('')).toContain('注：含上年结转。')
    for (const page of upright) expect(page.lines).toEqual([])
    expect(textOn(upright.at(-1) as Page)).toContain('以下为正文。')
  })

  test('stands with its head at the left edge, a quarter turn to the left', () => {
    for (const page of turned) {
      const items = page.text.filter((item) => item.turned)
      expect(items.every((item) => item.turned === -90)).toBe(true)
      const head = items.find((item) => item.text === '申请人情况')
      const figures = items.filter((item) => item.text === '0')
      expect(head?.x).toBeLessThan(Math.min(...figures.map((item) => item.x)))
      const label = items.find((item) => item.text === '总计' && item.x < (figures[0]?.x ?? 0))
      expect(label?.y).toBeLessThan(head?.y ?? 0)
    }
  })

  test('fills the 版心 from its foot to its head, stays inside, and closes its rules', () => {
    expect(spills(pages)).toEqual([])
    expect(overlaps(pages)).toEqual([])
    for (const page of turned) {
      expect(openEnds(page)).toEqual([])
      const ys = page.lines.flatMap((line) => [line.y1, line.y2])
      expect(Math.min(...ys)).toBeCloseTo(typeArea.top, 1)
      expect(Math.max(...ys)).toBeCloseTo(typeArea.bottom, 1)
    }
  })

  test('loses and repeats nothing', () => {
    const cells = leavesOf(pages.structure).filter(({ type }) => type === 'TD' || type === 'TH')
    expect(cells.map((leaf) => textOf(pages, leaf))).toEqual(across.cells.map(({ text }) => text))
    for (const page of turned) expect(textOn(page)).toContain('三、本年度办理结果')
  })

  test('leaves the page numbers where they are on other pages', () => {
    pages.pages.forEach((page, index) => {
      const number = page.text.at(-1)
      expect(number?.text).toBe(`— ${index + 1} —`)
      expect(number?.turned).toBeUndefined()
      expect(number?.y).toBeGreaterThan(typeArea.bottom)
      const end = (number?.x ?? 0) + (number ? widthOf(number) : 0)
      if (index % 2 === 0) expect(end).toBeCloseTo(typeArea.right - 14, 1)
      else expect(number?.x).toBeCloseTo(typeArea.left + 14, -0.5)
    })
  })

  test('names the page of its heading in the outline', () => {
    expect(pages.outline).toMatchObject([{ text: '三、收到和处理政府信息公开申请情况', page: 2, y: 0 }])
  })
})

test('a document that begins with a table set 横排 has no empty page', () => {
  const first = layoutDocument(documentOf(across), fonts)
  expect(first.pages.every((page) => page.landscape)).toBe(true)
})

test('two tables set 横排 in a row share their pages', () => {
  const short: Table = {
    ...across,
    rows: 5,
    bodies: [{ rows: 2, head: 0 }],
    cells: across.cells.filter(({ row }) => row < 5),
  }
  const both = layoutDocument(documentOf(short, heading('四、复议诉讼'), short), fonts)
  expect(both.pages).toHaveLength(1)
})
