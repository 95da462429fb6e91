import { afterAll, describe, expect, test } from 'vitest'
import { exampleText } from '../helpers/examples.ts'
import { minimal } from '../helpers/prepare-text.ts'
import { DeskFolder } from './desk-folder.ts'
import { expectQuiet, openDeskWindow, violations } from './in-browser.ts'
import { closeWindows } from './open-file.ts'

afterAll(closeWindows)

const contradiction = '{新收: {自然人: 28}, 予以公开: {自然人: 20, 商业企业: ~}}'
const own = '{培训情况: {列: [次数, 说明], 行: {集中培训: [2, 半天]}, 种类: {说明: 文字}, 位置: 申请}}'

describe('axe-core objects to nothing', () => {
  test('on the start page, with files and without', async () => {
    const full = await DeskFolder.of({ '甲.yaml': minimal({ 申请: contradiction }), '坏.yaml': '年度: [' })
    const { page } = await openDeskWindow(full.url())
    await page.getByRole('cell', { name: '个错误' }).first().waitFor()
    expect(await violations(page)).toEqual([])
    const empty = await openDeskWindow((await DeskFolder.of({})).url())
    await empty.page.getByText('还没有报告').waitFor()
    expect(await violations(empty.page)).toEqual([])
  })

  test('on a form with errors, a blank cell, last year beside and a table of one’s own', async () => {
    const desk = await DeskFolder.of({
      'data.yaml': minimal({ 上年: './2020.yaml', 申请: contradiction, 附表: own }),
      '2020.yaml': minimal({ 申请: '{新收: {自然人: 3}, 予以公开: {自然人: 3}}' }, 2020),
    })
    const window = await openDeskWindow(desk.url('data.yaml'))
    const { page, cell } = window
    await page.getByLabel('对照上年').check()
    expect(await page.locator('[data-address="申请.新收.自然人"] .last').textContent()).toBe('上年 3')
    await cell('申请.新收.自然人').focus()
    await page.locator('.cell-bar .error').waitFor()
    expect(await violations(page)).toEqual([])
    expectQuiet(window)
  })

  test('on a file that cannot be read', async () => {
    const { page } = await openDeskWindow((await DeskFolder.of({ '坏.yaml': '年度: [' })).url('坏.yaml'))
    await page.locator('.banner pre').waitFor()
    expect(await violations(page)).toEqual([])
  })
})

describe('the start page', () => {
  test('finds one of 170 files by its words', async () => {
    const text = (n: number) => minimal().replace('某区某局', `某区第${n}街道办事处`)
    const files = Array.from({ length: 170 }, (_, n) => [`单位${n}.yaml`, text(n)] as const)
    const { page } = await openDeskWindow((await DeskFolder.of(Object.fromEntries(files))).url())
    await page.getByText('（170 份）').waitFor()
    await page.getByLabel('查找').fill('单位42.')
    expect(await page.locator('tbody tr').count()).toBe(1)
    await page.getByRole('status').getByText('找到 1 份，共 170 份').waitFor()
  })

  test('leads to a form by keyboard alone', async () => {
    const { page } = await openDeskWindow((await DeskFolder.of({ 'data.yaml': minimal() })).url())
    await page.getByRole('link', { name: '某区某局' }).waitFor()
    await page.keyboard.press('Tab')
    expect(await page.evaluate<string>('document.activeElement.textContent')).toBe('使用说明')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.locator('.paper table').first().waitFor()
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press('Tab')
      if (await page.evaluate<boolean>(`document.activeElement.matches('.paper td input')`)) break
    }
    expect(await page.evaluate<boolean>(`document.activeElement.matches('.paper td input')`)).toBe(true)
  })
})

test('names and values with markup run nothing', async () => {
  const evil = '<img src=x onerror=alert(1)><script>alert(2)</script>'
  const desk = await DeskFolder.of({
    [`${evil.replaceAll('/', '')}.yaml`]: minimal({
      文号: JSON.stringify(evil),
      附表: JSON.stringify({ [evil]: { 列: [evil, '乙'], 行: { [evil]: [1, 2] } } }),
    }).replace('某区某局', JSON.stringify(evil)),
  })
  const window = await openDeskWindow(desk.url())
  await window.page.locator('.files').getByRole('link').first().waitFor()
  await window.page.locator('.files').getByRole('link').first().click()
  await window.page.locator('.paper table').first().waitFor()
  await window.page.locator('.paper td input').last().focus()
  expect(await window.page.locator('img, .paper script').count()).toBe(0)
  expectQuiet(window)
})

test('only the head of a table stays in sight, not the group of its first rows', async () => {
  const desk = await DeskFolder.of({ 'data.yaml': exampleText('2017-dongcheng-longtan') })
  const { page } = await openDeskWindow(desk.url('data.yaml'))
  await page.locator('.paper table').first().waitFor()
  expect(await page.locator('.paper thead th').allTextContents()).toEqual(['统计指标', '单位', '统计数'])
})

test.each([385, 360, 320])(
  'in a window of %i pixels each tab is one line, and all stand side by side',
  async (width) => {
    const desk = await DeskFolder.of({ 'data.yaml': minimal() })
    const { page } = await openDeskWindow(desk.url('data.yaml'), { width, height: 800 })
    await page.locator('#tab-giveOut').click()
    for (const list of await page.locator('[role=tablist]:visible').all()) {
      const tabs = await list
        .locator('[role=tab]')
        .evaluateAll((all) =>
          all.map((tab) => tab.getBoundingClientRect()).map(({ y, height, right }) => ({ y, height, right })),
        )
      expect(new Set(tabs.map(({ y }) => y)).size).toBe(1)
      expect(Math.max(...tabs.map(({ height }) => height))).toBeLessThan(48)
      expect(Math.max(...tabs.map(({ right }) => right))).toBeLessThanOrEqual(width)
    }
  },
)

describe('everything is within the window', () => {
  test.each([
    ['an office screen', 1366, 768],
    ['a large screen', 1920, 1080],
    ['200 % of an office screen', 683, 384],
  ])('on %s', async (_, width, height) => {
    const desk = await DeskFolder.of({ 'data.yaml': minimal({ 申请: contradiction }) })
    const { page, cell } = await openDeskWindow(desk.url('data.yaml'), { width, height })
    const overflow = () => page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')
    expect(await overflow()).toBeLessThanOrEqual(0)
    await cell('申请.结转下年.自然人').focus()
    const box = await cell('申请.结转下年.自然人').boundingBox()
    const bar = await page.locator('.cell-bar').boundingBox()
    expect(box && bar && box.y >= 0 && box.y + box.height <= bar.y + 1).toBe(true)
    if (width >= 1366) {
      const wide = await page.evaluate<number[]>(
        `[...document.querySelectorAll('.paper table')].map((table) => table.getBoundingClientRect().right - innerWidth)`,
      )
      expect(wide.filter((over) => over > 0)).toEqual([])
    }
  })
})
