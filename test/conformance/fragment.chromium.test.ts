import axe from 'axe-core'
import { afterAll, describe, expect, it } from 'vitest'
import type { Document } from '../../src/document/document.ts'
import { writeFragment } from '../../src/writers/html/write-fragment.ts'
import { exampleDocuments } from '../helpers/examples.ts'
import { closeChromium, inChromium } from '../readers/chromium.ts'
import { readHtml } from '../readers/read-html.ts'
import { documents } from './documents.ts'
import { expectedHeadings, expectedTables, expectedWords } from './expected.ts'

afterAll(closeChromium)

const all = { ...documents, ...(await exampleDocuments()) }

/** Title and 发文字号 are fields of the content management system; a chart is a table there. */
const body = (document: Document): Document => ({
  ...document,
  blocks: document.blocks.filter(
    ({ type }) => type !== 'title' && type !== 'document-number' && type !== 'illustration',
  ),
})

describe.each(Object.entries(all))('the fragment of %s', (_, document) => {
  const text = body(document)
  const read = async (html: string) => readHtml(new TextEncoder().encode(html))

  it('has every word of the body, in order, every heading and every figure in its slot', async () => {
    const { words, headings, tables } = await read(writeFragment(text))
    expect(words).toBe(expectedWords(text))
    expect(headings).toEqual(expectedHeadings(text))
    expect(tables).toEqual(expectedTables(text))
  })

  it('says that a draft is one, and nothing else is', async () => {
    const stamped = await read(writeFragment({ ...document, stamp: '草稿' }))
    expect(stamped.surfaces[0]?.startsWith('草稿')).toBe(true)
    const clean = await read(writeFragment(document))
    expect(clean.surfaces.filter((surface) => surface.includes('草稿'))).toEqual([])
  })

  it('is accessible in the page of a site', async () => {
    const page = `<!DOCTYPE html><html lang="zh-CN"><title>年报</title><main><h1>年报</h1>${writeFragment(document)}</main></html>`
    const violations = await inChromium(page, async (page) => {
      await page.evaluate(axe.source)
      return page.evaluate<readonly string[]>(
        `axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html)))`,
      )
    })
    expect(violations).toEqual([])
  })

  it('has nothing that an editor takes away or that clashes with the page around it', () => {
    const html = writeFragment(document)
    expect(html.match(/<(script|style|link|meta|svg|div|section|article|h1)\b|\sclass=|\son\w+=/g)).toBeNull()
    expect(html.match(/\sid="(?!report\d{4}-)/g)).toBeNull()
  })
})
