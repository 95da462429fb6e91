import validate from '@ooxml-tools/validate'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { Block, Document, Imprint, Table } from '../../src/document/document.ts'
import type { ImprintPlace } from '../../src/layout/pages.ts'
import { writeDocx } from '../../src/writers/docx/write-docx.ts'
import { stackedBodies } from '../conformance/tables.ts'
import { documentOf, paragraph } from '../layout/support.ts'
import { childrenOf, find, parseXml, type XmlElement } from '../readers/xml.ts'

const millimetre = 1440 / 25.4

const imprint: Imprint = {
  type: 'imprint',
  copies: '区委办公室，区政府办公室',
  issuer: '某局办公室',
  issued: '2022-03-08',
}
const across: Table = { ...stackedBodies, landscape: true }

async function partsOf(document: Document, place?: ImprintPlace) {
  const parts = unzipSync(await writeDocx(document, place ? { imprint: place } : {}))
  return (name: string) => parseXml(strFromU8(parts[name] ?? new Uint8Array()))
}

async function bodyOf(blocks: readonly Block[], place?: ImprintPlace, more: Partial<Document> = {}) {
  return (await partsOf({ ...documentOf(...blocks), ...more }, place))('word/document.xml')
}

/** The words of each footer, the number left out. */
async function footersOf(document: Document, place?: ImprintPlace): Promise<readonly string[]> {
  const parts = unzipSync(await writeDocx(document, place ? { imprint: place } : {}))
  const footers = Object.keys(parts).filter((name) => /^word\/footer\d+\.xml$/u.test(name))
  return footers.map((name) =>
    find(parseXml(strFromU8(parts[name] ?? new Uint8Array())), 'w:t')
      .map(({ children }) => children.join(''))
      .join(''),
  )
}

const value = (element: XmlElement, name: string, attribute: string) =>
  find(element, name)[0]?.attributes.get(attribute)

/** Width and height of a section's page, its margins and its kind. */
function sectionOf(section: XmlElement) {
  const number = (name: string, attribute: string) => Number(value(section, name, attribute)) / millimetre
  return {
    size: [number('w:pgSz', 'w:w'), number('w:pgSz', 'w:h')].map(Math.round),
    margins: ['top', 'right', 'bottom', 'left'].map((side) => Math.round(number('w:pgMar', `w:${side}`))),
    type: value(section, 'w:type', 'w:val'),
  }
}

const sectionsOf = (body: XmlElement) => find(body, 'w:sectPr').map(sectionOf)
const official = { size: [210, 297], margins: [37, 26, 35, 28] }

describe('版记', () => {
  const tableOf = async (block: Imprint) =>
    find(await bodyOf([paragraph('正文。'), block]), 'w:tbl')[0] as XmlElement
  const linesOf = (table: XmlElement) =>
    find(table, 'w:p').map((line) =>
      find(line, 'w:t')
        .map(({ children }) => children.join(''))
        .join('|'),
    )

  test('floats at the foot of the 版心, as wide as it, in a style with the rules of the standard', async () => {
    const part = await partsOf(documentOf(paragraph('正文。'), imprint))
    const [table] = find(part('word/document.xml'), 'w:tbl') as [XmlElement]
    const [place] = find(table, 'w:tblpPr') as [XmlElement]
    expect(Object.fromEntries(place.attributes)).toEqual({
      'w:vertAnchor': 'margin',
      'w:horzAnchor': 'margin',
      'w:tblpX': '0',
      'w:tblpYSpec': 'bottom',
    })
    expect(value(table, 'w:tblW', 'w:w')).toBe('8844')
    const style = find(part('word/styles.xml'), 'w:style').find(
      ({ attributes }) => attributes.get('w:styleId') === value(table, 'w:tblStyle', 'w:val'),
    ) as XmlElement
    const [borders] = find(style, 'w:tblBorders') as [XmlElement]
    const rules = childrenOf(borders).map(({ name, attributes }) => [name, Number(attributes.get('w:sz'))])
    expect(rules).toEqual([
      ['w:top', 8],
      ['w:bottom', 8],
      ['w:insideH', 6],
    ])
  })

  test('says 抄送 in lines that hang, and 印发机关 and 印发日期 at the two ends of one', async () => {
    const table = await tableOf(imprint)
    expect(linesOf(table)).toEqual(['抄送：区委办公室，区政府办公室。', '某局办公室|2022年3月8日印发'])
    expect(value(table, 'w:ind', 'w:hanging')).toBe('840')
    expect(value(table, 'w:tab', 'w:val')).toBe('right')
  })

  test('leaves out the line of which nothing is given', async () => {
    expect(linesOf(await tableOf({ type: 'imprint', copies: '区政府' }))).toEqual(['抄送：区政府。'])
    expect(linesOf(await tableOf({ type: 'imprint', issued: '2022-03-08' }))).toEqual(['2022年3月8日印发'])
  })

  test('begins an even page where the last words leave no room for it', async () => {
    expect(sectionsOf(await bodyOf([paragraph('正文。'), imprint])).map(({ type }) => type)).toEqual([
      'nextPage',
    ])
    const back = await bodyOf([paragraph('正文。'), imprint], 'back')
    expect(sectionsOf(back)).toEqual([
      { ...official, type: 'nextPage' },
      { ...official, type: 'evenPage' },
    ])
  })

  test('has no number after an empty page', async () => {
    const blocks = documentOf(paragraph('正文。'), imprint)
    const unnumbered = async (place: ImprintPlace) =>
      (await footersOf(blocks, place)).filter((words) => words === '')
    expect(await unnumbered('back')).toEqual([])
    expect(await unnumbered('own-sheet')).toEqual(['', ''])
  })
})

