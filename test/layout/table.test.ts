import { describe, expect, test } from 'vitest'
import { layoutDocument } from '../../src/layout/layout.ts'
import type { Page } from '../../src/layout/pages.ts'
import { indentedList } from '../conformance/tables.ts'
import {
  applications,
  disclosure,
  documentOf,
  fonts,
  heading,
  itemsOf,
  joined,
  linesOfText,
  plainTable,
  typeArea,
  widthOf,
} from './support.ts'

const title = '三、收到和处理政府信息公开申请情况'

/** The pages of a table that begins under `above` lines of text and a heading; only pages with rules. */
function tablePages(above: number, block = applications()): readonly Page[] {
  const blocks = above === 0 ? [heading(title), block] : [linesOfText(above), heading(title), block]
  return joined(layoutDocument(documentOf(...blocks), fonts)).pages.filter((page) => page.lines.length > 0)
}

const everyStart = Array.from({ length: 22 }, (_, above) => above)

describe.each(everyStart)('a table of 28 rows under %i lines of text', (above) => {
  const pages = tablePages(above)

  test('begins under its heading', () => {
    expect(pages[0]?.text.some((item) => item.text === title)).toBe(true)
  })

  test('is closed on all four sides of every part', () => {
    for (const { lines } of pages) {
      const ys = lines.flatMap((line) => [line.y1, line.y2])
      const [top, bottom] = [Math.min(...ys), Math.max(...ys)]
      const has = (x1: number, y1: number, x2: number, y2: number) =>
        lines.some(
          (line) =>
            Math.abs(line.x1 - x1) +
              Math.abs(line.y1 - y1) +
              Math.abs(line.x2 - x2) +
              Math.abs(line.y2 - y2) <
            0.01,
        )
      expect(has(typeArea.left, top, typeArea.right, top)).toBe(true)
      expect(has(typeArea.left, bottom, typeArea.right, bottom)).toBe(true)
      expect(has(typeArea.left, top, typeArea.left, bottom)).toBe(true)
      expect(has(typeArea.right, top, typeArea.right, bottom)).toBe(true)
      expect(bottom).toBeLessThanOrEqual(typeArea.bottom + 0.1)
    }
  })

  test('repeats its head and the labels that were cut, as artifacts', () => {
    pages.slice(1).forEach((page) => {
      const artifacts = page.text.filter((item) => !item.element).map((item) => item.text)
      const joined = artifacts.join('')
      expect(joined).toContain('申请人情况')
      expect(joined).toContain('法人或其他组织')
      expect(joined).toContain('三、本年度办理结果')
    })
  })

  test('leaves at least the head and four rows where it begins and two rows where it ends', () => {
    const figures = pages.map(
      (page) => page.text.filter((item) => item.element && item.text === '0').length / 7,
    )
    expect(figures[0]).toBeGreaterThanOrEqual(4)
    expect(figures.at(-1)).toBeGreaterThanOrEqual(2)
    expect(figures.reduce((sum, count) => sum + count, 0)).toBe(25)
  })

  test('keeps the text of every cell between the rules above and below it', () => {
    for (const page of pages) {
      const rules = page.lines.filter((line) => line.y1 === line.y2)
      for (const item of page.text.filter((one) => one.size < 11)) {
        const middle = item.x + widthOf(item) / 2
        for (const rule of rules) {
          const crosses = rule.x1 < middle && middle < rule.x2
          const inside = rule.y1 > item.y - 0.8 * item.size && rule.y1 < item.y
          expect(crosses && inside).toBe(false)
        }
      }
    }
  })
})

test('a table parts between groups where that leaves the page well filled', () => {
  const [first] = tablePages(6)
  const texts = first?.text.filter((item) => item.element).map((item) => item.text) ?? []
  expect(texts).toContain('3.补正后申请内容仍不明确')
  expect(texts).not.toContain('1.信访举报投诉类申请')
})

