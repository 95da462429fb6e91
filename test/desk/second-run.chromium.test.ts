import { createServer } from 'node:http'
import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { minimal } from '../helpers/prepare-text.ts'
import { DeskFolder } from './desk-folder.ts'
import { openDeskWindow } from './in-browser.ts'
import { closeWindows, OpenFile } from './open-file.ts'

afterAll(closeWindows)

const FILE = 'data.yaml'
const CELL = '申请.新收.自然人'

/** A page whose program is gone, and how that one was reached. */
async function leftAlone() {
  const window = await OpenFile.of()
  const { desk, page, cell } = window
  await cell(CELL).waitFor()
  const { reached } = desk
  await desk.stop()
  return { desk, page, cell, reached }
}

/** The page says that its program is gone. */
const gone = (page: Page) => page.getByRole('alert').filter({ hasText: '黑色的窗口关了' })

test('a page goes on by itself when the program is started again, and sends what was typed meanwhile', async () => {
  const { desk, page, cell, reached } = await leftAlone()
  const told = gone(page)
  await told.waitFor()
  expect(await told.textContent()).toContain('请重新双击“年报工作台”，这一页自己接着用')
  await cell(CELL).fill('5')
  await page.keyboard.press('Tab')
  await page.keyboard.type('6')
  await page.keyboard.press('Tab')
  await page.locator('#tab-prose').click()
  await page.locator('textarea').first().fill('新的引言。')
  await told.getByText('填的 3 处还没有存进文件，接上以后自动存').waitFor()
  await desk.start(0, reached)
  await told.waitFor({ state: 'hidden' })
  await expect.poll(() => desk.read(FILE)).toContain('新的引言。')
  expect(desk.read(FILE)).toMatch(/自然人: 5, 商业企业: 6/)
  await page.locator('#status', { hasText: '已保存' }).waitFor()
  // A page that is asked for anew is met, too.
  await page.reload()
  await page.locator('#tab-form').click()
  await cell(CELL).waitFor()
  expect(await cell(CELL).inputValue()).toBe('5')
})

test('met by a run with another key, a page says so, and what of it is to be typed again', async () => {
  const { desk, page, cell, reached } = await leftAlone()
  await gone(page).waitFor()
  await cell(CELL).fill('5')
  await page.keyboard.press('Tab')
  await desk.start(reached.port)
  const told = page.getByRole('alert').filter({ hasText: '程序重新打开过，这一页是上次打开的' })
  await told.waitFor()
  expect(await told.textContent()).toContain('请到新打开的窗口里接着填')
  await told.getByText('填的 1 处没有存进文件').waitFor()
  expect(await told.locator('li').allTextContents()).toEqual([
    expect.stringMatching(/新收政府信息公开申请数量.*自然人.*：5$/),
  ])
  await page.locator('#status', { hasText: '失去联系' }).waitFor()
  expect(await (await page.request.get(page.url())).text()).toContain('请到新打开的窗口里接着填')
})

test('the start page goes on, too', async () => {
  const desk = await DeskFolder.of({ [FILE]: minimal() })
  const { reached } = desk
  const { page } = await openDeskWindow(desk.url())
  await page.locator('.files .path').waitFor()
  await desk.stop()
  await page.evaluate(`document.dispatchEvent(new Event('visibilitychange'))`)
  const told = gone(page)
  await told.waitFor()
  desk.save('other.yaml', minimal({}, 2020))
  await desk.start(0, reached)
  await told.waitFor({ state: 'hidden' })
  await page.locator('.files .path', { hasText: 'other.yaml' }).waitFor()
  expect(new URL(page.url()).searchParams.get('key')).toBe(desk.reached.key)
})

test('the key is told nobody else at the port', async () => {
  const { desk, page, cell, reached } = await leftAlone()
  const { port, key } = reached
  const heard: string[] = []
  const stranger = createServer((request, response) => {
    heard.push(`${request.url} ${JSON.stringify(request.headers)}`)
    response.end('200')
  })
  await new Promise<void>((resolve) => stranger.listen(port, '127.0.0.1', resolve))
  await page.getByRole('alert').filter({ hasText: '这一页是上次打开的' }).waitFor()
  await cell(CELL).fill('5')
  await page.keyboard.press('Tab')
  await page.getByText('填的 1 处没有存进文件').waitFor()
  const before = heard.length
  await expect.poll(() => heard.length).toBeGreaterThan(before + 2)
  stranger.closeAllConnections()
  await new Promise((resolve) => stranger.close(resolve))
  expect(heard.filter((asked) => asked.includes(key))).toEqual([])
  await desk.start(0, reached)
  await expect.poll(() => desk.read(FILE)).toContain('自然人: 5')
})
