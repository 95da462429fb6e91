import { strToU8, zipSync } from 'fflate'
import PDFDocument from 'pdfkit'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../../src/import/read-document.ts'
import { build } from '../../src/pipeline/build.ts'
import { prepare } from '../../src/pipeline/prepare.ts'
import { minimal } from '../helpers/prepare-text.ts'
import { pngFile } from '../report/picture-files.ts'
import { imported } from './imported.ts'

const TITLE = '某局2018年政府信息公开工作年度报告'
const TOLD = { address: '正文', message: expect.stringContaining('没有导入，图里的数也没有读取：') }
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

  test.each(['柱状', '条形', '折线'])('of a PDF of ours is told once, by its name: %s', async (form) => {
    const charts = ['图一 各类信息数量', '图二 各渠道信息数量'].map(
      (name) => `  ${name}: {类型: ${form}, 单位: 条, 数据: {甲类: 68, 乙类: 95, 丙类: 121}}\n`,
    )
    const text = `${minimal({}, 2025)}附图:\n${charts.join('')}`
    const { outputs } = await build(
      { path: 'x', bytes: new TextEncoder().encode(text) },
      { formats: ['pdf'] },
    )
    const { recognised } = await imported('x.pdf', outputs[0]?.bytes ?? new Uint8Array())
    const told = recognised.doubts.map(({ message }) =>
      message.match(/(?:没有名称的图|图[一二] [^（]*)(?=（)/g),
    )
    expect(told).toEqual([['图一 各类信息数量', '图二 各渠道信息数量']])
  })
})

describe('a picture that the file brings along', () => {
  const png = pngFile({ width: 60, height: 50 })
  const keepsPictures = { keepsPictures: true }
  const DESCRIBED = '设有查询机和查阅座位'

  /** What the data file says of it. */
  const DUE = {
    illustrations: [
      {
        title: '图一 政务公开专区情况',
        file: './某局2018年.图1.png',
        place: '正文',
        description: DESCRIBED,
      },
    ],
  }

  test('of a page is a file and 附图, named by the line under it, to be looked at', async () => {
    const source = `data:image/png;base64,${Buffer.from(png).toString('base64')}`
    const image = `<img src="${source}" alt="${DESCRIBED}">`
    for (const written of [
      `<p>${image}</p><p>图一 政务公开专区情况</p>`,
      `<p>图一 政务公开专区情况</p>${image}`,
      `<figure>${image}<figcaption>图一 政务公开专区情况：${DESCRIBED}</figcaption></figure>`,
    ]) {
      const { text, recognised } = await imported('x.html', page(written), keepsPictures)
      expect(recognised.content).toMatchObject(DUE)
      expect(recognised.pictures).toEqual([{ name: '某局2018年.图1.png', bytes: Buffer.from(png) }])
      expect(recognised.doubts).toMatchObject([{ address: '附图.图一 政务公开专区情况' }])
      expect(recognised.doubts[0]?.message).toContain('900余条，依申请公开有序开展。”之后')
      expect(recognised.dropped).toEqual([])
      const files = new Map(recognised.pictures.map(({ name, bytes }) => [name, bytes]))
      const input = { path: 'data.yaml', bytes: new TextEncoder().encode(text) }
      const { findings } = await prepare({ ...input, readFile: async (path) => files.get(path) })
      expect(findings.filter(({ rule }) => rule.startsWith('picture'))).toEqual([])
    }
  })

  test('of a Word document likewise; what is linked, of another kind or too small is not', async () => {
    const W =
      'xmlns:w="w" xmlns:a="a" xmlns:wp="wp" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
    const drawing = (id: string, attribute = 'embed') =>
      `<w:p><w:r><w:drawing><wp:docPr id="1" name="图片 1" descr="${DESCRIBED}"/><a:blip r:${attribute}="${id}"/></w:drawing></w:r></w:p>`
    const run = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`
    const relation = (id: string, target: string, more = '') =>
      `<Relationship Id="${id}" Target="${target}"${more}/>`
    const file = (drawings: string) =>
      zipSync({
        'word/document.xml': strToU8(
          `<w:document ${W}><w:body>${run(TITLE)}${run('一、概述')}${run('政府信息公开工作有序开展，政府信息公开目录更新。')}${drawings}${run('二、主动公开政府信息情况')}${run('政府信息公开900条，政府信息公开栏更新。')}</w:body></w:document>`,
        ),
        'word/_rels/document.xml.rels': strToU8(
          `<Relationships>${relation('r1', 'media/a.png')}${relation('r2', 'media/b.emf')}${relation('r3', 'media/c.png')}${relation('r4', 'http://a/b.png', ' TargetMode="External"')}</Relationships>`,
        ),
        'word/media/a.png': png,
        'word/media/b.emf': Uint8Array.of(1, 0, 0, 0),
        'word/media/c.png': pngFile({ width: 60, height: 5 }),
      })
    const named = await imported('x.docx', file(drawing('r1') + run('图一 政务公开专区情况')), keepsPictures)
    expect(named.recognised.content).toMatchObject(DUE)
    const others = ['r2', 'r3', 'r4', 'r5'].map((id) => drawing(id)).join('')
    const { recognised } = await imported('x.docx', file(others), keepsPictures)
    expect(recognised.pictures).toEqual([])
    expect(recognised.doubts).toMatchObject([{ address: '正文' }])
    const unnamed = await imported('x.docx', file(drawing('r1') + drawing('r1')), keepsPictures)
    expect(unnamed.recognised.content.illustrations?.map(({ title }) => title)).toEqual(['图1', '图2'])
  })

  test('is only told of where nobody takes files', async () => {
    const source = `data:image/png;base64,${Buffer.from(png).toString('base64')}`
    const { recognised } = await imported('x.html', page(`<img src="${source}">`))
    expect(recognised.doubts).toEqual([TOLD])
    expect(recognised.pictures).toEqual([])
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
