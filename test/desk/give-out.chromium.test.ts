import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { unzip } from '../../src/container/unzip.ts'
import { minimal } from '../helpers/prepare-text.ts'
import { builtFrom } from './built-from.ts'
import { closeWindows, OpenFile } from './open-file.ts'

afterAll(closeWindows)

const whole = minimal({
  总体情况: '主动公开信息3条，依申请公开、政府信息管理、平台建设、监督保障工作有序开展。',
})
const STEM = '某区某局2021年政府信息公开工作年度报告'

test('what is ticked is built into the folder, byte for byte as the command builds it', async () => {
  const desk = await OpenFile.of(whole)
  const { page } = desk
  await desk.turnTo('giveOut')
  await page.getByRole('checkbox', { name: 'OFD' }).check()
  await page.getByRole('button', { name: '生成', exact: true }).click()
  await page.locator('.told li').nth(4).waitFor()
  const expected = await builtFrom(whole, 'html,fragment,docx,pdf,ofd')
  expect(new Set(readdirSync(desk.desk.folder))).toEqual(new Set(expected.keys()))
  for (const [name, bytes] of expected) {
    expect(Buffer.compare(readFileSync(join(desk.desk.folder, name)), bytes), name).toBe(0)
  }
  expect(await page.locator('.told li b').allTextContents()).toEqual(['网页', '片段', 'Word', 'PDF', 'OFD'])
  expect(await page.locator('.told').getByText(desk.desk.folder).count()).toBe(1)
  const waiting = page.waitForEvent('download')
  await page.getByRole('button', { name: `下载 ${STEM}.html` }).click()
  const download = await waiting
  expect(download.suggestedFilename()).toBe(`${STEM}.html`)
  expect(
    Buffer.compare(readFileSync(await download.path()), expected.get(`${STEM}.html`) ?? Buffer.of()),
  ).toBe(0)
  expect(await desk.violations()).toEqual([])
  expect(desk.complaints).toEqual([])
})

test('what was told of a report goes when the report changes, and the view begins at its top again', async () => {
  const desk = await OpenFile.of(whole)
  const { page } = desk
  await desk.turnTo('giveOut')
  await page.getByRole('button', { name: '生成', exact: true }).click()
  await page.getByText(/^\d\d:\d\d 已生成 4 个文件$/).waitFor()
  const view = page.locator('#panel-giveOut')
  await view.evaluate((element) => {
    element.scrollTop = 200
  })
  await desk.turnTo('form')
  await desk.turnTo('giveOut')
  expect(await view.evaluate((element) => element.scrollTop)).toBe(0)
  expect(await page.locator('.told li').count()).toBe(4)

  desk.save(whole.replace('主动公开信息3条', '主动公开信息很多'))
  await expect.poll(() => page.locator('.told p, .told li').count()).toBe(0)
  desk.save(minimal({ 申请: '{新收: {自然人: 3, 总计: 5}}' }))
  await page.locator('.state.trouble', { hasText: '错误' }).waitFor()
  await page.getByRole('button', { name: '生成', exact: true }).click()
  await page.locator('.told p', { hasText: '没有生成' }).waitFor()
  desk.save(whole)
  await page.locator('.state:not(.trouble)').waitFor()
  expect(await page.locator('.told p').count()).toBe(0)
})

test('what was typed just before is in what is built', async () => {
  const desk = await OpenFile.of(whole)
  const { page } = desk
  await page.route('**/change*', async (route) => {
    await setTimeout(500)
    await route.continue()
  })
  await desk.turnTo('prose')
  const area = page.locator('textarea').first()
  await area.fill(`${await area.inputValue()}今年另有新的做法。`)
  await desk.turnTo('giveOut')
  await page.getByRole('button', { name: '生成', exact: true }).click()
  await page.locator('.told li').first().waitFor()
  expect(readFileSync(join(desk.desk.folder, `${STEM}.html`), 'utf8')).toContain('今年另有新的做法。')
})

test('an output that a person edited is not written over, and that is told', async () => {
  const desk = await OpenFile.of(whole)
  const { page } = desk
  const edited = join(desk.desk.folder, `${STEM}.html`)
  writeFileSync(edited, '手工改过')
  await desk.turnTo('giveOut')
  await page.getByRole('button', { name: '生成', exact: true }).click()
  await page.locator('.told p', { hasText: STEM }).waitFor()
  expect(readFileSync(edited, 'utf8')).toBe('手工改过')
  expect(readdirSync(desk.desk.folder).sort()).toEqual(['data.yaml', `${STEM}.html`].sort())
})

test('the superior is given one archive, the same each time', async () => {
  const desk = await OpenFile.of(whole)
  const { page } = desk
  await desk.turnTo('giveOut')
  const fetched = async () => {
    const waiting = page.waitForEvent('download')
    await page.getByRole('button', { name: '下载报送包' }).click()
    const download = await waiting
    return { name: download.suggestedFilename(), bytes: readFileSync((await download.path()) ?? '') }
  }
  const [one, other] = [await fetched(), await fetched()]
  expect(one.name).toBe(`${STEM}.zip`)
  expect(Buffer.compare(one.bytes, other.bytes)).toBe(0)
  expect(Object.keys(unzip(one.bytes))).toEqual(['data.yaml', `${STEM}.docx`, `${STEM}.pdf`, 'data.xlsx'])
  expect(desk.complaints).toEqual([])
})

test('with errors nothing is built, and it is said where to mend them', async () => {
  const desk = await OpenFile.of(minimal({ 申请: '{新收: {自然人: 3, 总计: 5}}' }))
  const { page } = desk
  await desk.turnTo('giveOut')
  await page.locator('.state.trouble', { hasText: '错误' }).waitFor()
  await page.getByRole('button', { name: '生成', exact: true }).click()
  await page.locator('.told p', { hasText: '检查' }).waitFor()
  expect(readdirSync(desk.desk.folder)).toEqual(['data.yaml'])
})

test('all outputs are looked at here, and a figure of the page leads back to its cell', async () => {
  const desk = await OpenFile.of(whole)
  const { page } = desk
  await desk.turnTo('giveOut')
  const report = page.frameLocator('#panel-page iframe')
  await report.locator('h1').waitFor()
  await page.locator('#tab-fragment').click()
  await page.frameLocator('#panel-fragment iframe').locator('table').first().waitFor()
  await page.getByRole('button', { name: '复制片段' }).click()
  await page.locator('#panel-fragment').getByRole('status').getByText('已复制').waitFor()
  const copied = await page.evaluate<string>('navigator.clipboard.readText()')
  expect(copied).toContain('<table')
  await page.locator('#tab-docx').click()
  const waiting = page.waitForEvent('download')
  await page.locator('#panel-docx a').click()
  expect((await waiting).suggestedFilename()).toBe(`${STEM}.docx`)
  await page.locator('#tab-page').click()
  await report.locator('[data-address="申请.新收.自然人"]').click()
  expect(await page.locator('#tab-form').getAttribute('aria-selected')).toBe('true')
  expect(desk.complaints).toEqual([])
})
