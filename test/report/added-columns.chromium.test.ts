import { afterAll, describe, expect, it } from 'vitest'
import { layoutDocument } from '../../src/layout/layout.ts'
import { prepare } from '../../src/pipeline/prepare.ts'
import { writeHtml } from '../../src/writers/html/write-html.ts'
import { fonts } from '../layout/support.ts'
import { closeChromium, inChromium } from '../readers/chromium.ts'

afterAll(closeChromium)

/** A province has added three kinds of applicants. */
const OURS = `name: 某省版式
source: 某省政府办公厅
extends: "2021"
changes:
  申请.外国公民: {after: 自然人, label: 外国公民、无国籍人}
  申请.个体工商户: {after: 外国公民}
  申请.农民专业合作社: {after: 个体工商户}
`
const DATA = `年度: 2025
机关: 青河区林业局
版式: ./ours.yaml
发布日期: 2026-01-20
引言: 现公布本局年度报告。
总体情况: 情况良好。
主动公开: {}
申请: {}
复议诉讼: {}
问题及改进: 无。
其他事项: 无。
`

const bytes = (text: string) => new TextEncoder().encode(text)
const { document } = await prepare(
  { path: 'data.yaml', bytes: bytes(DATA), readFile: async () => bytes(OURS) },
  { draft: true },
)
if (!document) throw new Error('no document')

/** The lines of the heads that may be parted at words, as they stand on the screen. */
const HEADS = `[...document.querySelectorAll('th.words')].map((head) => {
  const lines = new Map()
  for (const node of head.childNodes) {
    for (let index = 0; index < (node.length ?? 0); index++) {
      const range = document.createRange()
      range.setStart(node, index)
      range.setEnd(node, index + 1)
      const top = Math.round(range.getBoundingClientRect().top)
      lines.set(top, (lines.get(top) ?? '') + node.data[index])
    }
  }
  return [...lines.values()].join('/')
})`

const WHOLE = ['自然人', '个体/工商户', '农民/专业/合作社', '（三）/不予/公开', '法律/服务/机构']

describe('three columns that an own form adds', () => {
  it.each([1280, 390])(
    'break their heads, and the others of the table, at words in HTML %i px wide',
    async (width) => {
      const heads = await inChromium(writeHtml(document), async (page) => {
        await page.setViewportSize({ width, height: 900 })
        return page.evaluate<readonly string[]>(HEADS)
      })
      expect(heads).toEqual(expect.arrayContaining(WHOLE))
      expect(heads).toContain('外国/公民、/无国/籍人')
    },
  )

  it('break their heads at words in the PDF', () => {
    const text = layoutDocument(document, fonts).pages.flatMap((page) => page.text)
    const lines = text.map((item) => item.text)
    for (const word of WHOLE.flatMap((head) => head.split('/'))) expect(lines).toContain(word)
    expect(lines.filter((line) => /^(（三|）|工商|户|合作|社|自然|人)$/.test(line))).toEqual([])
  })
})
