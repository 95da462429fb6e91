import { describe, expect, test } from 'vitest'
import { layoutDocument } from '../../src/layout/layout.ts'
import type { Page } from '../../src/layout/pages.ts'
import {
  disclosure,
  documentOf,
  fonts,
  heading,
  joined,
  linesOfText,
  linesOn,
  paragraph,
  plainTable,
  typeArea,
  widthOf,
} from './support.ts'

const linePitch = (225 * 72) / 25.4 / 22

test('a page is A4 and holds 22 lines', () => {
  const pages = layoutDocument(documentOf(linesOfText(100)), fonts)
  expect(pages.width).toBeCloseTo(595.28, 2)
  expect(pages.height).toBeCloseTo(841.89, 2)
  expect(pages.pages.map((page) => linesOn(page).length)).toEqual([22, 22, 22, 22, 12])
})

test('lines stand on the grid of 22, after a table too', () => {
  const pages = layoutDocument(documentOf(linesOfText(3), plainTable(3, 2, '1'), linesOfText(4)), fonts)
  const text = pages.pages[0]?.text.filter((item) => item.size === 16) ?? []
  const first = text[0]?.y ?? 0
  for (const item of text) expect(((item.y - first) / linePitch) % 1).toBeCloseTo(0, 3)
})

describe('page breaks', () => {
  test.each([2, 3, 4, 5, 6])('a paragraph of %i lines leaves no single line on a page', (count) => {
    for (let above = 2; above < 22; above++) {
      const pages = layoutDocument(documentOf(linesOfText(above), linesOfText(count)), fonts)
      const [first, second] = pages.pages.map((page) => linesOn(page).length)
      expect((first ?? 0) - above).not.toBe(1)
      expect(second).not.toBe(1)
    }
  })

  test('headings stay with two lines of what follows', () => {
    for (let above = 2; above < 22; above++) {
      const blocks = [linesOfText(above), heading('一、总体情况'), heading('（一）公开', 2), linesOfText(6)]
      const [first] = layoutDocument(documentOf(...blocks), fonts).pages.map(linesOn)
      const at = first?.indexOf('一、总体情况') ?? -1
      if (at >= 0) expect((first?.length ?? 0) - at).toBeGreaterThanOrEqual(4)
    }
  })

  test('a heading stays with its table', () => {
    for (let above = 2; above < 22; above++) {
      const blocks = [linesOfText(above), heading('二、主动公开'), disclosure(1)]
      const pages = layoutDocument(documentOf(...blocks), fonts)
      const page = pages.pages.find((one) => linesOn(one).includes('二、主动公开'))
      expect(linesOn(page ?? { text: [], lines: [] }).join('')).toContain('行政强制')
    }
  })

  test('agency and date stay together with the last lines of the text', () => {
    for (let above = 10; above < 32; above++) {
      const signature = { type: 'signature', agency: '青河市人民政府', date: '2022-03-07' } as const
      const last = linesOn(
        layoutDocument(documentOf(linesOfText(above), signature), fonts).pages.at(-1) as Page,
      )
      expect(last.slice(-2)).toEqual(['青河市人民政府', '2022年3月7日'])
      expect(last.length).toBeGreaterThanOrEqual(4)
    }
  })

  test('a note stays with the last rows of its table', () => {
    for (let above = 1; above < 22; above++) {
      const note = { type: 'note', text: '注：以上含上年结转案件。' } as const
      const pages = layoutDocument(
        documentOf(linesOfText(above + 1), plainTable(12, 2, '1'), note),
        fonts,
      ).pages
      const page = pages.find((one) => linesOn(one).includes(note.text))
      expect(page?.lines.length).toBeGreaterThan(0)
    }
  })
})

describe('the signature', () => {
  function signature(agency: string, date: string) {
    const pages = joined(
      layoutDocument(documentOf(paragraph('正文。'), { type: 'signature', agency, date }), fonts),
    )
    const [name, day] = pages.pages[0]?.text.slice(1, 3) ?? []
    if (!name || !day) throw new Error('no signature')
    return { name, day, character: (typeArea.right - typeArea.left) / 28 }
  }

  test('the agency ends two characters from the right, the date begins two further in', () => {
    const { name, day, character } = signature('大武口区朝阳街道办事处', '2022-03-17')
    expect(name.x + widthOf(name)).toBeCloseTo(typeArea.right - 2 * character, 2)
    expect(day.x).toBeCloseTo(name.x + 2 * character, 2)
    expect(day.text).toBe('2022年3月17日')
  })

  test('a date longer than the agency ends two characters from the right', () => {
    const { name, day, character } = signature('区政府', '2022-12-17')
    expect(day.x + widthOf(day)).toBeCloseTo(typeArea.right - 2 * character, 2)
    expect(name.x).toBeCloseTo(day.x - 2 * character, 2)
  })
})

