import { HtmlValidate } from 'html-validate'
import { describe, expect, it } from 'vitest'
import type { Document } from '../../src/document/document.ts'
import { writeFragment } from '../../src/writers/html/write-fragment.ts'
import { writeHtml } from '../../src/writers/html/write-html.ts'
import { documents } from '../conformance/documents.ts'
import { exampleDocuments } from '../helpers/examples.ts'

const page = new HtmlValidate({ root: true, extends: ['html-validate:standard'] })

/** Attributes that editors keep where they drop styles are old ones. */
const fragment = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard'],
  rules: { 'no-deprecated-attr': 'off' },
})

const published: Partial<Document> = {
  published: '2022-03-17',
  publication: { siteName: '某区"人民<政府>', siteCode: '1101010001', summary: '摘要 & <b>' },
}

async function faults(validator: HtmlValidate, html: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(html)
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, line, message }) => `${line} ${ruleId}: ${message}`),
  )
}

describe.each(Object.entries({ ...documents, ...(await exampleDocuments()) }))('%s', (_, document) => {
  it('is a page without a fault', async () => {
    expect(await faults(page, writeHtml(document))).toEqual([])
    expect(await faults(page, writeHtml({ ...document, ...published, stamp: '草稿' }))).toEqual([])
  })

  it('is a fragment without a fault', async () => {
    expect(await faults(fragment, writeFragment(document))).toEqual([])
  })
})
