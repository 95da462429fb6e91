import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { LooseDocument, Unreadable } from '../../src/import/loose.ts'
import { readDocument } from '../../src/import/read-document.ts'
import { compoundFile } from './compound-file.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const texts = ({ blocks }: LooseDocument) =>
  blocks.map((block) => (block.kind === 'paragraph' ? block.text : block.kind))
const reasonOf = (file: Uint8Array) =>
  readDocument(file).then(
    () => 'read',
    (error: Unreadable) => error.reason,
  )
const tableIn = ({ blocks }: LooseDocument) => {
  const table = blocks.find((block) => block.kind === 'table')
  if (table?.kind !== 'table') throw new Error('no table')
  return table.cells.map(({ row, column, rowSpan, columnSpan, text }) => [
    row,
    column,
    rowSpan,
    columnSpan,
    text,
  ])
}

describe('pages', () => {
  test('are decoded by what they declare, and by their bytes', async () => {
    const gbk = Uint8Array.from([
      ...bytes('<meta charset=gb2312><p>'),
      0xb9,
      0xab,
      0xbf,
      0xaa,
      ...bytes('</p>'),
    ])
    expect(texts(await readDocument(gbk))).toEqual(['公开'])
    const undeclared = Uint8Array.from([...bytes('<p>'), 0xb9, 0xab, 0xbf, 0xaa, ...bytes('</p>')])
    expect(texts(await readDocument(undeclared))).toEqual(['公开'])
    expect(texts(await readDocument(bytes('\uFEFF<meta charset=gbk><p>公开</p>')))).toEqual(['公开'])
    expect(texts(await readDocument(bytes('<meta charset=gbk><p>公开㎡</p>')))).toEqual(['公开㎡'])
  })

  test('give their text as it is seen: clutter, hidden parts, scripts left out', async () => {
    const page = `<html><body><script>alert(1)</script><style>p{}</style><nav>首页</nav>
      <p class=MsoNormal style="mso-list:l0"><span style='mso-spacerun:yes'>&nbsp;&nbsp;</span>一、<o:p></o:p>总体&#8203;情况</p>
      <p style="display: none">隐藏</p><p hidden>隐藏</p><svg><text>图</text></svg>第一行<br>第二行</body></html>`
    const found = await readDocument(bytes(page))
    expect(texts(found)).toEqual(['一、总体情况', '第一行', '第二行'])
    expect(found.passedOver).toEqual([
      { what: 'hidden', text: '隐藏' },
      { what: 'hidden', text: '隐藏' },
    ])
  })

  test('give tables as grids, also with spans that run over the edge', async () => {
    const page = `<table><tr><td rowspan=2>甲<br>乙<td colspan=99999>丙<tr><td rowspan=0>1<td>2</table>`
    expect(tableIn(await readDocument(bytes(page)))).toEqual([
      [0, 0, 2, 1, '甲\n乙'],
      [0, 1, 1, 1000, '丙'],
      [1, 1, 1, 1, '1'],
      [1, 2, 1, 1, '2'],
    ])
  })

  test('give what stands in a table of the layout as if there were none', async () => {
    const page = `<table><tr><td><p>一、总体情况</p><table><tr><td>规章<td>3</table></td></tr></table>`
    expect(texts(await readDocument(bytes(page)))).toEqual(['一、总体情况', 'table'])
  })

  test('that were saved as one file are read as the page in it', async () => {
    const page = '<meta charset=utf-8><p>一、总体情况</p><p>a=b</p>'
    const part = (encoding: string, content: string) =>
      `------x\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: ${encoding}\r\nContent-Location: http://a/\r\n\r\n${content}\r\n`
    const picture = '------x\r\nContent-Type: image/png\r\n\r\nxxxx\r\n------x--\r\n'
    const head =
      'From: <Saved>\r\nSubject: a\r\n b\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary="----x"\r\n\r\n'
    const quoted = Buffer.from(page)
      .toString('latin1')
      .replaceAll(/[=\x80-\xff]/g, (one) => `=${one.charCodeAt(0).toString(16).toUpperCase()}`)
      .replaceAll(/(.{60})(?!=?[0-9A-F])/g, '$1=\r\n')
    for (const file of [
      head + part('quoted-printable', quoted) + picture,
      head + part('base64', Buffer.from(page).toString('base64')) + picture,
    ])
      expect(texts(await readDocument(bytes(file)))).toEqual(['一、总体情况', 'a=b'])
    expect(await reasonOf(bytes(head + picture))).toBe('damaged')
  })

  test('that would never end are refused', async () => {
    expect(await reasonOf(bytes('<table><tr><td>'.repeat(100_000)))).toBe('too-deep')
    const many = Array.from({ length: 100_000 }, (_, at) => `<p><b x=${at}>`).join('')
    expect(['too-large', 'too-deep']).toContain(await reasonOf(bytes(many)))
  })
})

