import validate from '@ooxml-tools/validate'
import { strFromU8, unzipSync } from 'fflate'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Document, Table } from '../../src/document/document.ts'
import type { TablePlace } from '../../src/layout/pages.ts'
import { writeDocx } from '../../src/writers/docx/write-docx.ts'
import { documents } from '../conformance/documents.ts'
import { indentedList, longGroups, stackedBodies } from '../conformance/tables.ts'
import { childrenOf, find, parseXml, type XmlElement } from '../readers/xml.ts'

const everyBlock = documents['every kind of block'] as Document

async function partsOf(document: Document): Promise<(name: string) => string> {
  const parts = unzipSync(await writeDocx(document))
  return (name) => strFromU8(parts[name] ?? new Uint8Array())
}

async function bodyOf(document: Document): Promise<XmlElement> {
  return parseXml((await partsOf(document))('word/document.xml'))
}

function withBlocks(...blocks: Document['blocks']): Document {
  return { ...everyBlock, blocks }
}

const tableOf = (table: Table) => placed(table)

/** A table, as it stands on our own pages if that is given. */
async function placed(table: Table, place?: TablePlace): Promise<XmlElement> {
  const tables = new Map(place ? [[table, place]] : [])
  const parts = unzipSync(await writeDocx(withBlocks(table), { tables }))
  const [element] = find(parseXml(strFromU8(parts['word/document.xml'] ?? new Uint8Array())), 'w:tbl')
  if (!element) throw new Error('no table')
  return element
}

const has = (element: XmlElement, name: string) => find(element, name).length > 0
const attributes = (element: XmlElement, name: string, attribute: string) =>
  find(element, name).map((found) => found.attributes.get(attribute))
const numbers = (element: XmlElement, name: string, attribute: string) =>
  attributes(element, name, attribute).map(Number)
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

describe('the package', () => {
  test.each([...Object.entries(documents), ['a stamped draft', { ...everyBlock, stamp: '草稿' }] as const])(
    'is valid Open XML: %s',
    async (_, document) => {
      const bytes = await writeDocx(document)
      expect(await validate(bytes, 'docx', 'Microsoft365')).toEqual([])
      expect(await validate(bytes, 'docx', 'Office2019')).toEqual([])
    },
  )

  test('has no theme, no embedded font, no field that asks to be updated, no compatibility mode', async () => {
    const parts = unzipSync(await writeDocx(everyBlock))
    expect(Object.keys(parts).filter((name) => /theme|fonts\/|numbering|comments/.test(name))).toEqual([])
    const settings = strFromU8(parts['word/settings.xml'] ?? new Uint8Array())
    expect(settings).not.toContain('updateFields')
    expect(settings).toMatch(/"compatibilityMode"[^>]*w:val="15"/)
  })

  test('names title, agency and language, and the time that the document gives', async () => {
    const part = await partsOf({ ...everyBlock, title: '甲 & 乙 <丙>', agency: '丁 & 戊' })
    const core = parseXml(part('docProps/core.xml'))
    const text = (name: string) => find(core, name).flatMap(({ children }) => children)
    expect(text('dc:title')).toEqual(['甲 & 乙 <丙>'])
    expect(text('dc:creator')).toEqual(['丁 & 戊'])
    expect(text('dc:language')).toEqual(['zh-CN'])
    expect(text('dcterms:created')).toEqual(['2022-03-08T00:00:00Z'])
    expect(text('dcterms:modified')).toEqual(['2022-03-08T00:00:00Z'])
    expect(part('word/styles.xml')).toContain('w:eastAsia="zh-CN"')
  })

  describe('on another day', () => {
    afterEach(() => {
      vi.useRealTimers()
    })

    test('is the same to the byte', async () => {
      vi.useFakeTimers({ toFake: ['Date'], now: new Date('2024-02-29T23:59:58Z') })
      const first = await writeDocx(everyBlock)
      vi.setSystemTime(new Date('2031-07-01T08:00:00Z'))
      expect(Buffer.compare(await writeDocx(everyBlock), first)).toBe(0)
    })
  })
})

