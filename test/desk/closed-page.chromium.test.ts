import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { minimal } from '../helpers/prepare-text.ts'
import { DeskFolder } from './desk-folder.ts'
import { openDeskWindow } from './in-browser.ts'
import { closeWindows } from './open-file.ts'

afterAll(closeWindows)

const FILE = 'data.yaml'
const ADDRESS = '申请.新收.自然人'

async function opened() {
  const desk = await DeskFolder.of({
    [FILE]: minimal({ 申请: '{新收: {自然人: 63}, 结转下年: {自然人: 63}}' }),
  })
  return { desk, ...(await openDeskWindow(desk.url(FILE))) }
}

/** As a clerk does it: the browser may ask, and is told to leave. */
async function close(page: Page): Promise<void> {
  page.removeAllListeners('dialog')
  page.on('dialog', (dialog) => void dialog.accept())
  const closed = page.waitForEvent('close')
  await page.close({ runBeforeUnload: true })
  await closed
}

test('a tab that is closed right after typing has saved the cell, whichever was not left', async () => {
  const { desk, page, cell } = await opened()
  await cell(ADDRESS).focus()
  await page.keyboard.type('65')
  await close(page)
  await expect.poll(() => desk.read(FILE)).toContain('新收: {自然人: 65}')
})

test('… and the sentence', async () => {
  const { desk, page } = await opened()
  await page.locator('#tab-prose').click()
  await page.locator('textarea').first().press('Control+End')
  await page.keyboard.type('又及。')
  await close(page)
  await expect.poll(() => desk.read(FILE)).toContain('又及。')
})

test('… and the line of the file itself', async () => {
  const { desk, page } = await opened()
  await page.locator('#tab-text').click()
  await page.locator('.cm-content').press('Control+End')
  await page.keyboard.type('# 又及')
  await close(page)
  await expect.poll(() => desk.read(FILE)).toContain('# 又及')
})

test('what waits for the answer to another change is sent, too, when the page goes', async () => {
  const { desk, page, cell } = await opened()
  let isFirst = true
  await page.route('**/change', async (route) => {
    if (!isFirst) await route.continue()
    isFirst = false // and is never answered
  })
  await cell(ADDRESS).fill('64')
  await page.keyboard.press('Tab')
  await cell('申请.新收.商业企业').fill('7')
  await page.keyboard.press('Tab')
  await page.evaluate(`dispatchEvent(new Event('pagehide'))`)
  await expect.poll(() => desk.read(FILE)).toContain('商业企业: 7')
})

test('what can be in no file asks before the page goes', async () => {
  const { page, cell, complaints } = await opened()
  await cell(ADDRESS).focus()
  await page.keyboard.type('六十五件')
  await page.close({ runBeforeUnload: true })
  await expect.poll(() => complaints).toEqual([expect.stringMatching(/^dialog/)])
})
