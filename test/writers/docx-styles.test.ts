import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { Document } from '../../src/document/document.ts'
import { writeDocx } from '../../src/writers/docx/write-docx.ts'
import { documents } from '../conformance/documents.ts'
import { childrenOf, find, parseXml, type XmlElement } from '../readers/xml.ts'

const parts = unzipSync(await writeDocx(documents['every kind of block'] as Document))
const part = (name: string) => parseXml(strFromU8(parts[name] ?? new Uint8Array()))
const styles = find(part('word/styles.xml'), 'w:style')
const styleOf = (id: string) =>
  styles.find(({ attributes }) => attributes.get('w:styleId') === id) as XmlElement
const attribute = (element: XmlElement, name: string, attribute: string) =>
  find(element, name)[0]?.attributes.get(attribute)

describe('the styles', () => {
  test('set paragraphs in by two characters, which grow with the type, and twips for readers that know no characters', () => {
    expect(attribute(styleOf('Normal'), 'w:ind', 'w:firstLineChars')).toBe('200')
    expect(attribute(styleOf('Normal'), 'w:ind', 'w:firstLine')).toBe('630')
  })

  test('give every line of text an exact height', () => {
    const texts = styles.filter(({ attributes }) => {
      return attributes.get('w:type') === 'paragraph' && attributes.get('w:styleId') !== 'Figure'
    })
    const rules = texts.flatMap((style) =>
      find(style, 'w:spacing').map((spacing) => spacing.attributes.get('w:lineRule')),
    )
    expect(new Set(rules.filter((rule) => rule !== undefined))).toEqual(new Set(['exact']))
  })

  test('are used by the document, all that it names are there', () => {
    const named = find(part('word/document.xml'), 'w:pStyle', 'w:rStyle', 'w:tblStyle')
    const ids = new Set(named.map(({ attributes }) => attributes.get('w:val')))
    const defined = new Set(styles.map(({ attributes }) => attributes.get('w:styleId')))
    expect([...ids].filter((id) => !defined.has(id))).toEqual([])
  })

  test('rule tables by a style of their own, over the plain one of Word', () => {
    const table = styleOf('ReportTable')
    expect(attribute(table, 'w:basedOn', 'w:val')).toBe('TableNormal')
    const [borders] = find(table, 'w:tblBorders') as [XmlElement]
    expect(childrenOf(borders).map(({ name }) => name.slice(2))).toEqual([
      'top',
      'left',
      'bottom',
      'right',
      'insideH',
      'insideV',
    ])
    expect(attribute(part('word/document.xml'), 'w:tblStyle', 'w:val')).toBe('ReportTable')
  })
})

describe('the faces', () => {
  test('are all in the font table, with other names of theirs and the Chinese character set', () => {
    const fonts = new Map(
      find(part('word/fontTable.xml'), 'w:font').map((font) => [font.attributes.get('w:name'), font]),
    )
    const used = ['word/styles.xml', 'word/document.xml', 'word/footer1.xml'].flatMap((name) =>
      find(part(name), 'w:rFonts').flatMap(({ attributes }) =>
        ['w:ascii', 'w:eastAsia', 'w:hAnsi', 'w:cs'].flatMap((script) => attributes.get(script) ?? []),
      ),
    )
    expect([...new Set(used)].sort()).toEqual([...fonts.keys()].sort())
    for (const [name, font] of fonts) {
      expect(attribute(font, 'w:altName', 'w:val')?.split(',').length).toBeGreaterThan(2)
      expect(attribute(font, 'w:charset', 'w:val')).toBe(name === 'Times New Roman' ? '00' : '86')
    }
  })

  test('of letters and digits are Times New Roman in text and tables, not in titles and headings in 黑体', () => {
    const latinOf = new Map(
      find(part('word/styles.xml'), 'w:rFonts').map(({ attributes }) => [
        attributes.get('w:eastAsia'),
        ['w:ascii', 'w:hAnsi', 'w:cs'].map((script) => attributes.get(script)),
      ]),
    )
    const three = (name: string) => [name, name, name]
    expect(Object.fromEntries(latinOf)).toEqual({
      仿宋_GB2312: three('Times New Roman'),
      楷体_GB2312: three('Times New Roman'),
      宋体: three('Times New Roman'),
      黑体: three('黑体'),
      方正小标宋简体: three('方正小标宋简体'),
    })
  })

  test('come from no theme: nothing names one', () => {
    for (const [name, data] of Object.entries(parts)) {
      if (!/\.(xml|rels)$/.test(name)) continue
      expect(strFromU8(data).replace('w:themeFontLang', ''), name).not.toMatch(/[tT]heme/)
    }
  })
})

test('the official fonts are those that the bundled faces stand in for', () => {
  const faces: readonly { officialName: string | null }[] = JSON.parse(
    readFileSync('fonts/faces.json', 'utf8'),
  )
  const official = faces.flatMap(({ officialName }) => officialName ?? [])
  const named = find(part('word/fontTable.xml'), 'w:font').map(({ attributes }) => attributes.get('w:name'))
  expect([...new Set(official)].sort()).toEqual([...named].sort())
})