test('at most six lines stay blank where a table would begin', () => {
  const [first, second] = layoutDocument(
    documentOf(linesOfText(15), heading(title), applications()),
    fonts,
  ).pages
  expect(first?.lines.length).toBeGreaterThan(0)
  expect(second?.lines.length).toBeGreaterThan(0)
})

test('a vertical label that is left few rows is set in short lines between its rules', () => {
  const [first] = tablePages(15)
  const label = first?.text.filter((item) => item.element && item.x < typeArea.left + 30 && item.size < 10.5)
  expect(label?.map((item) => item.text).join('')).toBe('三、本年度办理结果')
  expect(new Set(label?.map((item) => item.y)).size).toBe(3)
})

test('a short table is never parted', () => {
  for (const above of everyStart) {
    expect(tablePages(above, plainTable(5, 3, '7'))).toHaveLength(1)
  }
})

describe('a table of bodies with heads of their own', () => {
  test('never parts a body head from its first row', () => {
    for (const above of everyStart) {
      for (const page of tablePages(above, disclosure(12))) {
        const texts = page.text.filter((item) => item.size < 11).map((item) => item.text)
        expect(texts.at(-1)).toMatch(/^\d+$/)
        expect(texts[0]).toMatch(/^第二十条/)
      }
    }
  })
})

describe('cells', () => {
  test('labels of narrow columns break evenly', () => {
    const items = itemsOf(layoutDocument(documentOf(applications()), fonts)).map((item) => item.text)
    for (const part of ['商业', '企业', '科研', '机构', '社会', '公益', '组织']) expect(items).toContain(part)
  })

  test('no character of a label stands alone on a line', () => {
    const items = itemsOf(layoutDocument(documentOf(applications()), fonts))
    const label = items.find((item) => item.text === '自然人')
    expect(label?.size).toBeGreaterThanOrEqual(9)
  })

  test.each([
    ['公文', {}],
    ['普通', { layout: 'plain' }],
  ] as const)('a label that is set smaller stays off its rules in 版面 %s', (_, paper) => {
    const { pages } = layoutDocument({ ...documentOf(applications()), ...paper }, fonts)
    const label = pages.flatMap(({ text }) => text).find(({ text }) => text === '自然人')
    const left = label?.x ?? 0
    const right = left + (label?.advances.reduce((sum, advance) => sum + advance, 0) ?? 0)
    const rules = pages.flatMap(({ lines }) => lines).filter(({ x1, x2 }) => x1 === x2)
    expect(rules.filter(({ x1 }) => x1 > left - 1.5 && x1 < right + 1.5)).toEqual([])
  })

  test('a sentence in a head breaks behind its marks', () => {
    const items = itemsOf(layoutDocument(documentOf(applications()), fonts)).map((item) => item.text)
    const start = items.indexOf('（本列数据的勾稽关系为：')
    expect(items.slice(start + 1, start + 3)).toEqual(['第一项加第二项之和，', '等于第三项加第四项之和）'])
  })

  test('a label of a group keeps its number whole and its words', () => {
    const items = itemsOf(layoutDocument(documentOf(applications()), fonts)).map((item) => item.text)
    const start = items.indexOf('（三）')
    expect(items.slice(start, start + 3)).toEqual(['（三）', '不予', '公开'])
  })

  test('a vertical label has its number on top and one character a line, below each other', () => {
    const items = itemsOf(layoutDocument(documentOf(applications()), fonts))
    const start = items.findIndex((item) => item.text === '三、')
    const label = items.slice(start, start + 8)
    expect(label.map((item) => item.text)).toEqual(['三、', ...'本年度办理结果'])
    expect(new Set(label.map((item) => item.x)).size).toBe(1)
  })

  test('figures are set in one smaller size where they would not fit, and never parted', () => {
    const items = itemsOf(layoutDocument(documentOf(plainTable(3, 15, '1234567')), fonts))
    const figures = items.filter((item) => item.element)
    expect(figures.map((item) => item.text)).toEqual(Array.from({ length: 45 }, () => '1234567'))
    expect(new Set(figures.map((item) => item.size)).size).toBe(1)
    expect(figures[0]?.size).toBeLessThan(10.5)
    expect(figures[0]?.size).toBeGreaterThanOrEqual(6.5)
  })

  test.each([
    ['123456', 8.5],
    ['1234567', 7],
    ['12345678', 6.5],
  ])('%s in a column of 15 has the size that the DOCX gives it', (figure, size) => {
    const items = itemsOf(layoutDocument(documentOf(plainTable(3, 15, figure)), fonts))
    expect(items[0]).toMatchObject({ text: figure, size })
  })

  test('figures that fit have the size of the form, 五号', () => {
    const items = itemsOf(layoutDocument(documentOf(plainTable(3, 15, '123')), fonts))
    expect(items[0]?.size).toBe(10.5)
  })
})

