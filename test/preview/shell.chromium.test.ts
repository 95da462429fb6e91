import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { minimal } from '../helpers/prepare-text.ts'
import { closeBrowser, openWindow, type Window } from './in-browser.ts'
import { closePreviews, PreviewFolder } from './preview-folder.ts'

afterAll(async () => {
  await closeBrowser()
  await closePreviews()
})

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const withFindings = minimal({
  申请: '{新收: {自然人: ~, 商业企业: 2, 总计: 5}}',
  总体情况: '情况。',
  其他事项: '没有写该写的。',
  附图: '{图一: {类型: 柱状, 数据: {甲: 1, 乙: 2}}}',
  确认: '[{规则: section-topic, 位置: 其他事项, 理由: 照录}]',
})

/** What axe-core objects to in the shell, as `rule: element`. The frames are looked into by other tests. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(`{${axe}}`)
  return page.evaluate<string[]>(`(async () => {
    const options = { iframes: false, runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }
    const { violations } = await axe.run(document, options)
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html))
  })()`)
}

describe('axe-core objects to nothing', () => {
  const states: readonly (readonly [
    string,
    string,
    (window: Window, preview: PreviewFolder) => Promise<void>,
  ])[] = [
    [
      'a report without findings',
      minimal({ 总体情况: '主动公开、依申请公开、政府信息管理、平台建设、监督保障。' }),
      async () => {},
    ],
    [
      'findings, with one marked and a figure opened',
      withFindings,
      async ({ page, report }) => {
        await page.locator('#findings button').first().click()
        await report.locator('[data-address="申请.新收.自然人"]').click()
        await page.locator('#figure dl').waitFor()
        await page.locator('#findings summary').click()
      },
    ],
    [
      'a broken file over a good page',
      minimal(),
      async ({ page }, preview) => {
        preview.save('年度: [')
        await page.locator('#broken pre').waitFor()
      },
    ],
    ['no page at all', '年度: [', async ({ page }) => page.locator('#broken pre').waitFor()],
    ['the fragment', minimal(), async ({ page }) => page.locator('#tab-fragment').click()],
    ['Word', minimal(), async ({ page }) => page.locator('#tab-docx').click()],
    ['the width of a phone', minimal(), async ({ page }) => page.locator('#phone').click()],
    [
      'a program that is gone',
      minimal(),
      async ({ page }, preview) => {
        await preview.stop()
        await page.locator('#status', { hasText: '失去联系' }).waitFor()
      },
    ],
  ]
  test.each(states)('with %s', async (_, text, act) => {
    const preview = await PreviewFolder.of(text)
    const window = await openWindow(preview)
    await window.page.locator('#findings .counts').waitFor()
    await act(window, preview)
    expect(await violations(window.page)).toEqual([])
    await window.page.close()
  })

  test('in a narrow window, which is not scrolled sideways', async () => {
    const preview = await PreviewFolder.of(withFindings)
    const { page } = await openWindow(preview, { width: 480, height: 900 })
    await page.locator('#findings .counts').waitFor()
    expect(await violations(page)).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(480)
  })
})

test('everything is done by keyboard alone', async () => {
  const preview = await PreviewFolder.of(withFindings)
  const { page, report, complaints } = await openWindow(preview)
  await report.locator('h1').waitFor()
  const focused = () =>
    page.evaluate<string>('document.activeElement.id || document.activeElement.textContent')
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key)
  }
  /** Tab until something has the focus; its look shows that it has. */
  const tabTo = async (isThere: () => Promise<boolean>) => {
    for (let presses = 0; presses < 40; presses++) {
      await press('Tab')
      if (await isThere()) return
    }
    throw new Error('Tab does not lead there')
  }
  const has = (id: string) => async () => (await focused()) === id

  await tabTo(has('tab-page'))
  expect(await page.evaluate(`getComputedStyle(document.activeElement).outlineStyle`)).toBe('solid')
  await press('ArrowRight')
  expect(await focused()).toBe('tab-fragment')
  await page.frameLocator('#frame-fragment').locator('p').first().waitFor()
  await press('End')
  expect(await focused()).toBe('tab-ofd')
  await press('ArrowRight')
  expect(await focused()).toBe('tab-page')
  await press('ArrowLeft', 'Home')
  expect(await focused()).toBe('tab-page')

  await tabTo(has('phone'))
  await press('Enter')
  expect(await page.locator('#phone').getAttribute('aria-pressed')).toBe('true')
  await press('Space')
  expect(await page.locator('#phone').getAttribute('aria-pressed')).toBe('false')

  // Into the page, to a figure, over the table, and its panel opened.
  const cell = () =>
    page.evaluate<string | null>(
      `document.getElementById('frame-page').contentDocument.activeElement.getAttribute('data-address')`,
    )
  await tabTo(async () => (await cell()) !== null)
  expect(await cell()).toBe('主动公开.规章.制发')
  await press('ArrowRight', 'ArrowDown')
  expect(await cell()).toBe('主动公开.行政规范性文件.废止')
  await press('ArrowLeft', 'ArrowUp')
  expect(await cell()).toBe('主动公开.规章.制发')
  await press('Enter')
  await page.locator('#figure code', { hasText: '{{主动公开.规章.制发}}' }).waitFor()
  expect(await page.locator('#figure dt', { hasText: '单位' }).locator('+ dd').textContent()).toBe('件')

  // On to the findings; each leads into the page, and the next one is a Tab away.
  await tabTo(async () => (await page.evaluate<string>('document.activeElement.className')) === 'message')
  const message = await focused()
  await press('Enter')
  await expect.poll(() => report.locator('[data-preview-mark]').count()).toBe(1)
  expect(await focused()).toBe(message)
  await press('Escape')
  expect(await report.locator('[data-preview-mark]').count()).toBe(0)
  expect(complaints).toEqual([])
})

