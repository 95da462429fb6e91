import { readFileSync } from 'node:fs'
import type { Document } from '../../src/document/document.ts'
import type { Face } from '../../src/fonts/face.ts'
import { parseFace } from '../../src/fonts/parse-face.ts'
import type { Element, LineItem, Page, Pages, TextItem } from '../../src/layout/pages.ts'

export const bundledFile = (path: string) => readFileSync(new URL(`../../fonts/${path}`, import.meta.url))
const bundled = (path: string) => parseFace(path, bundledFile(path))

export const faces = {
  fangsong: bundled('fandol/FandolFang-Regular.ttf'),
  kaiti: bundled('fandol/FandolKai-Regular.ttf'),
  heiti: bundled('noto/NotoSansSC-Medium.ttf'),
  songti: bundled('noto/NotoSerifSC-Regular.ttf'),
  biaosong: bundled('noto/NotoSerifSC-Bold.ttf'),
  rare: bundled('noto/NotoSerifSC-Rare.ttf'),
}

export const plainDocument: Document = {
  title: '石嘴山市<大武口区>教育&体育局2021年政府信息公开工作年度报告',
  agency: '大武口区教育&体育局',
  year: 2021,
  timestamp: '2022-03-17T08:30:00Z',
  blocks: [],
}

/** Text at its natural advances, with what the case is about. */
export function text(
  face: Face,
  x: number,
  y: number,
  words: string,
  rest: Partial<Omit<TextItem, 'x' | 'y' | 'face' | 'text'>> = {},
): TextItem {
  const size = rest.size ?? 16
  const advances = Array.from(words, (character) => {
    const glyph = face.glyph(character.codePointAt(0) ?? 0)
    return ((glyph?.advance ?? 0) * size) / 1000
  })
  return { x, y, face, text: words, advances, size, ...rest }
}

export function element(type: Element['type'], rest: Partial<Omit<Element, 'type'>> = {}): Element {
  return { type, children: [], ...rest }
}

export function box(x: number, y: number, width: number, height: number): readonly LineItem[] {
  const line = (x1: number, y1: number, x2: number, y2: number) => ({ x1, y1, x2, y2, width: 0.5 })
  return [
    line(x, y, x + width, y),
    line(x, y + height, x + width, y + height),
    line(x, y, x, y + height),
    line(x + width, y, x + width, y + height),
  ]
}

export function pagesOf(pages: readonly Page[], structure: Element, outline: Pages['outline'] = []): Pages {
  return {
    width: 595.28,
    height: 841.89,
    pages,
    structure,
    outline,
    tables: new Map(),
    missing: [],
    unshaped: [],
    overflows: [],
  }
}

/**
 * Two pages: a title, a section heading, a paragraph that runs over the page, and a table of a head row and a data row;
 * page numbers and a stamp as artifacts.
 */
export function twoPages(): Pages {
  const title = element('H1')
  const heading = element('H2')
  const subheading = element('H3')
  const paragraph = element('P')
  const heads = [
    element('TH', { cell: { rowSpan: 1, columnSpan: 2, scope: 'Column', id: 'head-1' } }),
    element('TH', { cell: { rowSpan: 2, columnSpan: 1, scope: 'Row', id: 'head-2' } }),
  ]
  const figure = element('TD', { cell: { rowSpan: 1, columnSpan: 1, headers: ['head-1', 'head-2'] } })
  const blank = element('TD', { cell: { rowSpan: 1, columnSpan: 1 } })
  const table = element('Table', {
    summary: '主动公开政府信息情况',
    children: [
      element('THead', { children: [element('TR', { children: heads.slice(0, 1) })] }),
      element('TBody', { children: [element('TR', { children: [...heads.slice(1), figure, blank] })] }),
    ],
  })
  const structure = element('Document', { children: [title, heading, subheading, paragraph, table] })
  const stamp = text(faces.heiti, 150, 600, '草稿', { size: 160, grey: 0.85, turned: -45 })
  const squeezed = text(faces.fangsong, 80, 240, '（一）。《条例》', { element: paragraph })
  return pagesOf(
    [
      {
        text: [
          stamp,
          text(faces.biaosong, 80, 120, '年度报告', { size: 22, element: title }),
          text(faces.heiti, 80, 160, '一、总体情况', { element: heading }),
          text(faces.kaiti, 80, 190, '（一）主动公开', { element: subheading }),
          {
            ...squeezed,
            advances: squeezed.advances.map((advance, index) => (index === 2 ? advance / 2 : advance)),
          },
          text(faces.fangsong, 80, 270, '元素', { element: paragraph }),
          text(faces.rare, 112, 270, '𬭊', { element: paragraph }),
          text(faces.songti, 480, 780, '— 1 —', { size: 14 }),
        ],
        lines: [],
      },
      {
        text: [
          stamp,
          text(faces.fangsong, 80, 120, '本年新收申请28件。', { element: paragraph }),
          // Drawn before the head that precedes it in the tree.
          text(faces.songti, 150, 182, '28', { size: 10.5, element: figure }),
          text(faces.songti, 84, 162, '信息内容', { size: 10.5, element: heads[0] ?? title }),
          text(faces.songti, 84, 182, '规章', { size: 10.5, element: heads[1] ?? title }),
          text(faces.songti, 80, 780, '— 2 —', { size: 14 }),
        ],
        lines: [...box(80, 150, 120, 20), ...box(80, 170, 60, 20), ...box(140, 170, 60, 20)],
      },
    ],
    structure,
    [
      { text: '一、总体情况', level: 1, page: 0, y: 144, element: heading },
      { text: '（一）主动公开', level: 2, page: 0, y: 174, element: subheading },
      { text: '二、主动公开政府信息情况', level: 1, page: 1, y: 104, element: heading },
    ],
  )
}