describe('a list of 65 lines', () => {
  const { pages } = joined(layoutDocument(documentOf(linesOfText(3), indentedList), fonts))
  const head = ['政府信息公开情况统计表', '（2017年度）', '填报单位（盖章）：甲市乙区人民政府', '编号：7']

  test('has its title and the fields of its head over the first part only', () => {
    const texts = pages.map((page) => page.text.map((item) => item.text))
    expect(texts[0]).toEqual(expect.arrayContaining(head))
    for (const later of texts.slice(1)) expect(later.filter((text) => head.includes(text))).toEqual([])
  })

  test('has its title in the middle and two fields at both ends', () => {
    const item = (text: string) => pages[0]?.text.find((one) => one.text === text)
    const ends = head.map((text) => {
      const { x = 0, ...rest } = item(text) ?? {}
      return [x, x + ('advances' in rest ? rest.advances.reduce((sum, advance) => sum + advance, 0) : 0)]
    })
    const middle = (typeArea.left + typeArea.right) / 2
    expect(((ends[0]?.[0] ?? 0) + (ends[0]?.[1] ?? 0)) / 2).toBeCloseTo(middle, 1)
    expect(ends[2]?.[0]).toBeCloseTo(typeArea.left, 1)
    expect(ends[3]?.[1]).toBeCloseTo(typeArea.right, 1)
  })

  test('never parts a label from the indented lines under it', () => {
    for (const above of everyStart) {
      for (const page of tablePages(above, indentedList).slice(0, -1)) {
        const labels = page.text.filter((item) => item.x < typeArea.left + 40 && /^\d+\./.test(item.text))
        expect([0, 2, 3, 4]).toContain(Number.parseInt(labels.at(-1)?.text ?? '', 10) % 5)
      }
    }
  })

  test('sets all lines of an indented label off by one character a level', () => {
    const labels = pages.flatMap((page) => page.text.filter((item) => item.x < typeArea.left + 40))
    const offsets = labels
      .filter((item) => item.element && item.size === 10.5 && !head.includes(item.text))
      .map((item) => Math.round(item.x - typeArea.left))
    expect([...new Set(offsets)].sort((one, other) => one - other)).toEqual([3, 13, 24])
  })

  test('prints a short 注 in one line under its figure, and a long one in several', () => {
    const items = pages.flatMap((page) => page.text)
    const at = items.findIndex((item) => item.text === '（其中修订16件）')
    expect(items[at - 1]?.text).toBe('21')
    expect(items[at]?.size).toBe(9)
    const long = items.findIndex((item) => item.text === '63') + 1
    const lines = items.slice(
      long,
      items.findIndex((item, index) => index > long && item.size !== 9),
    )
    expect(lines.map((item) => item.text).join('')).toBe('（含上年度结转事项若干件，以下各行同此）')
    expect(lines.length).toBeGreaterThan(1)
  })
})
