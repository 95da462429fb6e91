import { expect, test } from 'vitest'
import { layoutDocument } from '../../src/layout/layout.ts'
import type { Element } from '../../src/layout/pages.ts'
import { indentedList } from '../conformance/tables.ts'
import {
  applications,
  disclosure,
  documentOf,
  fonts,
  heading,
  leavesOf,
  paragraph,
  textOf,
} from './support.ts'

const pages = layoutDocument(
  documentOf(
    { type: 'document-number', text: '石大朝办发〔2022〕3号' },
    { type: 'title', units: ['大武口区', '朝阳街道办事处', '2021年', '政府信息公开工作', '年度报告'] },
    heading('一、总体情况'),
    heading('（一）公开', 2),
    {
      type: 'paragraph',
      runs: [{ text: '（一）主动公开。', lead: true }, { text: `本年公开900余条${'，公开'.repeat(20)}。` }],
    },
    disclosure(2),
    applications((row, column) => `${row}${column}`),
    { type: 'note', text: '注：以上含上年结转案件。' },
    { type: 'signature', agency: '朝阳街道办事处', date: '2022-03-17' },
  ),
  fonts,
)

function outlineOf(element: Element): string {
  return element.children.length === 0
    ? element.type
    : `${element.type}(${element.children.map(outlineOf).join(' ')})`
}

test('the tree follows the document', () => {
  expect(pages.structure.children.map((child) => child.type)).toEqual([
    'P',
    'H1',
    'H2',
    'H3',
    'P',
    'Table',
    'Table',
    'P',
    'P',
    'P',
  ])
})

test('a table without a head has bodies only, one with a head has both', () => {
  const [first, second] = pages.structure.children.filter((child) => child.type === 'Table')
  expect(first && outlineOf(first)).toBe(
    `Table(${'TBody(TR(TH) TR(TH TH) TR(TH TD) TR(TH TD)) '.repeat(2).trim()})`,
  )
  expect(second?.children.map((part) => [part.type, part.children.length])).toEqual([
    ['THead', 3],
    ['TBody', 25],
  ])
  expect(second?.summary).toBe('收到和处理政府信息公开申请情况')
})

test('a figure names the headers above and beside it, outermost first', () => {
  const leaves = leavesOf(pages.structure)
  const figure = leaves.find((leaf) => leaf.type === 'TD' && textOf(pages, leaf) === '74')
  const headers = figure?.cell?.headers?.map((id) => {
    const header = leaves.find((leaf) => leaf.cell?.id === id)
    return header ? textOf(pages, header) : id
  })
  expect(headers).toEqual([
    '申请人情况',
    '法人或其他组织',
    '商业企业',
    '三、本年度办理结果',
    '（三）不予公开',
    '1.属于国家秘密',
  ])
})

test('the title of a table and the fields of its head are its caption', () => {
  const { structure } = layoutDocument(documentOf(indentedList), fonts)
  expect(structure.children[0]?.children.map((part) => part.type)).toEqual(['Caption', 'THead', 'TBody'])
  expect(structure.children[0]?.children[0]?.children.map((line) => line.type)).toEqual(['P', 'P', 'P'])
})

test('header cells have ids of their own and a scope, and spans are told', () => {
  const headers = leavesOf(pages.structure).filter((leaf) => leaf.type === 'TH')
  expect(new Set(headers.map((leaf) => leaf.cell?.id)).size).toBe(headers.length)
  const vertical = headers.find((leaf) => textOf(pages, leaf) === '三、本年度办理结果')
  expect(vertical?.cell).toMatchObject({ rowSpan: 22, columnSpan: 1, scope: 'Row' })
  const wide = headers.find((leaf) => textOf(pages, leaf) === '法人或其他组织')
  expect(wide?.cell).toMatchObject({ rowSpan: 1, columnSpan: 5, scope: 'Column' })
})

test('the text of the leaves in order is the text of the document', () => {
  const text = leavesOf(pages.structure).map((leaf) => textOf(pages, leaf))
  expect(text.slice(0, 4)).toEqual([
    '石大朝办发〔2022〕3号',
    '大武口区朝阳街道办事处2021年政府信息公开工作年度报告',
    '一、总体情况',
    '（一）公开',
  ])
  expect(text[4]).toBe(`（一）主动公开。本年公开900余条${'，公开'.repeat(20)}。`)
  expect(text.slice(-3)).toEqual(['注：以上含上年结转案件。', '朝阳街道办事处', '2022年3月17日'])
})

test('the lead of a paragraph is set in another face', () => {
  const lead = pages.pages[0]?.text.find((item) => item.text === '（一）主动公开。')
  const rest = pages.pages[0]?.text.find((item) => item.text.startsWith('本年公开'))
  expect(lead?.face.name).toContain('Kai')
  expect(rest?.face.name).toContain('Fang')
})

test('a paragraph without text is an element without text', () => {
  const { structure } = layoutDocument(documentOf(paragraph('')), fonts)
  expect(leavesOf(structure).map((leaf) => leaf.type)).toEqual(['P'])
})
