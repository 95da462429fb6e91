import { cpSync, rmSync } from 'node:fs'
import type { FrameLocator, Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { EXAMPLES, exampleFolder, exampleText } from '../helpers/examples.ts'
import { minimal } from '../helpers/prepare-text.ts'
import { closeBrowser, openWindow } from './in-browser.ts'
import { closePreviews, PreviewFolder } from './preview-folder.ts'

afterAll(async () => {
  await closeBrowser()
  await closePreviews()
})

const example = exampleText('2021-dawukou-chaoyang')

const report = (words: string, more: Record<string, string> = {}) => minimal({ 引言: words, ...more })
const withIssued = (count: number) => example.replace('制发: 3', `制发: ${count}`)
const issued = '[data-address="主动公开.行政规范性文件.制发"]'

/** Waits until the report in the frame shows these words. */
const shows = (frame: FrameLocator, words: string) => frame.getByText(words).first().waitFor()

/** Runs a script in the report's window; the frame itself has none. */
function inReport<Result>(page: Page, script: string): Promise<Result> {
  return page.evaluate<Result>(`(() => {
    const view = document.getElementById('frame-page').contentWindow
    const document_ = view.document
    return (${script})
  })()`)
}

test('an edit is seen: 20 times, and how long it takes', async () => {
  const preview = await PreviewFolder.of(withIssued(3))
  const { page, report, complaints } = await openWindow(preview)
  await report.locator(issued, { hasText: '3' }).waitFor()
  const times: number[] = []
  for (let count = 100; count < 120; count++) {
    const seen = page.evaluate<number>(`new Promise((resolve) => {
      const cell = document.getElementById('frame-page').contentDocument.querySelector('${issued}')
      new MutationObserver((_, observer) => {
        if (cell.textContent !== '${count}') return
        observer.disconnect()
        requestAnimationFrame(() => resolve(Date.now()))
      }).observe(cell, { characterData: true, childList: true, subtree: true })
    })`)
    // Answers in order: the observer is there when this comes back.
    await page.evaluate('0')
    const saved = Date.now()
    preview.saveByRename(withIssued(count))
    times.push((await seen) - saved)
    await new Promise((resolve) => setTimeout(resolve, 300))
  }
  times.sort((a, b) => a - b)
  console.log(`edit to seen: median ${times[10]} ms, fastest ${times[0]} ms, slowest ${times[19]} ms`)
  expect(complaints).toEqual([])
})

test('what the reader did stays: scroll, selection, an opened panel, the focus', async () => {
  const illustrated = (words: string) =>
    report(words, { 附图: '{图一: {类型: 柱状, 数据: {甲: 1, 乙: 2}}}', 其他事项: '一直不变的一段。' })
  const preview = await PreviewFolder.of(illustrated('第一稿'))
  const { page, report: frame } = await openWindow(preview)
  await frame.locator('summary').click()
  await page.locator('#findings summary, #phone').first().focus()
  await inReport(
    page,
    `(() => {
    const paragraph = [...document_.querySelectorAll('p')].find((p) => p.textContent === '一直不变的一段。')
    view.getSelection().selectAllChildren(paragraph)
    view.scrollTo(0, 700)
  })()`,
  )
  preview.save(illustrated('第二稿'))
  await shows(frame, '第二稿')
  expect(await inReport(page, 'view.scrollY')).toBe(700)
  expect(await inReport(page, 'String(view.getSelection())')).toBe('一直不变的一段。')
  expect(await inReport(page, "document_.querySelector('details').open")).toBe(true)
  expect(await page.evaluate('document.activeElement.id')).toBe('phone')
})

describe('a broken file', () => {
  test('is told in a banner over the last good page, until it is mended', async () => {
    const preview = await PreviewFolder.of(report('好的一稿'))
    const { page, report: frame, complaints } = await openWindow(preview)
    await shows(frame, '好的一稿')
    expect(await page.locator('#broken').isVisible()).toBe(false)

    preview.save(report('好的一稿').replace('机关: 某区某局', '机关: 某区某局\n主动公开: {'))
    await page.locator('#broken pre mark').waitFor()
    expect(await page.locator('#broken').innerText()).toMatch(/^文件有错误，下面仍是上一次正确的页面\n/)
    expect(await page.locator('#broken a').getAttribute('href')).toMatch(
      /^vscode:\/\/file\/.*data\.yaml:\d+:\d+$/,
    )
    expect(await page.locator('#broken pre').innerText()).toContain('机关: 某区某局')
    expect(await page.locator('#findings .error').count()).toBeGreaterThan(0)
    expect(await page.locator('#status').innerText()).toContain('上一次正确的页面')
    await shows(frame, '好的一稿')

    preview.save(report('更好的一稿'))
    await page.locator('#broken').waitFor({ state: 'hidden' })
    await shows(frame, '更好的一稿')
    expect(complaints).toEqual([])
  })

  test('is told also when there never was a page', async () => {
    const preview = await PreviewFolder.of('年度: 2021\n')
    const { page, report: frame } = await openWindow(preview)
    await page.locator('#nothing').waitFor()
    expect(await page.locator('#broken').innerText()).toContain('还没有可以看的页面')
    preview.save(report('第一稿'))
    await shows(frame, '第一稿')
    expect(await page.locator('#nothing').isVisible()).toBe(false)
  })

  test('is told with a malformed block of the page’s tags', async () => {
    const preview = await PreviewFolder.of(report('一稿'))
    const { page, report: frame } = await openWindow(preview)
    await shows(frame, '一稿')
    preview.save(report('一稿', { 发布: '{网站标识码: 十位, 时间: 昨天}' }))
    await page.locator('#findings .error').first().waitFor()
    expect(await page.locator('#findings').innerText()).toContain('网站标识码')
    preview.save(report('二稿'))
    await shows(frame, '二稿')
  })

  test('that is gone, or was never there, is told; it appears when it comes', async () => {
    const preview = await PreviewFolder.of()
    const { page, report: frame } = await openWindow(preview)
    await page.locator('#broken', { hasText: '找不到文件' }).waitFor()
    preview.save(report('来了'))
    await shows(frame, '来了')
    rmSync(preview.path)
    await page.locator('#broken', { hasText: '找不到文件' }).waitFor()
    await shows(frame, '来了')
    preview.save(report('又来了'))
    await shows(frame, '又来了')
    expect(await page.locator('#broken').isVisible()).toBe(false)
  })
})

test('two windows see the same, and each keeps its own place', async () => {
  const preview = await PreviewFolder.of(report('第一稿'))
  const [one, other] = [await openWindow(preview), await openWindow(preview)]
  await shows(one.report, '第一稿')
  await shows(other.report, '第一稿')
  await inReport(other.page, 'view.scrollTo(0, 300)')
  preview.save(report('第二稿'))
  await shows(one.report, '第二稿')
  await shows(other.report, '第二稿')
  expect(await inReport(one.page, 'view.scrollY')).toBe(0)
  expect(await inReport(other.page, 'view.scrollY')).toBe(300)
})

test('50 quick saves end with the last one', async () => {
  const preview = await PreviewFolder.of(report('第0稿'))
  const { report: frame, complaints } = await openWindow(preview)
  await shows(frame, '第0稿')
  for (let draft = 1; draft <= 50; draft++) {
    preview.saveByRename(report(`第${draft}稿`))
    await new Promise((resolve) => setTimeout(resolve, (draft * 7) % 40))
  }
  await shows(frame, '第50稿')
  expect(complaints).toEqual([])
})

test('a window finds the program again after it was started anew, and shows what changed meanwhile', async () => {
  const preview = await PreviewFolder.of(report('第一稿'))
  const { page, report: frame, complaints } = await openWindow(preview)
  await shows(frame, '第一稿')
  await preview.restart(async () => {
    await page.locator('#status', { hasText: '失去联系' }).waitFor()
    preview.save(report('第二稿'))
  })
  await shows(frame, '第二稿')
  await page.locator('#status', { hasText: '失去联系' }).waitFor({ state: 'hidden' })
  preview.save(report('第三稿'))
  await shows(frame, '第三稿')
  expect(complaints).toEqual([])
})

test('the PDF is shown by the browser, a new one when the report is new; Word is offered', async () => {
  const preview = await PreviewFolder.of(report('第一稿'))
  const { page } = await openWindow(preview)
  await page.getByRole('tab', { name: 'PDF' }).click()
  const address = () => page.locator('#panel-pdf iframe').last().getAttribute('src')
  const first = await address()
  expect(first).toMatch(/^\/pdf\?version=/)
  expect(await page.locator('#panel-pdf iframe').last().getAttribute('sandbox')).toBeNull()
  preview.save(report('第二稿'))
  await expect.poll(address).not.toBe(first)
  const response = await fetch(new URL((await address()) ?? '', preview.url))
  expect(response.headers.get('content-type')).toBe('application/pdf')

  await page.getByRole('tab', { name: 'Word' }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: '下载 Word 文件' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('某区某局2021年政府信息公开工作年度报告.docx')
})

test('the fragment is shown and kept up to date, and copied as what an editor takes', async () => {
  const preview = await PreviewFolder.of(report('第一稿'))
  const { page, complaints } = await openWindow(preview)
  await page.getByRole('tab', { name: '片段' }).click()
  const fragment = page.frameLocator('#frame-fragment')
  await shows(fragment, '第一稿')
  preview.save(report('第二稿'))
  await shows(fragment, '第二稿')
  await page.getByRole('button', { name: '复制片段' }).click()
  await page.locator('#status', { hasText: '已复制' }).waitFor()
  await page.goto('about:blank')
  const pasted = page.evaluate<string>(
    `new Promise((resolve) => addEventListener('paste', ({ clipboardData }) => resolve(clipboardData.getData('text/html'))))`,
  )
  await page.evaluate('0')
  await page.keyboard.press('Control+V')
  const copied = await pasted
  expect(copied).toContain('第二稿')
  expect(copied).toMatch(/<td [^>]*style="/)
  expect(complaints).toEqual([])
})

test('the page is shown at the width of a phone, and as it is on paper', async () => {
  const preview = await PreviewFolder.of(report('一稿'))
  const { page, report: frame } = await openWindow(preview)
  await shows(frame, '一稿')
  const look = () =>
    inReport<readonly unknown[]>(
      page,
      `[view.innerWidth, view.getComputedStyle(document_.querySelector('.meta')).display, document_.body.scrollWidth > view.innerWidth]`,
    )
  await page.getByRole('button', { name: '手机宽度' }).click()
  expect(await look()).toEqual([360, 'flex', false])
  await page.getByRole('button', { name: '打印预览' }).click()
  expect(await look()).toEqual([794, 'none', false])
  preview.save(report('二稿'))
  await shows(frame, '二稿')
  expect(await look()).toEqual([794, 'none', false])
  expect(await page.locator('#phone').getAttribute('aria-pressed')).toBe('false')
  await page.getByRole('button', { name: '打印预览' }).click()
  expect((await look())[1]).toBe('flex')
})

describe('findings', () => {
  const found = report('一稿', {
    申请: '{新收: {自然人: ~}}',
    总体情况: '情况。',
  })

  test('lead to the cell and to the heading, and are marked there; Escape takes the mark away', async () => {
    const preview = await PreviewFolder.of(found)
    const { page, report: frame, complaints } = await openWindow(preview)
    await page.locator('#findings button', { hasText: '申请.新收.自然人' }).click()
    const cell = frame.locator('[data-address="申请.新收.自然人"]')
    await expect.poll(() => cell.getAttribute('data-preview-mark')).toBe('')
    await page.locator('#figure code', { hasText: '{{申请.新收.自然人}}' }).waitFor()
    await expect
      .poll(async () => {
        const box = await cell.boundingBox()
        return box !== null && box.y > 60 && box.y < 840
      })
      .toBe(true)
    expect(await page.locator('#findings li a').first().getAttribute('href')).toMatch(/^vscode:/)

    await page.locator('#findings button', { hasText: '总体情况' }).first().click()
    await frame.locator('h2[data-preview-mark]', { hasText: '一、总体情况' }).waitFor()
    expect(await cell.getAttribute('data-preview-mark')).toBeNull()
    await page.keyboard.press('Escape')
    expect(await frame.locator('[data-preview-mark]').count()).toBe(0)
    expect(complaints).toEqual([])
  })

  test('come and go with each save; the mark and the page of a draft stay', async () => {
    const preview = await PreviewFolder.of(found)
    const { page, report: frame } = await openWindow(preview)
    await page.locator('#status', { hasText: '草稿' }).waitFor()
    await page.locator('#findings button', { hasText: '申请.新收.自然人' }).click()
    preview.save(found.replace('~', '5'))
    const cell = frame.locator('[data-address="申请.新收.自然人"]', { hasText: '5' })
    await cell.waitFor()
    expect(await page.locator('#findings button', { hasText: '申请.新收.自然人' }).count()).toBe(0)
    expect(await cell.getAttribute('data-preview-mark')).toBe('')
  })

  test('fold the many places that take part; unfolded, they stay so', async () => {
    const total = (figure: number) =>
      report('一稿', { 申请: `{新收: {自然人: 1, 商业企业: 1, 科研机构: 1, 其他: 1, 总计: ${figure}}}` })
    const preview = await PreviewFolder.of(total(9))
    const { page, report: frame } = await openWindow(preview)
    await page.locator('#findings summary', { hasText: '相关 4 处' }).click()
    preview.save(total(8))
    await page.locator('#findings .message', { hasText: '填的是 8' }).waitFor()
    await page.locator('#findings button', { hasText: '申请.新收.科研机构 = 1' }).click()
    const marked = frame.locator('[data-address="申请.新收.科研机构"][data-preview-mark]')
    await marked.waitFor()
    expect(await marked.count()).toBe(1)
  })

  test('of the paper come after it', async () => {
    const preview = await PreviewFolder.of(report('一个没有字体的字：\u{1F600}'))
    const { page } = await openWindow(preview)
    const late = page.locator('#findings li', { hasText: 'missing-glyph' })
    await late.waitFor()
    expect(await late.innerText()).toContain('U+1F600')
  })
})

test('a figure that is clicked tells its address, labels, counting note and line, and follows the next save', async () => {
  const preview = await PreviewFolder.of(report('一稿', { 主动公开: '{规章: {制发: 2}}' }))
  const { page, report: frame } = await openWindow(preview)
  await frame.locator('[data-address="主动公开.规章.制发"]').click()
  const panel = page.locator('#figure')
  await panel.getByText('由有规章制定权的机关填报').waitFor()
  const said = await panel.innerText()
  for (const words of ['本年制发件数', '主动公开.规章.制发', '{{主动公开.规章.制发}}', 'data.yaml:5:17'])
    expect(said).toContain(words)
  preview.save(report('一稿', { 主动公开: '{规章: {制发: 7}}' }))
  await panel.locator('strong', { hasText: '7' }).waitFor()
})

test('the examples are shown without a complaint', async () => {
  for (const name of EXAMPLES) {
    const preview = await PreviewFolder.of()
    cpSync(exampleFolder(name), preview.folder, { recursive: true })
    const { page, report: frame, complaints } = await openWindow(preview)
    await frame.locator('h1').waitFor()
    await page.getByRole('tab', { name: '片段' }).click()
    await page.frameLocator('#frame-fragment').locator('p').first().waitFor()
    expect(complaints, name).toEqual([])
    await page.close()
    await preview.stop()
  }
})
