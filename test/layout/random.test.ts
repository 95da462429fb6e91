import { expect, test } from 'vitest'
import type { Block, Cell, Document, Table } from '../../src/document/document.ts'
import { table } from '../../src/document/table.ts'
import { layoutDocument } from '../../src/layout/layout.ts'
import type { Pages } from '../../src/layout/pages.ts'
import { overlaps, spills } from './boxes.ts'
import {
  applications,
  disclosure,
  documentOf,
  fonts,
  heading,
  leavesOf,
  paragraph,
  plainTable,
  textOf,
} from './support.ts'

/** A small generator of the same numbers at every run (mulberry32). */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

const pieces = [
  ...'政府信息公开工作年度报告情况的主动申请',
  ...'，。、；：“”（）《》——……·',
  '2021年',
  '900余条',
  '52.6540万元',
  'QQ',
  'report-gen',
  '㎡',
  '𬭊',
  ' ',
  'https://www.example.gov.cn/zwgk/2021/index.html',
]

function textFrom(below: (limit: number) => number, length: number): string {
  return Array.from({ length }, () => pieces[below(pieces.length)]).join('')
}

function documentFrom(seed: number): Document {
  const below = numbers(seed)
  const text = (longest: number) => textFrom(below, 1 + below(longest))
  const makers: readonly (() => Block)[] = [
    () => paragraph(text(400)),
    () => paragraph(text(60)),
    () => ({ type: 'paragraph', runs: [{ text: text(20), lead: true }, { text: text(100) }] }),
    () => heading(text(40), ([1, 2, 3, 4] as const)[below(4)] ?? 1),
    () => applications(() => String(below(10 ** (1 + below(6))))),
    () => disclosure(1 + below(12)),
    () => plainTable(1 + below(60), 1 + below(15), text(12)),
    () => ({ type: 'note', text: text(80) }),
    () => listFrom(below, text),
    () => ({ type: 'recipient', text: `${text(40)}：` }),
    () => ({ type: 'form-line', fields: Array.from({ length: 1 + below(6) }, () => text(1 + below(12))) }),
    () => ({ type: 'attachments', items: Array.from({ length: 1 + below(4) }, () => text(40)) }),
    () => ({ type: 'annotation', text: text(20) }),
  ]
  const units = Array.from({ length: 1 + below(6) }, () => text(30))
  const blocks = Array.from(
    { length: 1 + below(14) },
    () => makers[below(makers.length)]?.() ?? paragraph(''),
  )
  return documentOf({ type: 'title', units }, ...blocks, {
    type: 'signature',
    agency: text(40),
    date: '2022-11-17',
  })
}

/** A list with a printed title, indented labels and figures with 注. */
function listFrom(below: (limit: number) => number, text: (longest: number) => string): Table {
  const rows = 1 + below(60)
  const span = { rowSpan: 1, columnSpan: 1 } as const
  const cells = Array.from({ length: rows }, (_, row): readonly Cell[] => [
    { ...span, row, column: 0, text: text(40), scope: 'row', align: 'left', indent: below(4) },
    { ...span, row, column: 1, text: text(2), align: 'center' },
    {
      ...span,
      row,
      column: 2,
      text: String(below(10 ** (1 + below(6)))),
      address: `表.${row}`,
      align: 'center',
      ...(below(3) === 0 ? { note: text(20) } : {}),
    },
  ])
  return table({
    name: '表',
    caption: '表',
    title: [text(20), text(10)],
    above: [text(10), text(10)],
    widths: [70, 12, 18],
    rows,
    head: 0,
    bodies: [{ rows, head: 0 }],
    cells: cells.flat(),
  })
}

function expectedTexts(document: Document): readonly string[] {
  return document.blocks.flatMap((block): readonly string[] => {
    switch (block.type) {
      case 'title':
        return [block.units.flat().join('')]
      case 'paragraph':
        return [block.runs.map((run) => run.text).join('')]
      case 'table':
        return [
          ...(block.title ?? []),
          ...(block.above ? [block.above.join('')] : []),
          ...block.cells.map((cell) => cell.text + (cell.note ?? '')),
        ]
      case 'form-line':
        return [block.fields.join('')]
      case 'attachments':
        return block.items.map(
          (item, index) =>
            (index === 0 ? '附件：' : '') + (block.items.length > 1 ? `${index + 1}.` : '') + item,
        )
      case 'annotation':
        return [`（${block.text}）`]
      case 'imprint':
        return [`抄送：${block.copies}。`, `${block.issuer}2022年11月17日印发`]
      case 'illustration':
        return [block.caption]
      case 'signature':
        return [block.agency, '2022年11月17日']
      default:
        return [block.text]
    }
  })
}

test.each(Array.from({ length: 40 }, (_, seed) => seed))(
  'document %i: every character is printed once, inside the 版心, and nothing overlaps',
  (seed) => {
    const document = documentFrom(seed)
    const pages = layoutDocument(document, fonts)
    expect(leavesOf(pages.structure).map((leaf) => textOf(pages, leaf))).toEqual(expectedTexts(document))
    expect(spills(pages)).toEqual([])
    expect(overlaps(pages)).toEqual([])
  },
)

test('the same document gives the same pages', () => {
  const positions = (pages: Pages) =>
    JSON.stringify(
      pages.pages.map(({ text, lines }) => [text.map((item) => [item.x, item.y, item.text]), lines]),
    )
  expect(positions(layoutDocument(documentFrom(7), fonts))).toBe(
    positions(layoutDocument(documentFrom(7), fonts)),
  )
})
