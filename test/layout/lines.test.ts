import { describe, expect, test } from 'vitest'
import { layoutDocument } from '../../src/layout/layout.ts'
import { documentOf, fonts, itemsOf, joined, linesOn, paragraph, typeArea, widthOf } from './support.ts'

function linesOf(text: string): readonly string[] {
  return layoutDocument(documentOf(paragraph(text)), fonts).pages.flatMap(linesOn)
}

/** A text whose first line, 26 characters after the indent, ends just before `rest`. */
function afterFullLine(rest: string, filled = 26): readonly string[] {
  return linesOf('字'.repeat(filled) + rest + '文'.repeat(10))
}

describe('the grid', () => {
  test('the first line holds 26 characters, the others 28', () => {
    expect(linesOf('字'.repeat(80)).map((line) => line.length)).toEqual([26, 28, 26])
  })

  test('characters of a full line stand on the 28 columns', () => {
    const [, second] = itemsOf(layoutDocument(documentOf(paragraph('字'.repeat(80))), fonts))
    const pitch = (156 * 72) / 25.4 / 28
    expect(second?.x).toBeCloseTo(typeArea.left, 2)
    for (const advance of second?.advances ?? []) expect(advance).toBeCloseTo(pitch, 3)
  })

  test('a line that 禁则 has shortened is stretched to the right edge', () => {
    const [first] = itemsOf(
      layoutDocument(documentOf(paragraph(`${'字'.repeat(24)}2021年${'文'.repeat(9)}`)), fonts),
    )
    expect(first?.text).toBe('字'.repeat(24))
    expect((first?.x ?? 0) + (first ? widthOf(first) : 0)).toBeCloseTo(typeArea.right, 2)
  })
})

describe('禁则', () => {
  test.each([...'，。、；：？！）》〉」』】〕”’…—·％‰℃'])('no line begins with %s', (mark) => {
    const [, second] = afterFullLine(mark)
    expect(second?.startsWith(mark)).toBe(false)
  })

  test.each([...'（《〈「『【〔“‘'])('no line ends with %s', (mark) => {
    const [first] = afterFullLine(mark, 25)
    expect(first?.endsWith(mark)).toBe(false)
  })

  test.each([
    '2021年',
    '900余条',
    '52.6540万元',
    '3号',
    '100%',
    'e-mail',
    '〔2022〕3号',
    '﹝2017﹞569号',
    '第3条',
    '——',
    '……',
    '5公里',
    '36平方公里',
    '8.5个百分点',
    '100多万人次',
    '20个工作日',
    '－３小时'.slice(1),
    '２０２１年',
    'ＱＱ',
    '−5',
    '≥90%',
    'Москва',
  ])('%s stays on one line wherever it falls', (word) => {
    for (let filled = 10; filled < 30; filled++) {
      const lines = afterFullLine(word, filled)
      expect(lines.filter((line) => line.includes(word))).toHaveLength(1)
    }
  })

  test('a word that is longer than the line begins on the line before, and leaves no letter alone', () => {
    for (let length = 60; length < 120; length++) {
      const lines = linesOf(`字字字${'A'.repeat(length)}。`)
      expect(lines[0]).toMatch(/^字字字A+$/)
      expect(lines.at(-1)?.length).toBeGreaterThan(2)
    }
  })

  test('one character behind such a word does not stand alone either', () => {
    for (let length = 60; length < 120; length++) {
      expect(linesOf(`${'A'.repeat(length)}群”。`).at(-1)).not.toBe('群”。')
    }
  })

  test('a line before a long address is not torn apart', () => {
    const [first] = itemsOf(
      layoutDocument(documentOf(paragraph(`网址是${'M'.repeat(27)}，`.padEnd(80, '字'))), fonts),
    )
    expect(first?.text).toBe('网址是')
    expect(Math.max(...(first?.advances ?? []))).toBeLessThan(16)
  })

  test('nor is one before an e-mail address', () => {
    const text = `${'字'.repeat(25)}）邮编：100075；联系电话：67269652；电子邮箱：abcdxx@163.com）`
    const second = itemsOf(layoutDocument(documentOf(paragraph(text)), fonts)).filter(({ text }) =>
      text.includes('邮编'),
    )
    expect(Math.max(...second.flatMap(({ advances }) => advances))).toBeLessThan(18)
  })

  test('a word that is longer than the line is parted', () => {
    const lines = linesOf('A'.repeat(200))
    expect(lines.join('')).toBe('A'.repeat(200))
    expect(lines.length).toBeGreaterThan(2)
  })
})

