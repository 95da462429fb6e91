import { strToU8, zipSync } from 'fflate'
import PDFDocument from 'pdfkit'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../../src/import/read-document.ts'
import { imported } from './imported.ts'

const TITLE = '某局2018年政府信息公开工作年度报告'
const TOLD = { address: '正文', message: expect.stringContaining('没有导入，图里的数也没有读取') }
const kinds = async (bytes: Uint8Array) => (await readDocument(bytes)).blocks.map(({ kind }) => kind)

const page = (body: string) =>
  new TextEncoder().encode(
    `<h1>${TITLE}</h1><p>一、概述</p><p>主动公开政府信息900余条，依申请公开有序开展。</p>${body}<p>二、主动公开情况</p><p>公开了政府信息公开目录、政府信息公开指南，政府信息公开900条。</p>`,
  )

describe('a picture', () => {
  test('of a page is left out and told of, an icon is not', async () => {
    const { text, recognised } = await imported('x.html', page('<p><img src="a.png" alt="分布图"></p>'))
    expect(recognised.doubts).toEqual([TOLD])
    expect(recognised.dropped).toContain('分布图')
    expect(text).toContain('# 导入：这里原有的图没有导入')
    const icon = await imported('x.html', page('<img src="doc.gif" width="16"><img style="height: 20px">'))
    expect(icon.recognised.doubts).toEqual([])
  })

  test('with a name is told by it, and the table of its figures is not taken for a table', async () => {
    const chart =
      '<p>图一 申请分布情况</p><table><tr><td>方式<td>件<tr><td>信函<td>3<tr><td>网上<td>4</table>'
    const { text, recognised } = await imported('x.html', page(chart))
    expect(recognised.doubts).toMatchObject([{ message: expect.stringContaining('图一 申请分布情况') }])
    expect(text).not.toContain('信函')
  })

  test('that is a chart of Word with its figures is left out', async () => {
    const W = 'xmlns:w="w" xmlns:c="c" xmlns:a="a" xmlns:wp="wp"'
    const paragraph = (inside: string) => `<w:p>${inside}</w:p>`
    const run = (text: string) => paragraph(`<w:r><w:t>${text}</w:t></w:r>`)
    const chart = paragraph(
      '<w:r><w:drawing><wp:inline><wp:docPr id="1" name="图表 1"/><a:graphic><a:graphicData><c:chart id="rId9"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>',
    )
    const body = [
      run(TITLE),
      run('一、概述'),
      run('政府信息公开工作有序开展，政府信息公开目录更新。'),
      chart,
      run('二、主动公开政府信息情况'),
      run('政府信息公开900条，政府信息公开栏更新。'),
    ].join('')
    const file = zipSync({
      'word/document.xml': strToU8(`<w:document ${W}><w:body>${body}</w:body></w:document>`),
      'word/charts/chart1.xml': strToU8('<c:chart xmlns:c="c"><c:v>4711</c:v></c:chart>'),
    })
    const { text, recognised } = await imported('x.docx', file)
    expect(recognised.doubts).toEqual([TOLD])
    expect(text).not.toContain('4711')
  })

  test('in a PDF is told from the paper of a scan and from small marks', async () => {
    const PIXEL = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    )
    const drawn = (...[width, height]: readonly [number, number]) =>
      new Promise<Uint8Array>((resolve) => {
        const file = new PDFDocument({ size: 'A4' })
        const chunks: Buffer[] = []
        file.on('data', (chunk: Buffer) => chunks.push(chunk))
        file.on('end', () => resolve(Buffer.concat(chunks)))
        file.text('above', 72, 72).image(PIXEL, 0, 0, { width, height }).text('below', 72, 700)
        file.end()
      })
    expect(await kinds(await drawn(300, 200))).toContain('picture')
    expect(await kinds(await drawn(20, 20))).not.toContain('picture')
    expect(await kinds(await drawn(595, 841))).not.toContain('picture')
  })
})

test('reports of free form keep their headings, and their tables are own tables', async () => {
  const table =
    '<p>附表一 政务新媒体情况</p><table><tr><td>名称<td>条数<tr><td>微信<td>30<tr><td>微博<td>40</table>'
  for (const year of [2010, 2016]) {
    const file = new TextEncoder().encode(new TextDecoder().decode(page(table)).replace('2018', String(year)))
    const { text, recognised } = await imported('x.html', file)
    expect(recognised.content.form.id).toBe(year < 2014 ? '2008' : '2014')
    for (const heading of ['一、概述', '二、主动公开情况']) expect(text).toContain(`\n  ${heading}\n`)
    expect(recognised.content.ownTables).toMatchObject([
      { title: '附表一 政务新媒体情况', rows: [{ name: '微信' }, { name: '微博' }] },
    ])
  }
})
