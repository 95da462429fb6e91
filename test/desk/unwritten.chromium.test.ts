import { readdirSync } from 'node:fs'
import { afterAll, expect, test } from 'vitest'
import { minimal } from '../helpers/prepare-text.ts'
import { DeskFolder } from './desk-folder.ts'
import { expectQuiet, openDeskWindow, violations } from './in-browser.ts'
import { closeWindows } from './open-file.ts'

afterAll(closeWindows)

const FILE = 'data.yaml'
const ADDRESS = '申请.新收.自然人'
const LABEL = '一、本年新收政府信息公开申请数量'

async function refused() {
  const desk = await DeskFolder.of({
    [FILE]: minimal({ 申请: '{新收: {自然人: 63}, 结转下年: {自然人: 63}}' }),
  })
  const window = await openDeskWindow(desk.url(FILE))
  const { page, cell } = window
  await cell(ADDRESS).focus()
  await page.keyboard.type('六十五件')
  await page.keyboard.press('Tab')
  await page.getByRole('button', { name: '1 处没有存进文件' }).waitFor()
  return { ...window, desk }
}

test('what is not in the file stands first in 检查 with place, words and reason, and leads there', async () => {
  const window = await refused()
  const { page, cell } = window
  expect(await page.locator('#status').textContent()).toBe('其余已保存')
  expect(await page.locator('.side .findings').textContent()).toContain('“六十五件”不是数')
  await page.locator('#tab-checks').click()
  const checks = page.locator('.checks-view')
  expect(await checks.locator('.counts').textContent()).not.toContain('没有发现问题')
  const item = checks.locator('.unwritten li')
  expect(await item.textContent()).toMatch(new RegExp(`^.*${LABEL}.*错误.*“六十五件”不是数.*填的是六十五件$`))
  expect(await violations(page)).toEqual([])
  await item.getByRole('button').click()
  await cell(ADDRESS).and(page.locator(':focus')).waitFor()
  await page.keyboard.press('Escape')
  await page.locator('#tab-checks').click()
  expect(await item.count()).toBe(0)
  await checks.locator('.counts', { hasText: '没有发现问题' }).waitFor()
  expectQuiet(window)
})

test.each(['生成', '下载报送包'])('%s says what is to be mended first, and leads there', async (name) => {
  const window = await refused()
  const { page, cell, desk } = window
  await page.locator('#tab-giveOut').click()
  await page.getByRole('button', { name, exact: true }).click()
  await cell(ADDRESS).and(page.locator(':focus')).waitFor()
  const said = (await page.locator('#status').textContent()) ?? ''
  for (const words of ['没有生成', LABEL, '“六十五件”', '改好', 'Esc']) expect(said).toContain(words)
  expect(readdirSync(desk.folder).filter((file) => /\.(html|docx|pdf)$/.test(file))).toEqual([])
  expectQuiet(window)
})

test('leaving with something that is not in the file asks; with all of it there it does not', async () => {
  const { page, cell, complaints } = await refused()
  await page.locator('a.home').click()
  await expect.poll(() => complaints.length).toBe(1)
  await page.evaluate('setTimeout(() => location.reload())')
  await expect.poll(() => complaints.length).toBe(2)
  expect(await cell(ADDRESS).inputValue()).toBe('六十五件')
  await cell(ADDRESS).fill('65')
  await page.locator('a.home').click()
  await page.locator('h1', { hasText: '政府信息公开工作年度报告' }).waitFor()
  expect(complaints).toHaveLength(2)
})
