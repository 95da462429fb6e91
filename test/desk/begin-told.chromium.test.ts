import type { Locator } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { minimal } from '../helpers/prepare-text.ts'
import { DeskFolder } from './desk-folder.ts'
import { expectQuiet, openDeskWindow } from './in-browser.ts'
import { closeWindows } from './open-file.ts'

afterAll(closeWindows)

const SMALL = { width: 1366, height: 500 }

async function boxOf(found: Locator) {
  const box = await found.boundingBox()
  if (!box) throw new Error('not seen')
  return { ...box, right: box.x + box.width, bottom: box.y + box.height }
}

test('why a year is not begun again is told below the button that was used, in sight, the way to it clear of the words', async () => {
  const agency = '某区某局'
  const desk = await DeskFolder.of({ '某局2024年.yaml': minimal({}, 2024) })
  const window = await openDeskWindow(desk.url(), SMALL)
  const { page } = window
  await page.getByLabel('机关全称').fill(agency)
  await page.getByLabel('报告年度').fill('2024')
  const make = page.getByRole('button', { name: '新建', exact: true })
  await make.click()
  const told = page.getByRole('alert').filter({ hasText: '没有另建：文件夹里有 某局2024年.yaml' })
  const way = told.getByRole('link', { name: '2024 年的已经有了，打开它' })
  await way.waitFor()
  const [above, words, below] = [await boxOf(make), await boxOf(told.locator('p')), await boxOf(way)]
  expect(words.y).toBeGreaterThanOrEqual(above.bottom)
  expect(words.y - above.bottom).toBeLessThan(40)
  expect(below.y).toBeGreaterThanOrEqual(words.bottom)
  expect(below.bottom).toBeLessThanOrEqual(SMALL.height)
  expectQuiet(window)
})

test('a file that is dropped far below is told of at the zone, which comes into sight', async () => {
  const desk = await DeskFolder.of({ 'data.yaml': minimal({}, 2024) })
  const { page } = await openDeskWindow(desk.url(), SMALL)
  await page.locator('.start').evaluate((start) => start.scrollTo(0, start.scrollHeight))
  await page.evaluate(`{
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File(['下周二开会。'], '通知.txt'))
    document.querySelector('.list').dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }))
  }`)
  const told = page.locator('.drop').getByRole('alert').getByText('看不出是政府信息公开工作年度报告')
  await told.waitFor()
  const { y, bottom } = await boxOf(told)
  expect(y).toBeGreaterThanOrEqual(0)
  expect(bottom).toBeLessThanOrEqual(SMALL.height)
})

test('the choice of last year’s report is read whole: a file is named only where year and agency leave it open', async () => {
  const agency = '某区某局'
  const long = '某区某局2024年政府信息公开工作年度报告'
  const desk = await DeskFolder.of({
    [`${long}.yaml`]: minimal({}, 2024),
    [`${long}-改.yaml`]: minimal({}, 2024),
    'data.yaml': minimal({}, 2025),
  })
  const { page } = await openDeskWindow(desk.url())
  await expect
    .poll(() => page.locator('select[name="from"] option').allTextContents())
    .toEqual([
      `2025 年　${agency}`,
      expect.stringContaining(`2024 年　${agency}　${long}`),
      expect.stringContaining(`2024 年　${agency}　${long}`),
    ])
})

test('a count of what is wrong is not broken in two', async () => {
  const row = '[28, 4, 1, 1, 2, 2]'
  const desk = await DeskFolder.of({
    'data.yaml': minimal({ 申请: `{新收: ${row}, 予以公开: ${row}, 上年结转: ${row}}` }),
  })
  const { page } = await openDeskWindow(desk.url('data.yaml'))
  const wrong = page.locator('.parts small.error')
  await wrong.first().waitFor()
  const lines = await wrong.evaluateAll((counts) => counts.map((count) => count.getClientRects().length))
  expect(lines).toEqual(lines.map(() => 1))
})
