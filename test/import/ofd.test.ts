import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { Document } from '../../src/document/document.ts'
import type { Unreadable } from '../../src/import/loose.ts'
import { readDocument } from '../../src/import/read-document.ts'
import { render } from '../../src/pipeline/render.ts'
import { exampleDocuments } from '../helpers/examples.ts'
import { prepareText } from '../helpers/prepare-text.ts'
import { imported } from './imported.ts'

const OFD = 'xmlns:ofd="http://www.ofdspec.org/2016"'

/** A package as other programs write it: no structure, a folder of its own, absolute locations. */
const ofd = (pages: readonly string[], more: Record<string, string> = {}) =>
  zipSync(
    Object.fromEntries(
      Object.entries({
        'OFD.xml': `<?xml version="1.0"?><ofd:OFD ${OFD}><ofd:DocBody><ofd:DocRoot>/Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>`,
        'Doc_0/Document.xml': `<ofd:Document ${OFD}><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea></ofd:CommonData><ofd:Pages>${pages.map((_, n) => `<ofd:Page ID="${n + 1}" BaseLoc="Pages/${n}.xml"/>`).join('')}</ofd:Pages></ofd:Document>`,
        ...Object.fromEntries(
          pages.map((objects, n) => [
            `Doc_0/Pages/${n}.xml`,
            `<ofd:Page ${OFD}><ofd:Content><ofd:Layer>${objects}</ofd:Layer></ofd:Content></ofd:Page>`,
          ]),
        ),
        ...more,
      }).map(([name, xml]) => [name, strToU8(xml)]),
    ),
  )
const words = (x: number, y: number, code: string, attributes = '') =>
  `<ofd:TextObject Boundary="${x} ${y - 5} 100 6" Size="5"${attributes}><ofd:TextCode X="0" Y="5" ${code}</ofd:TextCode></ofd:TextObject>`
const reasonOf = (file: Uint8Array) =>
  readDocument(file).then(
    () => 'read',
    (error: Unreadable) => error.reason,
  )

describe('OFD', () => {
  test('of others is read by where its words stand, a row that is one object cell by cell', async () => {
    const page = [
      words(30, 20, 'DeltaX="g 5 5">一、总体情况'),
      '<ofd:PageBlock>',
      words(20, 40, '>甲<ofd:Note/>', ' Visible="true"'),
      // The first glyph of the second column begins 40 mm after the label.
      words(20, 50, 'DeltaX="5 35 g 1 2.5">乙方12'),
      '</ofd:PageBlock>',
      words(60, 40, '><![CDATA[数<量>]]>'),
      words(20, 60, '>不见', ' Visible="false"'),
      // Borders as lines, in one path, and as thin filled rectangles.
      '<ofd:PathObject Boundary="15 34 80 20"><ofd:AbbreviatedData>M 0 0 L 80 0 M 0 10 L 80 10 M 0 20 L 80 20 M 0 0 L 0 20</ofd:AbbreviatedData></ofd:PathObject>',
      ...[54.8, 94.8].map(
        (x) =>
          `<ofd:PathObject Boundary="${x} 34 0.4 20" Stroke="false" Fill="true"><ofd:AbbreviatedData>M 0 0 L 0.4 0 L 0.4 20 L 0 20 C</ofd:AbbreviatedData></ofd:PathObject>`,
      ),
      words(100, 285, '>- 1 -'),
      '<ofd:ImageObject Boundary="20 100 50 40" CTM="50 0 0 40 0 0" ResourceID="9"/>',
      words(20, 150, '>二、附图'),
    ]
    const { blocks } = await readDocument(ofd([page.join('')]))
    expect(
      blocks.map((block) =>
        block.kind === 'table'
          ? block.cells.map(({ row, column, text }) => `${row} ${column} ${text}`)
          : block.kind === 'paragraph'
            ? block.text
            : block.kind,
      ),
    ).toEqual(['一、总体情况', ['0 0 甲', '0 1 数<量>', '1 0 乙方', '1 1 12'], 'picture', '二、附图'])
  })

  test('without text, broken, protected, endless or a bomb says what it is', async () => {
    expect(await reasonOf(ofd(['<ofd:ImageObject Boundary="0 0 210 297"/>']))).toBe('no-text')
    expect(await reasonOf(zipSync({ 'OFD.xml': strToU8('<ofd:OFD') }))).toBe('damaged')
    expect(await reasonOf(zipSync({ 'OFD.xml': strToU8(`<ofd:OFD ${OFD}/>`) }))).toBe('damaged')
    expect(await reasonOf(ofd([], { 'Encryptions.xml': '<a/>' }))).toBe('encrypted')
    expect(await reasonOf(ofd(Array<string>(500).fill('')))).toBe('too-large')
    expect(await reasonOf(ofd([words(0, 9, '>&a;')], {}))).toBe('read')
    const entities = `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><ofd:Document ${OFD}/>`
    expect(await reasonOf(ofd([], { 'Doc_0/Document.xml': entities }))).toBe('damaged')
    const many = words(0, 9, `DeltaX="g 999999999 9">${'一'.repeat(100)}`)
    expect(await reasonOf(ofd([many.repeat(3000)]))).toBe('too-large')
    const bomb = { 'Doc_0/Pages/0.xml': new Uint8Array(40 * 1024 * 1024) }
    expect(await reasonOf(zipSync({ ...unzipSync(ofd([''])), ...bomb }, { level: 9 }))).toBe('too-large')
  })
})

const figuresOf = ({ blocks }: Document) =>
  blocks
    .flatMap((block) => (block.type === 'table' ? block.cells : []))
    .flatMap(({ address, text }) =>
      address === undefined || address.startsWith('附表') ? [] : [`${address} ${text}`],
    )

describe.each(Object.entries(await exampleDocuments()))('the example %s', (_, document) => {
  test('comes back figure by figure from an OFD that has lost its structure', async () => {
    const { outputs } = await render(document, { formats: ['ofd'] })
    const [output] = outputs
    if (!output) throw new Error('no OFD')
    const parts = unzipSync(Uint8Array.from(output.bytes))
    const root = strFromU8(parts['Doc_0/Document.xml'] ?? new Uint8Array())
    const bare = root.replace(/<ofd:CustomTags>.*?<\/ofd:CustomTags>/, '')
    expect(bare).not.toBe(root)
    const { text } = await imported('x.ofd', zipSync({ ...parts, 'Doc_0/Document.xml': strToU8(bare) }))
    const again = await prepareText(text, { draft: true })
    if (!again.document) throw new Error(again.findings.map(({ message }) => message).join('\n'))
    expect(figuresOf(again.document)).toEqual(figuresOf(document))
  })
})
