import { expect, it } from 'vitest'
import { subsetFaces } from '../../src/layout/face-subset.ts'
import type { TextItem } from '../../src/layout/pages.ts'
import { initialTextState, showText } from '../../src/writers/pdf/text-operators.ts'
import { element, faces, pagesOf, text } from './pages-by-hand.ts'

/** What the items of one page are written as, one after the other, on a page 800 pt high. */
function shown(...items: readonly TextItem[]): readonly string[] {
  const subsets = subsetFaces(pagesOf([{ text: items, lines: [] }], element('Document')))
  const state = initialTextState()
  return items.map((item) => {
    const subset = subsets.get(item.face)
    if (!subset) throw new Error('not collected')
    return showText(item, subset, 800, state)
  })
}

it('names font, size, spacing and grey only where they change', () => {
  const stretched = { ...text(faces.fangsong, 80, 124, '工作'), advances: [16.5, 16.5] }
  const items = [
    text(faces.fangsong, 80, 100, '年度'),
    stretched,
    text(faces.songti, 80, 148, '3', { grey: 0.85, size: 10.5 }),
    text(faces.songti, 90, 148, '3', { size: 10.5 }),
  ]
  expect(shown(...items)).toEqual([
    'BT /F1 16 Tf 80 700 Td <00010002>Tj ET\n',
    'BT 0.5 Tc 80 676 Td <00030004>Tj ET\n',
    '0.85 g\nBT /F2 10.5 Tf 0 Tc 80 652 Td <0001>Tj ET\n',
    '0 g\nBT 90 652 Td <0001>Tj ET\n',
  ])
})

it('spaces a line evenly but for the characters that are squeezed', () => {
  const line = { ...text(faces.fangsong, 80, 100, '一二。三四'), advances: [16.5, 16.5, 8.5, 16.5, 3] }
  expect(shown(line)).toEqual(['BT /F1 16 Tf 0.5 Tc 80 700 Td [<000100020003>500<00040005>]TJ ET\n'])
})

it('turns text clockwise about its origin', () => {
  const turned = text(faces.fangsong, 80, 100, '稿', { turned: 90 })
  expect(shown(turned)).toEqual(['BT /F1 16 Tf 0 -1 1 0 80 700 Tm <0001>Tj ET\n'])
})

it('writes an astral character as one code', () => {
  expect(shown(text(faces.rare, 80, 100, '𬭊𬭊'))).toEqual(['BT /F1 16 Tf 80 700 Td <00010001>Tj ET\n'])
})