describe('files of other kinds', () => {
  test('are told from each other by their content', async () => {
    expect(await reasonOf(compoundFile('Workbook'))).toBe('damaged')
    for (const older of ['Book', 'PowerPoint Document'])
      expect(await reasonOf(compoundFile(older))).toBe('old-office')
    const spreadsheet =
      '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'
    expect(await reasonOf(bytes(spreadsheet))).toBe('old-office')
    expect(await reasonOf(compoundFile('EncryptedPackage'))).toBe('encrypted')
    expect(await reasonOf(compoundFile('WordDocument'))).toBe('old-office')
    expect(await reasonOf(compoundFile('Workbook').slice(0, 500))).toBe('damaged')
    expect(await reasonOf(bytes('{\\rtf1\\ansi}'))).toBe('rich-text')
    expect(await reasonOf(Uint8Array.of(1, 2, 0, 3))).toBe('unknown-kind')
    expect(await reasonOf(zipSync({ 'a.txt': strToU8('x') }))).toBe('archive')
    expect(await reasonOf(zipSync({ 'a.bin': strToU8('x') }))).toBe('unknown-kind')
    expect(await reasonOf(bytes('PK\x03\x04'))).toBe('damaged')
    expect(await reasonOf(bytes(' \n'))).toBe('empty')
    expect(await reasonOf(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0))).toBe('picture')
    expect(await reasonOf(bytes('Rar!'))).toBe('archive')
  })
})

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="m" xmlns:wps="s"'
const word = (body: string, parts: Record<string, string> = {}) =>
  zipSync({
    'word/document.xml': strToU8(`<w:document ${W}><w:body>${body}</w:body></w:document>`),
    ...Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])),
  })