describe('the page of GB/T 9704-2012', () => {
  test('is A4 with a 版心 of 156 × 225 mm, 22 lines high and 28 characters wide', async () => {
    const part = await partsOf(everyBlock)
    const body = parseXml(part('word/document.xml'))
    const [size] = find(body, 'w:pgSz')
    const [margin] = find(body, 'w:pgMar')
    const twips = (element: XmlElement | undefined, name: string) => Number(element?.attributes.get(name))
    const width = twips(size, 'w:w') - twips(margin, 'w:left') - twips(margin, 'w:right')
    const height = twips(size, 'w:h') - twips(margin, 'w:top') - twips(margin, 'w:bottom')
    const millimetre = 1440 / 25.4
    expect(twips(margin, 'w:top') / millimetre).toBeCloseTo(37, 1)
    expect(twips(margin, 'w:left') / millimetre).toBeCloseTo(28, 1)
    expect(width / millimetre).toBeCloseTo(156, 1)
    expect(height / millimetre).toBeCloseTo(225, 0)
    const [normal] = find(parseXml(part('word/styles.xml')), 'w:style')
    const value = (name: string, attribute: string) => numbers(normal as XmlElement, name, attribute)[0] ?? 0
    expect(Math.floor(height / value('w:spacing', 'w:line'))).toBe(22)
    const character = value('w:sz', 'w:val') * 10 - 5
    expect(Math.floor(width / character)).toBe(28)
  })

  test('carries its number at the outer side and the stamp on left and right pages', async () => {
    const part = await partsOf({ ...everyBlock, stamp: '草稿' })
    const references = find(parseXml(part('word/document.xml')), 'w:headerReference', 'w:footerReference')
    const kinds = references.map(({ name, attributes }) => `${name} ${attributes.get('w:type')}`)
    expect(kinds.sort()).toEqual([
      'w:footerReference default',
      'w:footerReference even',
      'w:headerReference default',
      'w:headerReference even',
    ])
    expect(part('word/settings.xml')).toContain('<w:evenAndOddHeaders/>')
    expect(part('word/header1.xml')).toContain('草稿')
    expect(part('word/header2.xml')).toContain('草稿')
    expect(attributes(parseXml(part('word/footer1.xml')), 'w:jc', 'w:val')).toEqual(['right'])
    expect(attributes(parseXml(part('word/footer2.xml')), 'w:jc', 'w:val')).toEqual(['left'])
  })

  test('headings are native, in the outline, and stay with what follows', async () => {
    const styles = find(parseXml((await partsOf(everyBlock))('word/styles.xml')), 'w:style')
    for (const level of [1, 2, 3, 4]) {
      const style = styles.find(
        ({ attributes }) => attributes.get('w:styleId') === `Heading${level}`,
      ) as XmlElement
      expect(attributes(style, 'w:name', 'w:val')).toEqual([`heading ${level}`])
      expect(attributes(style, 'w:outlineLvl', 'w:val')).toEqual([String(level - 1)])
      expect(has(style, 'w:keepNext')).toBe(true)
    }
  })
})

describe('the title', () => {
  const linesOf = async (units: readonly string[], agency: string) => {
    const [title] = find(await bodyOf({ ...withBlocks({ type: 'title', units }), agency }), 'w:p')
    const words = find(title as XmlElement, 'w:t', 'w:br')
    return words.map((word) => (word.name === 'w:br' ? '/' : word.children.join(''))).join('')
  }

  test('of up to 20 characters stands on one line', async () => {
    expect(await linesOf(['甲市', '2021年', '政府信息公开工作', '年度报告'], '甲市')).toBe(
      '甲市2021年政府信息公开工作年度报告',
    )
  })

  test('that is longer breaks after the agency', async () => {
    const units = ['大武口区', '朝阳街道办事处', '2021年', '政府信息公开工作', '年度报告']
    expect(await linesOf(units, '大武口区朝阳街道办事处')).toBe(
      '大武口区朝阳街道办事处/2021年政府信息公开工作年度报告',
    )
  })

  test('never breaks inside a unit', async () => {
    const units = ['甲'.repeat(12), '乙'.repeat(12), '2021年', '政府信息公开工作', '年度报告']
    expect(await linesOf(units, '甲'.repeat(12) + '乙'.repeat(12))).toBe(
      `${'甲'.repeat(12)}/${'乙'.repeat(12)}/2021年政府信息公开工作年度报告`,
    )
  })
})

