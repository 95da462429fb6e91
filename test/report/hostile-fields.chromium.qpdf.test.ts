import validate from '@ooxml-tools/validate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type BuildResult, build } from '../../src/pipeline/build.ts'
import { FORMATS, type OutputFormat } from '../../src/pipeline/formats.ts'
import { prepare } from '../../src/pipeline/prepare.ts'
import { closeChromium, inChromium } from '../readers/chromium.ts'
import { withoutSpace } from '../readers/read-document.ts'
import { readDocx } from '../readers/read-docx.ts'
import { readHtml } from '../readers/read-html.ts'
import { readOfd } from '../readers/read-ofd.ts'
import { readPdf } from '../readers/read-pdf.ts'
import { jpegFile } from './picture-files.ts'

afterAll(closeChromium)

/** Something to run in every text that a data file may hold; the number tells which it was. */
const bait = (place: number) => `"><img src=x onerror="alert(${place})"><script>alert(${place})</script>`

/** A report of 2020 with `text` in all its texts, keys of own rows, tables and charts included. */
function reportWith(text: (place: number) => string): string {
  return JSON.stringify({
    年度: 2020,
    机关: `某局${text(1)}`,
    标题: `报告${text(2)}`,
    文号: text(3),
    主送: text(4),
    附注: text(5),
    附件: [text(6), text(7)],
    发布日期: '2021-01-31',
    引言: `依据《中华人民共和国政府信息公开条例》。${text(8)}`,
    总体情况: `（一）${text(9)}。\n主动公开、依申请公开、政府信息管理、平台建设、监督保障。`,
    增行: { '主动公开.其他对外管理服务事项': [text(10), '行政检查'] },
    主动公开: { 规章: { 新制作: { 值: 2, 注: text(11) } }, 表前: text(12), 表注: text(13), 表后: text(14) },
    申请: {},
    复议诉讼: {},
    问题及改进: text(15),
    其他事项: text(16),
    附表: {
      [`表${text(17)}`]: {
        表头: text(18),
        列: [text(20), '乙'],
        行: { [`行${text(21)}`]: [text(22), 2] },
        表注: text(23),
      },
      另表: { 单位: text(19), 行: { 组: { 总数: 2, 甲: 2 } } },
    },
    附图: {
      [`图${text(24)}`]: {
        类型: '柱状',
        单位: text(25),
        数据: { [text(26).slice(0, 38)]: 1, 乙: 2 },
        说明: text(27),
      },
      照片: { 图片: './照片.jpg', 说明: text(28) },
    },
    确认: [{ 规则: 'typed-total', 位置: text(29), 理由: text(30) }],
  })
}

/** Markup in a text is told, and the title is not the official one; neither is what this is about. */
const LEVELS = new Map([
  ['title', 'off'],
  ['foreign-markup', 'off'],
] as const)

/** 确认 is for the record; units and names of own charts are drawn, not written. */
const SHOWN = Array.from({ length: 23 }, (_, index) => index + 1)

describe('HTML in every text field', () => {
  let result: BuildResult
  beforeAll(async () => {
    const bytes = new TextEncoder().encode(reportWith(bait))
    const readFile = async () => jpegFile()
    result = await build({ path: 'data.yaml', bytes, readFile }, { levels: LEVELS, formats: FORMATS })
  })
  const bytesOf = (format: OutputFormat) =>
    result.outputs.find((output) => output.format === format)?.bytes ?? new Uint8Array()

  test('is no error', () => {
    expect(result.findings.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  test.each([
    ['html', readHtml],
    ['docx', async (bytes: Uint8Array) => readDocx(bytes)],
    ['pdf', readPdf],
    ['ofd', async (bytes: Uint8Array) => readOfd(bytes)],
  ] as const)('is shown as text in %s', async (format, read) => {
    const { words, tables } = await read(bytesOf(format))
    const all = words + tables.flatMap(({ grid }) => grid.flat()).join('')
    const unseen = SHOWN.filter((place) => place !== 1 && !all.includes(withoutSpace(bait(place))))
    expect(unseen).toEqual([])
  })

  test('runs nothing in a browser, and leaves the page with the one picture of the report', async () => {
    const html = new TextDecoder().decode(bytesOf('html'))
    const seen = await inChromium('', async (page) => {
      const heard: string[] = []
      page.on('dialog', (dialog) => heard.push(dialog.message()))
      page.on('request', (request) => request.url().startsWith('data:') || heard.push(request.url()))
      await page.setContent(html, { waitUntil: 'networkidle' })
      return {
        heard,
        elements: await page.evaluate(
          `document.querySelectorAll('img, script:not([type="application/ld+json"])').length`,
        ),
      }
    })
    expect(seen).toEqual({ heard: [], elements: 1 })
  })

  test('is valid Open XML', async () => {
    expect(await validate(bytesOf('docx'), 'docx', 'Microsoft365')).toEqual([])
  })
})

describe('a character that XML cannot hold is a finding, in every text and name', () => {
  const places = Array.from({ length: 30 }, (_, index) => index + 1)

  test.each(['\u0001', '\u000B', '\u001F', '\uFFFE', '\uD800'])('%j', async (illegal) => {
    for (const place of places) {
      const text = JSON.stringify(illegal).slice(1, -1).padStart(1)
      const yaml = reportWith((at) => `甲${at}${at === place ? '§' : ''}乙`).replaceAll(
        '§',
        text === illegal ? `\\u${illegal.charCodeAt(0).toString(16).padStart(4, '0')}` : text,
      )
      const { document, findings } = await prepare({
        path: 'data.yaml',
        bytes: new TextEncoder().encode(yaml),
        readFile: async () => jpegFile(),
      })
      expect(document, `place ${place}`).toBeUndefined()
      expect(
        findings.map(({ rule }) => rule),
        `place ${place}`,
      ).toContain('illegal-character')
    }
  })
})