describe('punctuation', () => {
  test('a mark after a full line is pulled in where marks can give way', () => {
    const [first] = linesOf(`字字，字字，字字，${'字'.repeat(17)}。${'文'.repeat(9)}`)
    expect(first).toBe(`字字，字字，字字，${'字'.repeat(17)}。`)
  })

  test('an opening mark stands flush at the beginning of a line', () => {
    const text = `${'字'.repeat(26)}《${'字'.repeat(27)}${'文'.repeat(9)}`
    const [, second] = itemsOf(layoutDocument(documentOf(paragraph(text)), fonts))
    expect(second?.text).toBe(`《${'字'.repeat(27)}`)
    expect(typeArea.left - (second?.x ?? 0)).toBeCloseTo(second ? second.size / 2 : 0, 0)
    expect((second?.x ?? 0) + (second ? widthOf(second) : 0)).toBeCloseTo(typeArea.right, 2)
  })

  test.each(['，', '。', '”', '》'])('a full line that ends with %s has an even edge', (mark) => {
    const text = `${'字'.repeat(25)}${mark}${'文'.repeat(9)}`
    const [first] = itemsOf(layoutDocument(documentOf(paragraph(text)), fonts))
    expect(first?.text).toBe(`${'字'.repeat(25)}${mark}`)
    expect(first?.advances.at(-1)).toBeCloseTo((typeArea.right - typeArea.left) / 56, 2)
    expect((first?.x ?? 0) + (first ? widthOf(first) : 0)).toBeCloseTo(typeArea.right, 2)
  })

  test('opening marks give way too', () => {
    const text = `字（字（字（字（字（字（${'字'.repeat(14)}。${'文'.repeat(9)}`
    const [first] = itemsOf(layoutDocument(documentOf(paragraph(text)), fonts))
    expect(first?.text).toBe(`字（字（字（字（字（字（${'字'.repeat(14)}。`)
    expect((first?.x ?? 0) + (first ? widthOf(first) : 0)).toBeCloseTo(typeArea.right, 2)
  })

  test('an opening mark that begins a paragraph keeps its whole width', () => {
    const [first] = itemsOf(
      layoutDocument(documentOf(paragraph(`（一）${'字'.repeat(24)}。${'文'.repeat(9)}`)), fonts),
    )
    expect(first?.x).toBeCloseTo(typeArea.left + (2 * (typeArea.right - typeArea.left)) / 28, 2)
  })

  test('marks are not squeezed for a character that may as well begin the next line', () => {
    const [first] = itemsOf(
      joined(layoutDocument(documentOf(paragraph(`1${'字，'.repeat(8)}${'字'.repeat(40)}`)), fonts)),
    )
    expect(first?.text).toBe(`1${'字，'.repeat(8)}${'字'.repeat(9)}`)
    expect(Math.min(...(first?.advances.slice(1) ?? []))).toBeGreaterThan(15.7)
  })

  test('a mark after a full line without other marks takes a character down', () => {
    const [first] = linesOf(`${'字'.repeat(26)}。${'文'.repeat(9)}`)
    expect(first).toBe('字'.repeat(25))
  })

  test('adjoining marks share their blanks', () => {
    const [item] = itemsOf(layoutDocument(documentOf(paragraph('《甲》《乙》')), fonts))
    const pitch = (156 * 72) / 25.4 / 28
    expect(item?.advances[2]).toBeCloseTo(pitch / 2, 3)
  })

  test('quotes, dashes and dots are one em wide in every face', () => {
    const blocks = documentOf(paragraph('字“”‘’——……·字'), {
      type: 'heading',
      level: 1,
      text: '字“字”字——字……字·字',
    })
    const pitch = (156 * 72) / 25.4 / 28
    const [, title] = itemsOf(layoutDocument(blocks, fonts))
    expect(title?.advances.reduce((sum, advance) => sum + advance, 0)).toBeCloseTo(13 * pitch, 2)
  })
})

test.each(['。', '！', '？”', '……', '）。', '％', '《', '“'])(
  'the last line of a paragraph is never one character and %s alone',
  (mark) => {
    for (let length = 27; length < 90; length++) {
      const last = linesOf(`${'字'.repeat(length)}${mark}`).at(-1) ?? ''
      expect(last.length).toBeGreaterThan(mark.length + 1)
    }
  },
)

test('spaces of the text are kept', () => {
  const text = `${'字'.repeat(26)} word and word ${'字'.repeat(20)} end`
  expect(linesOf(text).join('')).toBe(text)
})

test('a character that no face has is printed as 〓 and reported once', () => {
  const pages = layoutDocument(documentOf(paragraph('甲😀乙😀丙🀄')), fonts)
  expect(itemsOf(pages)[0]?.text).toBe('甲〓乙〓丙〓')
  expect(pages.missing).toEqual(['😀', '🀄'])
})

test('a rare character comes from another face, in its place', () => {
  const items = itemsOf(layoutDocument(documentOf(paragraph('甲𬭊乙')), fonts))
  expect(items.slice(0, 3).map((item) => item.text)).toEqual(['甲', '𬭊', '乙'])
  expect(new Set(items.slice(0, 3).map((item) => item.face.name)).size).toBe(2)
})