describe('the signature', () => {
  const insets = async (agency: string, date?: string) => {
    const block = { type: 'signature', agency, ...(date ? { date } : {}) } as const
    return numbers(await bodyOf(withBlocks(block)), 'w:ind', 'w:end').map((twips) => twips / 315)
  }

  test('begins the date two characters to the right of the agency', async () => {
    expect(await insets('大武口区朝阳街道办事处', '2022-03-17')).toEqual([2, expect.closeTo(4.5, 1)])
  })

  test('moves a short agency to the left, so that the date stays two characters from the edge', async () => {
    expect(await insets('甲市', '2022-03-07')).toEqual([expect.closeTo(8, 1), 2])
  })

  test('puts the date two characters from the edge below an agency of several lines', async () => {
    expect(await insets('某'.repeat(31), '2022-03-17')).toEqual([2, 2])
  })

  test('is never alone on its page', async () => {
    const text = { type: 'paragraph', runs: [{ text: '正文。' }] } as const
    const body = await bodyOf(
      withBlocks(text, text, { type: 'signature', agency: '甲市', date: '2022-03-07' }),
    )
    expect(find(body, 'w:p').map((paragraph) => has(paragraph, 'w:keepNext'))).toEqual([
      false,
      true,
      true,
      false,
    ])
  })

  test('has the end of a long paragraph on its page too', async () => {
    const text = { type: 'paragraph', runs: [{ text: '正文。'.repeat(100) }] } as const
    const body = await bodyOf(withBlocks(text, { type: 'signature', agency: '甲市' }))
    expect(find(body, 'w:p').map((paragraph) => has(paragraph, 'w:keepNext'))).toEqual([true, false])
  })

  test('has 附注 on its page', async () => {
    const body = await bodyOf(
      withBlocks(
        { type: 'signature', agency: '甲市', date: '2022-03-07' },
        { type: 'annotation', text: '此件公开发布' },
      ),
    )
    expect(find(body, 'w:p').map((paragraph) => has(paragraph, 'w:keepNext'))).toEqual([true, true, false])
  })

  test('needs no date', async () => {
    expect(await insets('甲市')).toEqual([2])
  })
})

describe('附件说明', () => {
  test('hangs the lines of each name under its first character, and stays together', async () => {
    const items = ['统计表', '目录', '说明']
    const body = await bodyOf(withBlocks({ type: 'attachments', items }))
    const characters = (name: string) => numbers(body, 'w:ind', name).map((twips) => twips / 315)
    expect(characters('w:left')).toEqual([6, 6, 6])
    expect(characters('w:hanging')).toEqual([4, 1, 1])
    expect(find(body, 'w:p').map((paragraph) => has(paragraph, 'w:keepNext'))).toEqual([true, true, false])
  })
})