describe('hostile data', () => {
  const attack = [
    '<script>alert(1)</script><img src=x onerror=alert(1)><svg onload=alert(1)>',
    '</p></article></main></script></style><iframe srcdoc="<script>alert(1)</script>"></iframe>',
    '<a href="javascript:alert(1)">点</a> javascript:alert(1) <style>*{display:none}</style>',
    '<link rel=stylesheet href=http://evil.example/a.css><base href=http://evil.example/>',
    '\u202E右到左\u202C <meta http-equiv=refresh content="0;url=http://evil.example/">',
    '长'.repeat(5000),
  ].join(' ')
  const quoted = JSON.stringify(attack)
  // Names may have 500 characters.
  const quotedName = JSON.stringify(attack.replace(/长+$/, '').slice(0, 490))
  // The name of a chart's category may have 40 characters.
  const short = JSON.stringify('<img src=x onerror=alert(1)>')
  const hostile = minimal({
    机关: quotedName,
    引言: quoted,
    总体情况: quoted,
    主动公开: `{规章: {制发: {值: 1, 注: ${quoted}}}, 表前: ${quoted}, 表注: ${quoted}}`,
    申请: '{新收: {自然人: ~}}',
    文号: quotedName,
    附件: `[${quoted}]`,
    附注: quoted,
    附图: `{${short}: {类型: 柱状, 数据: {${short}: 1, 乙: 2}}}`,
    确认: `[{规则: section-topic, 位置: 其他事项, 理由: ${quoted}}]`,
  }).replace('机关: 某区某局\n', '')

  test('runs nothing, asks for nothing, breaks no policy, and the layout holds', async () => {
    const preview = await PreviewFolder.of(minimal())
    const { page, report, complaints } = await openWindow(preview)
    await report.locator('h1').waitFor()
    preview.save(hostile)
    await page.locator('#status', { hasText: '草稿' }).waitFor()
    await report.locator('p:visible', { hasText: '右到左' }).first().waitFor()
    for (const button of (await page.locator('#findings button:visible').all()).slice(0, 4))
      await button.click()
    await report.locator('[data-address="主动公开.规章.制发"]').click()
    await page.locator('#figure dl').waitFor()
    for (const tab of ['fragment', 'docx', 'page']) await page.locator(`#tab-${tab}`).click()
    await new Promise((resolve) => setTimeout(resolve, 500))
    expect(complaints).toEqual([])
    expect(await page.locator('#findings').isVisible()).toBe(true)
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(1440)
    expect(await page.locator('script').count()).toBe(1)
  })

  test('runs nothing where it breaks the file: the banner shows it as it stands', async () => {
    const preview = await PreviewFolder.of(minimal({ 申请: `{新收: {自然人: ${quoted}}}` }))
    const { page, complaints } = await openWindow(preview)
    await page.locator('#broken pre mark', { hasText: '<script>alert(1)</script>' }).waitFor()
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(1440)
    expect(complaints).toEqual([])
  })

  test('runs nothing when the page is opened by itself', async () => {
    const preview = await PreviewFolder.of(hostile)
    const { page, complaints } = await openWindow(preview)
    for (const path of ['page', 'fragment']) {
      await page.goto(`${preview.url}${path}`)
      await page.locator('p:visible', { hasText: '右到左' }).first().waitFor()
    }
    expect(complaints).toEqual([])
  })

  test('a page that brings a script along, as a template of one’s own may, does not run it when it is patched in', async () => {
    const preview = await PreviewFolder.of(minimal())
    const { page, report, complaints } = await openWindow(preview)
    await report.locator('h1').waitFor()
    const evil = `<!DOCTYPE html><body><h1 onclick="alert(1)">改过</h1><script>alert(1)</script><img src=x onerror=alert(1)>`
    await page.route('**/page', (route) => route.fulfill({ contentType: 'text/html', body: evil }))
    preview.save(minimal({ 引言: '第二稿' }))
    await report.getByText('改过').click()
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(complaints.filter((complaint) => /^(dialog|request)/.test(complaint))).toEqual([])
  })
})

test('a foreign page can neither read the preview nor show it in a frame', async () => {
  const preview = await PreviewFolder.of(minimal())
  const { page } = await openWindow(preview)
  await page.goto('data:text/html,<h1>foreign</h1>')
  const read = await page.evaluate<string>(
    `fetch('${preview.url}page').then((answer) => answer.text(), (error) => 'refused')`,
  )
  expect(read).toBe('refused')
  await page.setContent(`<iframe src="${preview.url}"></iframe>`)
  await new Promise((resolve) => setTimeout(resolve, 500))
  expect(await page.frameLocator('iframe').locator('#findings').count()).toBe(0)
})
