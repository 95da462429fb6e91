import { readdirSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchChromium } from '../readers/chromium.ts'
import { BareRoot } from './bare-root.ts'

/** What an office with one application would write, in short. */
const PROSE = {
  总体情况: '主动公开信息3条。收到申请3件，予以公开3件。政府信息管理、平台建设、监督保障工作有序开展。',
  问题及改进: '信息公开的主动性有待加强，将加强培训。',
  其他事项: '本年度未收取信息处理费。',
}

const bare = new BareRoot()
let browser: Browser

beforeAll(async () => {
  await bare.unpack()
  browser = await launchChromium()
})
afterAll(async () => {
  await browser.close()
  bare.remove()
})

test('from the package on a bare root: desk, a new report, a figure, prose, four outputs', async () => {
  const page = await browser.newPage()
  const complaints: string[] = []
  page.on('pageerror', ({ message }) => complaints.push(message))
  const began = performance.now()
  await page.goto(await bare.address('report-gen-desk'))
  await page.getByLabel('机关全称').fill('石山区档案局')
  await page.getByLabel('报告年度').fill('2025')
  await page.keyboard.press('Enter')
  await page.locator('[data-address="申请.新收.自然人"] input').fill('3')
  await page.locator('[data-address="申请.予以公开.自然人"] input').fill('3')
  await page.getByLabel('发布日期').fill('2026-01-20')
  await page.keyboard.press('Tab')
  await page.locator('#tab-prose').click()
  for (const [section, text] of Object.entries(PROSE)) await page.locator(`#prose-${section}`).fill(text)
  await page.locator('#tab-giveOut').click()
  await page.getByText('没有错误，可以出稿').waitFor()
  await page.getByRole('checkbox', { name: 'OFD' }).check()
  await page.getByRole('button', { name: '生成', exact: true }).click()
  await page.locator('.told li').nth(4).waitFor()
  console.log(`desk → four outputs: ${((performance.now() - began) / 1000).toFixed(1)} s`)
  const made = readdirSync(bare.path(bare.folder, '我的年报')).map((name) => name.replace(/^[^.]*\./, ''))
  expect(made).toEqual(expect.arrayContaining(['html', 'fragment.html', 'docx', 'pdf', 'ofd', 'yaml']))
  expect(complaints).toEqual([])
})