describe('the parts of a 公文', () => {
  const character = (typeArea.right - typeArea.left) / 28
  const names = ['统计表', `${'关于政府信息公开的'.repeat(4)}说明`, '目录']
  const items = layoutDocument(
    documentOf(
      { type: 'recipient', text: '区政府办公室' },
      paragraph('正文。'),
      { type: 'attachments', items: names },
      { type: 'signature', agency: '大武口区朝阳街道办事处', date: '2022-03-17' },
      { type: 'annotation', text: '此件公开发布' },
    ),
    fonts,
  ).pages.flatMap((page) => page.text.filter((item) => item.element))
  const line = (text: string) => items.find((item) => item.text.startsWith(text))

  test('主送机关 stands flush left with a colon behind it', () => {
    expect(line('区政府办公室')?.text).toBe('区政府办公室：')
    expect(line('区政府办公室')?.x).toBeCloseTo(typeArea.left, 2)
  })

  test('附件说明 stands one line below the text, two characters in', () => {
    expect(line('附件')?.x).toBeCloseTo(typeArea.left + 2 * character, 2)
    expect((line('附件')?.y ?? 0) - (line('正文')?.y ?? 0)).toBeCloseTo(2 * linePitch, 2)
  })

  test('numbers stand below each other, and all lines of a name too', () => {
    const third = line('3.')
    expect(third?.x).toBeCloseTo(typeArea.left + 5 * character, 2)
    const at = items.indexOf(line('2.') as (typeof items)[number])
    const name = items.slice(at + 1, at + 4).filter((item) => !item.text.startsWith('3.'))
    expect(name.length).toBeGreaterThan(1)
    expect(new Set(name.map((item) => item.x)).size).toBe(1)
    expect(name.map((item) => item.text).join('')).toBe(names[1])
  })

  test('a single attachment has no number', () => {
    const one = layoutDocument(
      documentOf(paragraph('正文。'), { type: 'attachments', items: ['统计表'] }),
      fonts,
    )
    expect(one.pages.flatMap(linesOn)).toEqual(['正文。', '附件：统计表'])
  })

  test('附注 stands in parentheses under the date, two characters in', () => {
    const note = line('（此件')
    expect(note?.text).toBe('（此件公开发布）')
    expect(note?.x).toBeGreaterThanOrEqual(typeArea.left + 2 * character - 0.01)
    expect((note?.y ?? 0) - (line('2022')?.y ?? 0)).toBeCloseTo(linePitch, 2)
  })
})

describe('furniture', () => {
  const { pages } = joined(layoutDocument({ ...documentOf(linesOfText(30)), stamp: '草稿' }, fonts))

  test('page numbers stand 7 mm below the text, odd at the right, even at the left, as artifacts', () => {
    const [odd, even] = pages.map((page) => page.text.at(-1))
    expect([odd?.text, even?.text]).toEqual(['— 1 —', '— 2 —'])
    expect((odd?.x ?? 0) + (odd ? widthOf(odd) : 0)).toBeCloseTo(typeArea.right - 14, 2)
    expect(even?.x).toBeCloseTo(typeArea.left + 14, -0.5)
    expect(odd?.y).toBeGreaterThan(typeArea.bottom + (7 * 72) / 25.4)
    expect([odd?.element, even?.element]).toEqual([undefined, undefined])
  })

  test('草稿 stands on every page, grey and behind the text', () => {
    for (const page of pages) {
      expect(page.text[0]).toMatchObject({ text: '草稿', grey: 0.85, turned: -45 })
      expect(page.text.filter((item) => item.text === '草稿' && !item.element)).toHaveLength(2)
    }
  })
})

test('the outline holds the headings of the two upper levels with their pages', () => {
  const blocks = [
    linesOfText(22),
    heading('一、甲'),
    heading('（一）乙', 2),
    heading('1.丙', 3),
    paragraph('文。'),
  ]
  const { outline } = layoutDocument(documentOf(...blocks), fonts)
  expect(outline.map(({ text, level, page }) => [text, level, page])).toEqual([
    ['一、甲', 1, 1],
    ['（一）乙', 2, 1],
  ])
  expect(outline[0]?.y).toBeCloseTo(typeArea.top, 2)
  expect(outline[1]?.y).toBeCloseTo(typeArea.top + linePitch, 2)
})
