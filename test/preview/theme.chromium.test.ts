import { rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FrameLocator, Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { minimal } from '../helpers/prepare-text.ts'
import { closeBrowser, openWindow } from './in-browser.ts'
import { closePreviews, PreviewFolder } from './preview-folder.ts'

afterAll(async () => {
  await closeBrowser()
  await closePreviews()
})

const builtIn = (file: string) => readFile(join(import.meta.dirname, '../../templates/html', file), 'utf8')

const shows = (frame: FrameLocator, words: string) => frame.getByText(words).first().waitFor()
const colour = (page: Page) =>
  page.evaluate(`(() => {
    const { contentDocument: page, contentWindow: view } = document.getElementById('frame-page')
    return view.getComputedStyle(page.querySelector('h1')).color
  })()`)

test('what is saved in the theme is seen: a partial, a style, a partial that was not there before', async () => {
  const preview = await PreviewFolder.of(minimal(), { 'partials/title.hbs': '<h1>甲样</h1>' })
  const { page, report, complaints } = await openWindow(preview)
  await shows(report, '甲样')
  preview.saveTemplate('partials/title.hbs', '<h1>乙样</h1>')
  await shows(report, '乙样')
  preview.saveTemplate('style.css', 'h1 { color: rgb(1, 2, 3) }')
  await expect.poll(() => colour(page)).toBe('rgb(1, 2, 3)')
  preview.saveTemplate('fragment/paragraph.hbs', '<p>丙样</p>')
  await page.locator('[role=tab]', { hasText: '片段' }).click()
  await shows(page.frameLocator('#frame-fragment'), '丙样')
  preview.saveTemplate('fragment/paragraph.hbs', '<p>丁样</p>')
  await shows(page.frameLocator('#frame-fragment'), '丁样')
  expect(complaints).toEqual([])
})

test('a broken theme is told over the last good page, with the line of the template, until it is mended', async () => {
  const good = '<h1>好的样子</h1>\n'
  const preview = await PreviewFolder.of(minimal(), { 'partials/title.hbs': good })
  const { page, report, complaints } = await openWindow(preview)
  await shows(report, '好的样子')
  expect(await page.locator('#broken').isVisible()).toBe(false)

  preview.saveTemplate('partials/title.hbs', `${good}<p>{{unit}}</p>\n`)
  await page.locator('#broken pre mark').waitFor()
  expect(await page.locator('#broken').innerText()).toContain('这里没有字段“unit”')
  expect(await page.locator('#broken pre').innerText()).toContain('2 | <p>{{unit}}</p>')
  expect(decodeURIComponent((await page.locator('#broken a').getAttribute('href')) ?? '')).toMatch(
    /^vscode:\/\/file\/.*\/theme\/partials\/title\.hbs:2:6$/,
  )
  expect(await page.locator('#status').innerText()).toContain('上一次正确的页面')
  await shows(report, '好的样子')

  preview.saveTemplate('partials/title.hbs', '<h1>改好了</h1>')
  await page.locator('#broken').waitFor({ state: 'hidden' })
  await shows(report, '改好了')

  preview.saveTemplate('fragment/note.hbs', '{{#if text}}')
  await page.locator('#broken pre mark').waitFor()
  expect(await page.locator('#broken').innerText()).toContain('{{#if}} 没有结束')
  rmSync(join(preview.theme, 'fragment'), { recursive: true })
  await page.locator('#broken').waitFor({ state: 'hidden' })

  rmSync(preview.theme, { recursive: true })
  await expect.poll(() => page.locator('#broken').innerText()).toContain('找不到主题文件夹')
  await shows(report, '改好了')
  preview.saveTemplate('partials/title.hbs', '<h1>又有了</h1>')
  await page.locator('#broken').waitFor({ state: 'hidden' })
  await shows(report, '又有了')
  expect(complaints).toEqual([])
})

test('a theme without end is told, and the preview stays up', async () => {
  const preview = await PreviewFolder.of(minimal(), { 'partials/note.hbs': '' })
  const { page, report } = await openWindow(preview)
  preview.saveTemplate('partials/title.hbs', '{{> title}}')
  await page.locator('#broken pre mark').waitFor()
  expect(await page.locator('#findings .rule').innerText()).toBe('theme-recursion')
  rmSync(join(preview.theme, 'partials/title.hbs'))
  await page.locator('#broken').waitFor({ state: 'hidden' })
  await shows(report, '某区某局')
})

test('nothing of a theme runs in the preview, neither when the page is loaded nor when it is patched', async () => {
  const hostile = async (words: string) => {
    const title = await builtIn('partials/title.hbs')
    return `${title}<p>${words}</p>
      <script>parent.document.title = 'ran'; alert(1)</script>
      <img src="x" onerror="parent.document.title = 'ran'"><svg onload="parent.document.title = 'ran'"></svg>
      <iframe srcdoc="<script>parent.parent.document.title = 'ran'</script>"></iframe>`
  }
  const head = (await builtIn('partials/head.hbs')).replace(/<meta http-equiv.*\n/, '')
  expect(head).not.toContain('http-equiv')
  const preview = await PreviewFolder.of(minimal(), {
    'partials/title.hbs': await hostile('先载入'),
    'partials/head.hbs': head,
  })
  const { page, report } = await openWindow(preview)
  await shows(report, '先载入')
  preview.saveTemplate('partials/title.hbs', await hostile('后补上'))
  await shows(report, '后补上')
  await page.waitForTimeout(300)
  expect(await page.title()).not.toBe('ran')
  for (const tab of ['page', 'fragment']) {
    const { headers } = await fetch(`${preview.url}${tab}`)
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(headers.get('content-security-policy')).toContain('sandbox allow-same-origin')
  }
})

test('the name of a rule leads to its reference page', async () => {
  const preview = await PreviewFolder.of(minimal({ 申请: '{新收: {自然人: ~}}' }))
  const { page } = await openWindow(preview)
  const link = page.locator('#findings .rule a', { hasText: 'blank-cell' }).first()
  await link.waitFor()
  expect(await link.getAttribute('title')).toContain('report-gen explain blank-cell')
  const [opened] = await Promise.all([page.context().waitForEvent('page'), link.click()])
  await opened.waitForLoadState()
  expect(await opened.locator('body').innerText()).toContain('空白')
  for (const name of ['', '../README', '%2e%2e', 'nothing'])
    expect((await fetch(`${preview.url}rule?name=${name}`)).status).toBe(404)
})