const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
const paragraph = (inside: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${inside}</w:p>`

describe('Word documents', () => {
  test('are read with revisions accepted, fields as they are printed, hidden text left out', async () => {
    const field = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`
    const found = await readDocument(
      word(
        paragraph(
          `${run('新收')}<w:ins>${run('28')}</w:ins><w:del><w:r><w:delText>27</w:delText></w:r></w:del>${run('件')}`,
        ) +
          paragraph(
            `${field('begin')}<w:r><w:instrText> SUM(ABOVE) </w:instrText></w:r>${field('separate')}${run('24')}${field('end')}`,
          ) +
          paragraph(`${run('可见')}<w:r><w:rPr><w:vanish/></w:rPr><w:t>不可见</w:t></w:r>`),
      ),
    )
    expect(texts(found)).toEqual(['新收28件', '24', '可见'])
    expect(found.passedOver).toEqual([
      { what: 'deleted', text: '27' },
      { what: 'hidden', text: '不可见' },
    ])
  })

  test('have the numbers of their lists', async () => {
    const level = (at: number, format: string, text: string) =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`
    const numbering = `<w:numbering ${W}><w:abstractNum w:abstractNumId="0">${level(0, 'chineseCountingThousand', '%1、')}${level(1, 'chineseCounting', '（%2）')}${level(2, 'decimal', '%3.')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`
    const styles = `<w:styles ${W}><w:style w:styleId="a"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style></w:styles>`
    const item = (text: string, at: number) =>
      paragraph(run(text), `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="1"/></w:numPr>`)
    const found = await readDocument(
      word(
        paragraph(run('总体情况'), '<w:pStyle w:val="a"/>') +
          item('主动公开', 1) +
          item('依申请公开', 1) +
          item('收到', 2) +
          paragraph(run('主动公开政府信息情况'), '<w:pStyle w:val="a"/>') +
          item('制度', 1),
        { 'word/numbering.xml': numbering, 'word/styles.xml': styles },
      ),
    )
    expect(texts(found)).toEqual([
      '一、总体情况',
      '（一）主动公开',
      '（二）依申请公开',
      '1.收到',
      '二、主动公开政府信息情况',
      '（一）制度',
    ])
  })

  test('have merged cells, text boxes once, tables in cells as tables of their own', async () => {
    const cell = (text: string, properties = '') =>
      `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(run(text))}</w:tc>`
    const restart = '<w:vMerge w:val="restart"/>'
    const table = `<w:tbl><w:tr>${cell('甲', restart)}${cell('乙', '<w:gridSpan w:val="2"/>')}</w:tr><w:tr>${cell('', '<w:vMerge/>')}${cell('1')}${cell('2')}</w:tr></w:tbl>`
    expect(tableIn(await readDocument(word(table)))).toEqual([
      [0, 0, 2, 1, '甲'],
      [0, 1, 1, 2, '乙'],
      [1, 1, 1, 1, '1'],
      [1, 2, 1, 1, '2'],
    ])
    const box = `<w:drawing><wps:txbx><w:txbxContent>${paragraph(run('文本框'))}</w:txbxContent></wps:txbx></w:drawing>`
    const both = `<w:r><mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`
    expect(texts(await readDocument(word(paragraph(run('正文') + both))))).toEqual(['正文', '文本框'])
    const outer = `<w:tbl><w:tr><w:tc>${paragraph(run('外'))}${table}</w:tc></w:tr></w:tbl>`
    expect(texts(await readDocument(word(outer)))).toEqual(['外', 'table'])
  })

  test('that are bombs, or ask for other files, are refused', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(40 * 1024 * 1024) }, { level: 9 })
    expect(await reasonOf(bomb)).toBe('too-large')
    const entities = `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><w:document ${W}><w:body>&a;</w:body></w:document>`
    expect(await reasonOf(zipSync({ 'word/document.xml': strToU8(entities) }))).toBe('damaged')
    expect(
      await reasonOf(word('<w:tbl><w:tr><w:tc>'.repeat(1000) + '</w:tc></w:tr></w:tbl>'.repeat(1000))),
    ).toBe('too-large')
  })
})

describe('copied texts', () => {
  test('have rows by bars and by tabs', async () => {
    expect(
      tableIn(await readDocument(bytes('统计指标 | 单位 | 统计数 |\n（一）信息数 | 条 | 731 |\n'))),
    ).toEqual([
      [0, 0, 1, 1, '统计指标'],
      [0, 1, 1, 1, '单位'],
      [0, 2, 1, 1, '统计数'],
      [1, 0, 1, 1, '（一）信息数'],
      [1, 1, 1, 1, '条'],
      [1, 2, 1, 1, '731'],
    ])
    expect(tableIn(await readDocument(bytes('规章\t0\t\t3\n')))).toEqual([
      [0, 0, 1, 1, '规章'],
      [0, 1, 1, 1, '0'],
      [0, 2, 1, 1, ''],
      [0, 3, 1, 1, '3'],
    ])
  })
})

test('more than any report has is not looked through', async () => {
  const rows = `${'予以公开\n1\n'.repeat(200_000)}`
  expect(await reasonOf(bytes(rows))).toBe('too-large')
  expect(await reasonOf(bytes('政府信息公开'.repeat(300_000)))).toBe('too-large')
  expect(await reasonOf(bytes('<table><tr><td>甲<td>1</table>'.repeat(25_000)))).toBe('too-large')
})
