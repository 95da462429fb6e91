import { afterAll, expect, test } from 'vitest'
import { minimal } from '../helpers/prepare-text.ts'
import { expectQuiet } from './in-browser.ts'
import { closeWindows, OpenFile } from './open-file.ts'

afterAll(closeWindows)

test('where a figure is typed its unit is told, as its label does not say it', async () => {
  const window = await OpenFile.of('年度: 2014\n机关: 某区某局\n正文: 概述。\n统计表: {收费: 3.5}\n')
  const { page, cell } = window
  await cell('统计表.收费').focus()
  const where = page.locator('.cell-bar .where')
  expect(await where.innerText()).toMatch(/七、依申请公开信息收取的费用；统计数\s*单位：万元$/)
  await cell('统计表.举报投诉').focus()
  await expect.poll(() => where.innerText()).toMatch(/单位：件$/)
  expect(await window.violations()).toEqual([])
  expectQuiet(window)
})

test('where a figure is chosen for a sentence it stands with its unit', async () => {
  const window = await OpenFile.of(minimal({ 主动公开: '{行政事业性收费: {金额: 3.5}}' }))
  const { page } = window
  await window.turnTo('prose')
  await page.locator('#palette-search').fill('行政事业性收费')
  await expect.poll(() => page.locator('#palette-list li b').first().textContent()).toBe('3.5万元')
  expectQuiet(window)
})
