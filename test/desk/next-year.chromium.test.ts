import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { unzip } from '../../src/container/unzip.ts'
import { entry, zip } from '../../src/container/zip.ts'
import { builtFrom } from './built-from.ts'
import { DeskFolder } from './desk-folder.ts'
import { expectQuiet, openDeskWindow, saved, violations } from './in-browser.ts'
import { closeWindows } from './open-file.ts'

afterAll(closeWindows)

/** The Word file of a report, with two figures as a slip of the hand or of reading leaves them. */
async function spoiledDocx(): Promise<Buffer> {
  const text = readFileSync(join(import.meta.dirname, 'whole-report.yaml'), 'utf8')
  const built = [...(await builtFrom(text, 'docx'))].find(([name]) => name.endsWith('.docx'))
  const parts = unzip(built?.[1] ?? new Uint8Array())
  const files = Object.entries(parts).map(([path, bytes]) => {
    if (path !== 'word/document.xml') return entry(path, bytes)
    const spoiled = new TextDecoder()
      .decode(bytes)
      .replace('>28</w:t>', '>2O</w:t>')
      .replace('>156</w:t>', '>156件</w:t>')
    return entry(path, new TextEncoder().encode(spoiled))
  })
  return Buffer.from(await zip(files))
}

test('next year is begun from a published Word file that is dropped, its doubts settled in the form', async () => {
  const desk = await DeskFolder.of({})
  const window = await openDeskWindow(desk.url())
  const { page, cell } = window
  await page.getByText('还没有报告').waitFor()
  const base64 = (await spoiledDocx()).toString('base64')
  await page.evaluate(`{
    const bytes = Uint8Array.from(atob(${JSON.stringify(base64)}), (char) => char.charCodeAt(0))
    const files = new DataTransfer()
    files.items.add(new File([bytes], '公布的报告.docx'))
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: files, bubbles: true, cancelable: true }))
  }`)
  await page.locator('.paper table').first().waitFor()
  expect(await cell('申请.予以公开.自然人').inputValue()).toBe('15')
  const notice = page.getByRole('region', { name: '导入的结果' })
  await notice.getByText(/已导入 2021 年的报告，有 \d+ 处拿不准/).waitFor()
  expect(await violations(page)).toEqual([])

  await cell('申请.新收.自然人').click()
  await page.keyboard.type('28')
  await page.keyboard.press('Enter')
  await saved(window)
  await cell('申请.新收.自然人').click()
  await page.getByRole('button', { name: '删去数后面印的注“2O”' }).click()
  await page.locator('.cell-bar button').waitFor({ state: 'detached' })
  expect(await cell('主动公开.行政许可.处理决定').inputValue()).toBe('156')

  await page.locator('#tab-checks').click()
  const settle = page.getByRole('button', { name: '已对照原文核对' })
  const doubts = await settle.count()
  expect(doubts).toBeGreaterThan(1)
  for (let left = doubts; left > 0; left--) {
    await settle.first().click()
    await expect.poll(() => settle.count()).toBe(left - 1)
  }
  const [file = ''] = new URL(page.url()).searchParams.getAll('file')
  expect(desk.read(file)).not.toContain('# 导入：')
  expect(desk.read(file)).toContain('新收: {自然人: 28, ')

  await notice.getByText('没有拿不准的地方').waitFor()
  await notice.getByText('这是已经公布的').waitFor()
  await notice.getByRole('button', { name: '写 2022 年的报告' }).click()
  await page.locator('.paper table').first().waitFor()
  expect(await page.getByLabel('报告年度').inputValue()).toBe('2022')
  expect(await cell('申请.上年结转.自然人').inputValue()).toBe('1')
  await page.getByLabel('对照上年').check()
  expect(await page.locator('[data-address="申请.新收.自然人"] .last').textContent()).toBe('上年 28')
  expect(await notice.count()).toBe(0)
  await cell('申请.上年结转.自然人').click()
  expect(await page.locator('.cell-bar').textContent()).toContain('去年“四、结转下年度继续办理”是 1')
  expect(await page.locator('.cell-bar').textContent()).not.toContain('上年是')

  await page.goBack()
  await notice.getByRole('button', { name: '写 2022 年的报告' }).click()
  await notice.getByRole('link', { name: '2022 年的已经有了，打开它' }).waitFor()
  await notice.getByRole('button', { name: '知道了' }).click()
  await page.reload()
  await page.locator('[role=tab]').first().waitFor()
  expect(await notice.count()).toBe(0)
  expectQuiet(window)
})
