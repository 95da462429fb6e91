import { afterAll, expect, test } from 'vitest'
import { minimal } from '../helpers/prepare-text.ts'
import { expectQuiet } from './in-browser.ts'
import { closeWindows, OpenFile } from './open-file.ts'

afterAll(closeWindows)

const REMEDY = '请在“文字”里删去它，点“插入表中的数”，从表中选'

function withOverview(...lines: readonly string[]): Promise<OpenFile> {
  return OpenFile.of(minimal({ 总体情况: ['|', ...lines].join('\n  ') }))
}

const chosen = ({ page }: OpenFile) =>
  page
    .locator('[id="prose-总体情况"]')
    .evaluate((area) => area.value.slice(area.selectionStart, area.selectionEnd))

test('a reference to no figure is told with one remedy, leads to where it stands, and nothing else is said of the text', async () => {
  const window = await withOverview(
    '主动公开、政府信息管理、平台建设、监督保障情况。',
    '收到申请{{申请.新收}}件，依申请公开{{申请.没有}}件。',
  )
  const { page } = window
  const banner = page.locator('.banner')
  await banner.waitFor()
  for (const words of ['{{申请.没有}} 没有对应的数', REMEDY])
    expect(await banner.innerText()).toContain(words)
  for (const words of ['第', '原文']) expect(await banner.innerText()).not.toContain(words)
  await banner.getByRole('button', { name: '到要改的地方' }).click()
  expect(await chosen(window)).toBe('{{申请.没有}}')
  expect(await page.locator('[id="missing-总体情况"]').isVisible()).toBe(false)
  await window.turnTo('checks')
  const told = page.locator('#panel-checks .findings > li')
  expect(await told.count()).toBe(1)
  expect(await told.innerText()).toContain(REMEDY)
  await told.locator('.message').click()
  expect(await chosen(window)).toBe('{{申请.没有}}')
  await window.turnTo('giveOut')
  expect(await page.locator('#panel-giveOut').innerText()).toContain('请先在“检查”里改正')
  expect(await window.violations()).toEqual([])

  await window.turnTo('prose')
  await banner.getByRole('button', { name: '到要改的地方' }).click()
  await page.keyboard.insertText('{{申请.予以公开}}')
  await expect.poll(() => banner.isVisible()).toBe(false)
  expectQuiet(window)
})

test.each([
  ['新收{{}}件', REMEDY],
  ['新收{{较上年 申请.新收}}', '请在“填表”的“上年数据文件”里填上年报告的文件名；没有的请改写这句话'],
  ['新收{{申请.新收.自然人}}件', '“一、本年新收政府信息公开申请数量；申请人情况，自然人”是空白'],
])('%s is told alike over the desk and in 检查, in words of the desk', async (words, told) => {
  const text = minimal({
    总体情况: `主动公开、依申请公开、政府信息管理、平台建设、监督保障，${words}。`,
    申请: '{新收: {自然人: ~}}',
  })
  const window = await OpenFile.of(text)
  const { page } = window
  await page.locator('.banner', { hasText: told }).waitFor()
  await window.turnTo('checks')
  await page.locator('#panel-checks .findings > li', { hasText: told }).waitFor()
  expectQuiet(window)
})

test('how a computed figure is written is told as it is to be written', async () => {
  const window = await withOverview(
    '主动公开、依申请公开、政府信息管理、平台建设、监督保障，占{{比例 申请.新收}}。',
  )
  await window.turnTo('checks')
  const told = window.page.locator('#panel-checks .findings > li')
  await expect.poll(() => told.innerText()).toContain('{{占比 申请.予以公开 申请.办理总计}}')
  expectQuiet(window)
})
