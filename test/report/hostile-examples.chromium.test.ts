import { afterAll, describe, expect, it } from 'vitest'
import { isMap, isPair, isScalar, parseDocument, type Scalar, visit } from 'yaml'
import { build } from '../../src/pipeline/build.ts'
import { LIMITS } from '../../src/source/limits.ts'
import { EXAMPLES, exampleText } from '../helpers/examples.ts'
import { closeChromium, inChromium } from '../readers/chromium.ts'

afterAll(closeChromium)

/** In front of the text of a field, and after it. */
const HOSTILE = {
  'script tags': '</script></title></style><script>alert(1)</script><img src=x onerror=alert(2)>',
  'addresses that run':
    'javascript:alert(1) [x](javascript:alert(2)) data:text/html,<script>alert(3)</script>',
  braces: '\\{{constructor}} \\{{#each this}} \\{{> style}}',
  'marks of writing direction': '\u202E\u2067右到左\u200F\u061C\u2066',
  'a word of 5,000 characters': 'W'.repeat(5_000),
  'a word of 5,000 Chinese characters': '公'.repeat(5_000),
}

/** Fields whose text is a choice, an address or a notation. */
const CHOSEN = [
  '机关类别',
  '版式',
  '口径',
  '类型',
  '位置',
  '数据',
  '规则',
  '成文日期',
  '发布日期',
  '图片',
  '上年',
  '增行',
]
const NOTATED = ['网站域名', '网站标识码', '时间', '网址']

const PUBLICATION = {
  ...{ 网站名称: '网站', 栏目名称: '栏目', 栏目描述: '描述', 栏目关键词: '词', 栏目类别: '类' },
  ...{
    来源: '来源',
    作者: '作者',
    关键词: '词',
    摘要: '摘要',
    网址: 'https://www.example.gov.cn/a?<script>',
  },
}

/** Fields that hold a name: longer ones are refused. */
const NAMES = ['标题', '机关', '文号', '主送']

const FURNITURE = { 标题: '标题', 文号: '文号', 主送: '主送', 附注: '附注', 附件: ['甲', '乙'] }

/** The example with every piece of furniture, and `text` in every field that is free. */
function poisoned(yaml: string, text: string): string {
  const document = parseDocument(yaml)
  if (!isMap(document.contents)) throw new Error('the example is no map')
  for (const [key, value] of Object.entries({ ...FURNITURE, 发布: PUBLICATION })) {
    if (!document.has(key)) document.set(key, document.createNode(value))
  }
  visit(document, {
    Pair(_, { key }) {
      const name = isScalar(key) ? String(key.value) : ''
      return [...CHOSEN, ...NOTATED].includes(name) ? visit.SKIP : undefined
    },
    Scalar(place, node, path) {
      if (place !== 'key' && typeof node.value === 'string' && !isFigure(node)) {
        const pair = path.at(-1)
        const isName = isPair(pair) && NAMES.includes(String(pair.key))
        node.value = `${node.value}${isName ? text.slice(0, LIMITS.name - node.value.length) : text}`
        delete node.source
      }
    },
  })
  return document.toString({ lineWidth: 0 })
}

const isFigure = ({ value }: Scalar): boolean => /^[-+\d.=]*$/.test(String(value))

describe.each(EXAMPLES)('%s', (name) => {
  const yaml = exampleText(name)
  it.each(Object.entries(HOSTILE))('with %s in every field', async (_, text) => {
    const bytes = new TextEncoder().encode(poisoned(yaml, text))
    const { outputs, findings } = await build(
      { path: 'data.yaml', bytes },
      { formats: ['html', 'fragment'], draft: true },
    )
    expect(findings.filter(({ stage }) => stage === 'reading')).toEqual([])
    expect(outputs).toHaveLength(2)
    for (const { format, bytes } of outputs) {
      const html = new TextDecoder().decode(bytes)
      expect(await ran(html), format).toEqual([])
      if (format === 'html') expect(await widths(html)).toEqual([1280, 360])
    }
  })
})

/** What a browser hears of a document: dialogs, requests, violations of its policy; and what could run in it. */
async function ran(html: string): Promise<readonly string[]> {
  return inChromium('', async (page) => {
    const heard: string[] = []
    page.on('dialog', (dialog) => {
      heard.push(`dialog ${dialog.message()}`)
      void dialog.dismiss()
    })
    page.on('request', (request) => heard.push(`request ${request.url()}`))
    page.on('console', (message) => heard.push(`console ${message.text()}`))
    await page.setContent(html, { waitUntil: 'networkidle' })
    const runnable = await page.evaluate<readonly string[]>(RUNNABLE)
    return [...heard, ...runnable]
  })
}

const RUNNABLE = `[...document.querySelectorAll('*')].filter((element) =>
  (element.localName === 'script' && element.type !== 'application/ld+json') ||
  ['a', 'iframe', 'object', 'embed', 'form', 'base', 'link'].includes(element.localName) ||
  [...element.attributes].some(({ name, value }) => name.startsWith('on') || /^\\s*javascript:/i.test(value)),
).map((element) => element.outerHTML.slice(0, 200))`

async function widths(html: string): Promise<readonly number[]> {
  return inChromium(html, async (page) => {
    const found: number[] = []
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 800 })
      found.push(await page.evaluate<number>('document.documentElement.scrollWidth'))
    }
    return found
  })
}
