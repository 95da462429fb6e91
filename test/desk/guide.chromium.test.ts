import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { minimal } from '../helpers/prepare-text.ts'
import { DeskFolder } from './desk-folder.ts'
import { expectQuiet, openDeskWindow, violations } from './in-browser.ts'
import { closeWindows } from './open-file.ts'

afterAll(closeWindows)

/** What the guide complains about in its window: what it may not load or run. */
function listenTo(page: Page): readonly string[] {
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', ({ message }) => complaints.push(message))
  page.on('response', (response) => {
    if (!response.ok()) complaints.push(response.url())
  })
  return complaints
}

test.each([
  ['start page', undefined],
  ['page of a report', 'data.yaml'],
])('the guide opens beside the %s, by keyboard', async (_, file) => {
  const desk = await DeskFolder.of({ 'data.yaml': minimal() })
  const window = await openDeskWindow(desk.url(file))
  const { page } = window
  await page.getByRole('link', { name: '使用说明' }).focus()
  const opened = page.context().waitForEvent('page')
  await page.keyboard.press('Enter')
  const guide = await opened
  await guide.getByRole('heading', { name: '第一份年报：在年报工作台里填', level: 1 }).waitFor()
  expect(await guide.locator('main h2').first().textContent()).toContain('打开')
  expect(await guide.locator('main img').count()).toBeGreaterThan(2)
  expect(page.url()).toBe(desk.url(file))
  expect(await violations(guide)).toEqual([])
  expectQuiet(window)
})

test('the guide has its pictures, leads on to its other pages, and is searched', async () => {
  const desk = await DeskFolder.of({})
  const { page, complaints } = await openDeskWindow(desk.url().replace('/?', '/guide/docs/desk.html?'), {
    width: 400,
    height: 720,
  })
  const heard = listenTo(page)
  await page.reload()
  const picture = page.locator('main img').first()
  await picture.scrollIntoViewIfNeeded()
  await expect
    .poll(() => page.evaluate<number>(`document.querySelector('main img').naturalWidth`))
    .toBeGreaterThan(0)
  expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBe(400)

  await page.locator('main').getByRole('link', { name: '使用指南' }).click()
  await page.getByRole('heading', { name: '使用指南', level: 1 }).waitFor()
  await page.getByRole('searchbox').fill('年报工作台')
  const searched = page.url()
  await page.locator('#results a').first().click()
  await page.waitForURL((url) => url.href !== searched)
  await page.getByRole('heading', { name: '年报工作台' }).first().waitFor()
  await page.getByRole('searchbox').fill('工作簿')
  expect(await page.locator('#results a').first().getAttribute('href')).toMatch(
    /docs\/(?:tutorials\/|desk\.html)/,
  )
  await page.getByRole('searchbox').fill('')
  await page.locator('nav a[href*="2014-北京"]').click()
  await page.getByRole('heading', { name: '北京' }).first().waitFor()
  expect([...complaints, ...heard]).toEqual([])
})
