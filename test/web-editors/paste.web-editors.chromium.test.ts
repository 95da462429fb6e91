import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { writeFragment } from '../../src/writers/html/write-fragment.ts'
import { charts, illustrationOf } from '../chart/samples.ts'
import { documents as samples } from '../conformance/documents.ts'
import { exampleDocument, exampleDocuments } from '../helpers/examples.ts'
import { PATIENCE } from '../helpers/patience.ts'
import { launchChromium } from '../readers/chromium.ts'
import { withoutSpace } from '../readers/read-document.ts'
import { pngFile } from '../report/picture-files.ts'
import { documentOf, pictures } from '../writers/illustrated.ts'
import { editors, installed, openEditor } from './open-editor.ts'
import { publish, type Seen, seen, shares } from './published-page.ts'
import { ways } from './put-in.ts'

const wide = pictures.slice(0, 1).map((picture) => ({
  ...picture,
  name: '宽图',
  content: {
    kind: 'picture',
    mediaType: 'image/png',
    bytes: pngFile({ width: 900 }),
    width: 900,
    height: 30,
  } as const,
}))
const illustrated = documentOf([
  ...pictures,
  ...wide,
  ...Object.entries(charts).map(([name, chart]) => illustrationOf(name, chart)),
])
const documents = { ...(await exampleDocuments()), 'an illustrated report': illustrated }
const fragments = Object.entries(documents).map(
  ([name, document]) => [name, writeFragment(document)] as const,
)

let browser: Browser
let context: BrowserContext
/** Where a clerk has opened the fragment to copy it. */
let source: Page
let phone: BrowserContext
/** Lines, merged cells and alignment of each fragment as it is, and how far it goes beyond the screen. */
const seenOf = new Map<string, Seen>()

beforeAll(async () => {
  browser = await launchChromium()
  context = await browser.newContext()
  context.setDefaultTimeout(PATIENCE)
  source = await context.newPage()
  phone = await browser.newContext({ viewport: { width: 375, height: 800 } })
  for (const [sample, html] of fragments) seenOf.set(sample, await seenOnPhone('', html))
})
afterAll(() => browser?.close())

/** What the editor gives to the content management system. */
interface Content {
  /** A list of rows a table; each cell as tag, text, rows and columns. */
  readonly grids: readonly (readonly (readonly Cell[])[])[]
  readonly words: string
  readonly sections: readonly string[]
  readonly pictures: readonly string[]
  /** 署名, 成文日期 */
  readonly atTheRight: readonly string[]
}
type Cell = readonly [tag: string, text: string, rows: number, columns: number]

const CONTENT = `((html) => {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  return {
    grids: [...body.querySelectorAll('table')].map((table) =>
      [...table.rows].map((row) =>
        [...row.cells].map((cell) => [cell.tagName, cell.textContent.trim(), cell.rowSpan, cell.colSpan]),
      ),
    ),
    words: body.textContent,
    sections: [...body.querySelectorAll('h2')].map((heading) => heading.textContent.trim()),
    pictures: [...body.querySelectorAll('img')].map((picture) => picture.alt),
    atTheRight: [...body.querySelectorAll('p')]
      .filter(({ align, style }) => align === 'right' || style.textAlign === 'right')
      .map((line) => line.textContent.trim()),
  }
})`

async function seenOnPhone(editor: string, html: string): Promise<Seen> {
  const page = await publish(phone, editor, html)
  const found = await seen(page)
  await page.close()
  return found
}

async function contentOf(page: Page, html: string): Promise<Content> {
  const { words, ...content } = await page.evaluate<Content>(`${CONTENT}(${html})`)
  return { ...content, words: withoutSpace(words) }
}

describe.skipIf(!installed).each(Object.keys(editors))('%s', (name) => {
  let editor: Page
  beforeEach(async () => {
    editor = await openEditor(context, name)
  })
  afterEach(() => editor.close())

  describe.each(Object.entries(ways))('by way of %s', (_, put) => {
    it.each(fragments)(
      'keeps headings, words and pictures, these not in UEditor, and shows a citizen the tables of %s',
      async (sample, html) => {
        await put(html, editor, source)
        const { pictures, ...content } = await contentOf(source, JSON.stringify(html))
        const expected = { ...content, pictures: name.startsWith('UEditor') ? [] : pictures }
        await expect.poll(() => contentOf(editor, 'editor.get()')).toEqual(expected)
        expect(seenOf.get(sample)).toMatchObject({ withoutLine: [], beyond: 0 })
        expect(await seenOnPhone(name, await editor.evaluate<string>('editor.get()'))).toEqual(
          seenOf.get(sample),
        )
      },
    )

    it('gives columns on a desktop the widths that they have in the fragment', async () => {
      const html = writeFragment(await exampleDocument('2021-dawukou-chaoyang'))
      await put(html, editor, source)
      const expected = await shares(await publish(context, '', html))
      const published = await shares(
        await publish(context, name, await editor.evaluate<string>('editor.get()')),
      )
      const differences = published.flatMap((cells, table) =>
        cells.map((share, cell) => Math.abs(share - (expected[table]?.[cell] ?? 0))),
      )
      expect(differences).toHaveLength(expected.flat().length)
      expect(Math.max(...differences)).toBeLessThan(2)
    })

    it('runs nothing of hostile text', async () => {
      const heard: string[] = []
      editor.on('dialog', (dialog) => heard.push(dialog.message()))
      const sample = samples['hostile text'] ?? illustrated
      const bait = '"><img src=x onerror=alert(1)>'
      const hostile = pictures.map((picture) => ({ ...picture, caption: bait, description: bait }))
      await put(writeFragment({ ...sample, blocks: [...sample.blocks, ...hostile] }), editor, source)
      await expect.poll(() => countOf(editor, 'table')).toBeGreaterThan(0)
      expect([await countOf(editor, 'script, [onerror]'), heard]).toEqual([0, []])
    })
  })
})

function countOf(page: Page, selector: string): Promise<number> {
  return page.evaluate(
    `new DOMParser().parseFromString(editor.get(), 'text/html').querySelectorAll('${selector}').length`,
  )
}
