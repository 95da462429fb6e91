import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, expect, test } from 'vitest'
import { writeHtml } from '../../src/writers/html/write-html.ts'
import { applications, documentOf, heading, paragraph } from '../layout/support.ts'
import { closeChromium, inChromium } from '../readers/chromium.ts'

afterAll(closeChromium)

test('a browser prints a table that is set 横排, with its heading, on a page across', async () => {
  const html = writeHtml(
    documentOf(
      paragraph('前文。'),
      heading('三、申请情况'),
      { ...applications(), landscape: true },
      { type: 'note', text: '注：含上年结转。' },
      heading('四、其他'),
      paragraph('后文。'),
    ),
  )
  const bytes = await inChromium(html, (page) => page.pdf({ preferCSSPageSize: true }))
  const pdf = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const page = await pdf.getPage(index + 1)
      const { items } = await page.getTextContent()
      const [, , width = 0, height = 0] = page.view
      return { across: width > height, text: items.map((item) => ('str' in item ? item.str : '')).join('') }
    }),
  )
  const across = pages.filter((page) => page.across).map((page) => page.text)
  const upright = pages.filter((page) => !page.across).map((page) => page.text)
  expect(across.join('')).toContain('三、申请情况')
  expect(across.join('')).toContain('注：含上年结转。')
  expect(upright.join('')).toContain('前文。')
  expect(upright.join('')).toContain('四、其他')
  expect(upright.join('')).not.toContain('申请人情况')
})