describe('a form', () => {
  const paragraphs = async (...blocks: Document['blocks']) =>
    childrenOf(find(await bodyOf(withBlocks(...blocks)), 'w:body')[0] as XmlElement).filter(
      ({ name }) => name === 'w:p',
    )
  const styleOf = (paragraph: XmlElement) => attributes(paragraph, 'w:pStyle', 'w:val')[0]

  test('has its title and its head over the table, in styles that stay with it', async () => {
    const found = await paragraphs(indentedList)
    expect(found.map(styleOf)).toEqual(['TableTitle', 'TableSubtitle', 'FormLine', 'TableEnd'])
    expect(has(found[2] as XmlElement, 'w:keepNext')).toBe(true)
    const styles = find(parseXml((await partsOf(everyBlock))('word/styles.xml')), 'w:style')
    for (const id of ['TableTitle', 'TableSubtitle']) {
      const style = styles.find((one) => one.attributes.get('w:styleId') === id)
      expect(has(style as XmlElement, 'w:keepNext')).toBe(true)
    }
  })

  test('has its foot in as many lines as it takes, on the page of the last row', async () => {
    const fields = [
      '单位负责人：王某某',
      '审核人：李某某',
      '填报人：张某某',
      '联系电话：010-12345678',
      '日期：8日',
    ]
    const blocks = [indentedList, { type: 'form-line', fields }] as const
    const foot = (await paragraphs(...blocks)).slice(3)
    expect(foot.map((line) => find(line, 'w:t').length)).toEqual([3, 2])
    expect(foot.map((line) => find(line, 'w:tab').length)).toEqual([4, 3])
    const rows = find(await bodyOf(withBlocks(...blocks)), 'w:tr')
    expect(has(rows.at(-1) as XmlElement, 'w:keepNext')).toBe(true)
  })

  test('indents a label by one character a level, and keeps it on the page of the lines under it', async () => {
    const rows = find(await bodyOf(withBlocks(indentedList)), 'w:tr')
    expect(rows.slice(1, 5).map((row) => numbers(row, 'w:ind', 'w:left'))).toEqual([[], [210], [420], [420]])
    expect(rows.slice(1, 5).map((row) => has(row, 'w:keepNext'))).toEqual([true, true, false, false])
  })

  test('prints 注 smaller behind or below a figure that stays whole', async () => {
    const cells = find(await bodyOf(withBlocks(indentedList)), 'w:tc').filter(
      (cell) => find(cell, 'w:t').length > 1,
    )
    const [short, long] = cells
    expect(attributes(short as XmlElement, 'w:sz', 'w:val')).toEqual(['21', '18'])
    expect(find(short as XmlElement, 'w:t').map(({ children }) => children.join(''))).toEqual([
      '21',
      '（其中修订16件）',
    ])
    expect(has(long as XmlElement, 'w:br')).toBe(true)
  })
})