describe('版面: 普通', () => {
  test('has the margins of the blank form, and figures, lines and tables of its width', async () => {
    const part = await partsOf({ ...documentOf(paragraph('正文。'), stackedBodies), layout: 'plain' })
    const body = part('word/document.xml')
    const [section] = find(body, 'w:sectPr') as [XmlElement]
    expect(Number(value(section, 'w:pgMar', 'w:left')) / millimetre).toBeCloseTo(31.75, 1)
    expect(Number(value(section, 'w:pgMar', 'w:right')) / millimetre).toBeCloseTo(31.75, 1)
    expect(Number(value(section, 'w:pgMar', 'w:top')) / millimetre).toBeCloseTo(25.4, 1)
    expect(value(body, 'w:tblW', 'w:w')).toBe('8306')
    const [normal] = find(part('word/styles.xml'), 'w:style') as [XmlElement]
    const character = 320 + Number(value(normal, 'w:spacing', 'w:val') ?? 0)
    expect(character).toBeLessThanOrEqual(320)
    expect(value(normal, 'w:ind', 'w:firstLine')).toBe('638')
  })
})

describe('横排', () => {
  test('turns the sheet for the table, its heading and what stands under it, and back', async () => {
    const heading: Block = { type: 'heading', level: 1, text: '二、主动公开' }
    const body = await bodyOf([
      paragraph('前。'),
      heading,
      across,
      { type: 'note', text: '注。' },
      paragraph('后。'),
    ])
    expect(sectionsOf(body)).toEqual([
      { ...official, type: 'nextPage' },
      { size: [297, 210], margins: [28, 37, 26, 35], type: 'nextPage' },
      { ...official, type: 'nextPage' },
    ])
    expect(value(body, 'w:pgSz', 'w:orient')).toBe('portrait')
    expect(find(body, 'w:pgSz')[1]?.attributes.get('w:orient')).toBe('landscape')
    expect(Number(value(body, 'w:tblW', 'w:w')) / millimetre).toBeCloseTo(225, 0)
  })

  test('has its number where the foot of an upright page is: outside, turned with the sheet', async () => {
    const part = await partsOf(documentOf(across))
    const [right, left] = [1, 2].map((number) => part(`word/footer${number}.xml`)) as [XmlElement, XmlElement]
    expect([right, left].map((footer) => value(footer, 'w:jc', 'w:val'))).toEqual(['right', 'left'])
    for (const footer of [right, left]) {
      expect(value(footer, 'w:fldSimple', 'w:instr')).toBe('PAGE')
      expect(value(footer, 'w:textDirection', 'w:val')).toBe('tbRl')
      const middle = Number(value(footer, 'w:tblpPr', 'w:tblpX')) + Number(value(footer, 'w:tcW', 'w:w')) / 2
      expect(middle / millimetre).toBeCloseTo(28, 0)
      expect(Number(value(footer, 'w:tblpPr', 'w:tblpY')) / millimetre).toBeCloseTo(28, 1)
      expect(Number(value(footer, 'w:trHeight', 'w:val')) / millimetre).toBeCloseTo(156, 0)
    }
  })

  test('is the first and only page, too', async () => {
    expect(sectionsOf(await bodyOf([across])).map(({ size }) => size)).toEqual([[297, 210]])
  })
})

test.each<[string, Document, ImprintPlace]>([
  ['版记 under the text', documentOf(paragraph('正文。'), imprint), 'last-page'],
  ['版记 on the back', documentOf(paragraph('正文。'), imprint), 'back'],
  ['横排 and 版记 on a sheet of its own', documentOf(across, paragraph('正文。'), imprint), 'own-sheet'],
  ['横排 alone, 普通, stamped', { ...documentOf(across), layout: 'plain', stamp: '草稿' }, 'last-page'],
])('is valid Open XML: %s', async (_, document, place) => {
  const bytes = await writeDocx(document, place ? { imprint: place } : {})
  expect(await validate(bytes, 'docx', 'Microsoft365')).toEqual([])
  expect(await validate(bytes, 'docx', 'Office2019')).toEqual([])
})
