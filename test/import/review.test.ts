import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { reviewPage } from '../../src/import/review.ts'
import { imported } from './imported.ts'

const page = readFileSync(join(import.meta.dirname, '..', 'cases', 'import-doubts', '网页.html'))

test('the page beside the data file shows the rows of the source with what was read of them', async () => {
  const { recognised } = await imported('网页.html', page)
  const html = reviewPage(recognised, '网页.html')
  expect(html).toContain('主动公开.行政规范性文件.废止 = ~')
  expect(html).toContain('主动公开.行政事业性收费.金额 = 25.1')
  expect(html.match(/<tr class="doubt"/g)).toHaveLength(3)
  expect(html).not.toContain('<script')
})

test('what stands in the source is text on it, whatever it is', async () => {
  const spoiled = new TextDecoder().decode(page).replaceAll('未统计', '&lt;img src=x onerror=alert(1)&gt;')
  const { recognised, text } = await imported('<b>.html', new TextEncoder().encode(spoiled))
  const html = reviewPage(recognised, '<b>.html')
  expect(html).not.toMatch(/<img|<b>/)
  expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;')
  expect(text).toContain('"<img src=x onerror=alert(1)>"')
})