describe('a table', () => {
  test.each([
    ['stacked bodies', stackedBodies],
    ['long groups', longGroups],
  ])('has one width by table, grid and cells, in twips and fixed: %s', async (_, table) => {
    const element = await tableOf(table)
    const grid = numbers(element, 'w:gridCol', 'w:w')
    expect(numbers(element, 'w:tblW', 'w:w')).toEqual([8844])
    expect(attributes(element, 'w:tblLayout', 'w:type')).toEqual(['fixed'])
    expect(sum(grid)).toBe(8844)
    for (const row of find(element, 'w:tr')) {
      let column = 0
      for (const cell of find(row, 'w:tc')) {
        const span = numbers(cell, 'w:gridSpan', 'w:val')[0] ?? 1
        expect(numbers(cell, 'w:tcW', 'w:w')).toEqual([sum(grid.slice(column, column + span))])
        column += span
      }
      expect(column).toBe(table.widths.length)
    }
    expect(new Set(attributes(element, 'w:tcW', 'w:type'))).toEqual(new Set(['dxa']))
  })

  test('has its edges within half a twip of the exact ones', async () => {
    const grid = numbers(await tableOf(longGroups), 'w:gridCol', 'w:w')
    const whole = sum(longGroups.widths)
    grid.forEach((_, index) => {
      const exact = (8844 * sum(longGroups.widths.slice(0, index + 1))) / whole
      expect(Math.abs(sum(grid.slice(0, index + 1)) - exact)).toBeLessThanOrEqual(0.5)
    })
  })

  test('repeats its head, breaks no row, and says what it is', async () => {
    const element = await tableOf(longGroups)
    const rows = find(element, 'w:tr')
    expect(rows.map((row) => has(row, 'w:tblHeader'))).toEqual(rows.map((_, row) => row < 2))
    expect(rows.every((row) => has(row, 'w:cantSplit'))).toBe(true)
    expect(attributes(element, 'w:tblCaption', 'w:val')).toEqual(['收到和处理申请情况'])
    expect(attributes(element, 'w:tblLook', 'w:firstRow')).toEqual(['1'])
  })

  test('keeps a short body together and leaves no row of a long group alone', async () => {
    const kept = async (table: Table) =>
      find(await tableOf(table), 'w:tr').map((row) => has(row, 'w:keepNext'))
    expect(await kept(stackedBodies)).toEqual([true, true, true, false, true, true, false])
    const rows = await kept(longGroups)
    // The vertical label needs six rows, so that a page does not end before it does.
    expect(rows.flatMap((is, row) => (is ? [row] : []))).toEqual([0, 1, 2, 3, 4, 5, 6, 20, 22, 40, 42, 60])
  })

  test('lets a row that is higher than a third of the page break, and keeps no high rows together', async () => {
    const heights = [19, 19, 300, 19, 19, 250, 19]
    const rows = find(await placed(stackedBodies, { heights, breaks: [] }), 'w:tr')
    expect(rows.map((row) => has(row, 'w:cantSplit'))).toEqual([true, true, false, true, true, false, true])
    expect(rows.map((row) => has(row, 'w:keepNext'))).toEqual([true, true, false, false, true, false, false])
  })

  test('prints labels once more where our pages part it, and lets it break there', async () => {
    const heights = Array<number>(longGroups.rows).fill(19)
    const rows = find(await placed(longGroups, { heights, breaks: [23] }), 'w:tr')
    const restarts = (row: number) =>
      find(rows[row] as XmlElement, 'w:tc')
        .filter((cell) => attributes(cell, 'w:vMerge', 'w:val').includes('restart'))
        .map((cell) =>
          find(cell, 'w:t')
            .map(({ children }) => children.join(''))
            .join(''),
        )
    expect(restarts(23)).toEqual(['三、本年度办理结果', '（二）不予公开'])
    expect(has(rows[22] as XmlElement, 'w:keepNext')).toBe(false)
  })

  test('sets a vertical label a character a line, the mark of its number hanging beside it', async () => {
    const table = await tableOf(longGroups)
    const cell = find(table, 'w:tc').find((one) => find(one, 'w:br').length === 7)
    expect(find(cell as XmlElement, 'w:t').map(({ children }) => children.join(''))).toEqual([
      ...'三、本年度办理结果',
    ])
    const [, mark, ...others] = find(cell as XmlElement, 'w:r').filter((run) => has(run, 'w:t'))
    expect(numbers(mark as XmlElement, 'w:spacing', 'w:val')).toEqual([-210])
    expect(others.some((run) => has(run, 'w:spacing'))).toBe(false)
    expect(has(table, 'w:textDirection')).toBe(false)
  })

  test.each([
    ['3', '21'],
    ['123456', '17'],
    ['1234567', '14'],
    ['12345678', '13'],
    ['123456789012', '13'],
  ])('sets figures in one size at which %s fits a column of 15', async (figure, size) => {
    const cells = Array.from({ length: 15 }, (_, column) => {
      const text = column === 4 ? figure : '0'
      return { row: 0, column, rowSpan: 1, columnSpan: 1, text, align: 'center' } as const
    })
    const bodies = [{ rows: 1, head: 0 }]
    const widths = cells.map(() => 1)
    const table: Table = { type: 'table', name: '表', caption: '表', widths, rows: 1, head: 0, bodies, cells }
    expect(new Set(attributes(await tableOf(table), 'w:sz', 'w:val'))).toEqual(new Set([size]))
  })

  test('is never joined to the table after it, nor the last thing of the body', async () => {
    const body = find(await bodyOf(withBlocks(stackedBodies, longGroups)), 'w:body')[0] as XmlElement
    expect(childrenOf(body).map(({ name }) => name)).toEqual(['w:tbl', 'w:p', 'w:tbl', 'w:p', 'w:sectPr'])
  })
})

test.each([
  ['&<>"\'', '&<>"\''],
  [']]>&amp;', ']]>&amp;'],
  ['𬭊㙟䶮', '𬭊㙟䶮'],
  ['“”——……·', '“”——……·'],
])('prints %s as it is', async (text, printed) => {
  const [paragraph] = find(await bodyOf(withBlocks({ type: 'paragraph', runs: [{ text }] })), 'w:t')
  expect(paragraph?.children.join('')).toBe(printed)
})
