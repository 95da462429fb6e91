import { afterAll, expect, test } from 'vitest'
import { minimal } from '../helpers/prepare-text.ts'
import { DeskFolder } from './desk-folder.ts'
import { expectQuiet, openDeskWindow } from './in-browser.ts'
import { closeWindows, OpenFile } from './open-file.ts'

afterAll(closeWindows)

/** A report whose 总体情况 has these lines. */
function overview(...lines: readonly string[]): Promise<OpenFile> {
  return OpenFile.of(minimal({ 总体情况: ['|', ...lines].join('\n  ') }))
}

test.each([2014, 2025])('in a new report of %i nothing is wrong: it is not filled in yet', async (year) => {
  const desk = await DeskFolder.of({})
  const window = await openDeskWindow(desk.url())
  const { page } = window
  await page.getByLabel('机关全称').fill('某区民政局')
  await page.getByLabel('报告年度').fill(String(year))
  await page.keyboard.press('Enter')
  await page.locator('.paper table, .prose-view').first().waitFor()
  const status = page.locator('#status')
  await expect.poll(() => status.textContent()).toMatch(/^已保存 · 还有 \d+ 处没有填$/)
  expect(await status.getAttribute('data-kind')).toBe('')
  await page.locator('#tab-checks').click()
  const checks = page.locator('#panel-checks')
  expect(await checks.locator('.group:visible h2').allTextContents()).toEqual([
    expect.stringMatching(/^还有 \d+ 处没有填$/),
  ])
  const said = await checks.locator('.findings > li .message').allTextContents()
  expect(new Set(said).size).toBe(said.length)
  await page.getByRole('link', { name: '全部文件' }).click()
  await page.locator('.files td', { hasText: /还有 \d+ 处没有填/ }).waitFor()
  expect(await page.locator('.files .error, .files .warning').count()).toBe(0)
  expectQuiet(window)
})

test('over the text stands which parts are not written yet, until they are', async () => {
  const desk = await overview(
    '（一）主动公开。（请填写）',
    '（二）依申请公开、政府信息管理、平台建设、监督保障。（请填写）',
  )
  const { page } = desk
  await desk.turnTo('prose')
  const told = page.locator('[id="missing-总体情况"]')
  await expect.poll(() => told.textContent()).toContain('（一）主动公开、（二）依申请公开')
  const area = page.locator('[id="prose-总体情况"]')
  await area.fill((await area.inputValue()).replace('主动公开。（请填写）', '主动公开。公开信息。'))
  await expect.poll(() => told.textContent()).not.toContain('主动公开、')
  expect(await told.textContent()).toContain('（二）依申请公开')
  await area.fill((await area.inputValue()).replace('（请填写）', '均已完成。'))
  await expect.poll(() => told.isVisible()).toBe(false)
  expect(desk.complaints).toEqual([])
})

test('parts whose headings stand in lines of their own are told apart, over the text and in 检查', async () => {
  const desk = await overview('一、概述', '（请填写）', '（一）主动公开情况', '（请填写）')
  const { page } = desk
  await desk.turnTo('prose')
  const told = page.locator('[id="missing-总体情况"]')
  await expect.poll(() => told.textContent()).toContain('还没有写：一、概述、（一）主动公开情况。')
  await desk.turnTo('checks')
  const said = page.locator('.group.left .findings .message', { hasText: '还没有填写' })
  await expect
    .poll(() => said.allTextContents())
    .toEqual(['“一、概述”还没有填写', '“（一）主动公开情况”还没有填写'])
  expectQuiet(desk)
})

test('what is left to be filled in names its part and is not to be let stand; what may be meant is', async () => {
  const desk = await overview(
    '主动公开、依申请公开、政府信息管理、平台建设、监督保障。',
    '（一）主动公开。（请填写）',
    'XX平台已停用。',
  )
  const { page } = desk
  await desk.turnTo('checks')
  const of = (words: string) => page.locator('.group.left .findings > li', { hasText: words })
  await of('“（一）主动公开”还没有填写').waitFor()
  expect(await of('（一）主动公开').getByRole('button', { name: '确认可以保留' }).count()).toBe(0)
  expect(await of('XX').getByRole('button', { name: '确认可以保留' }).count()).toBe(1)
  expect(desk.complaints).toEqual([])
})

test('a table that is only begun is not filled in yet, and no fault; one that is filled in wrong is', async () => {
  const desk = await OpenFile.of(minimal())
  const { page } = desk
  const status = page.locator('#status')
  const part = page.locator('.parts li', { hasText: '三、收到和处理' })
  const type = async (address: string, figure: string) => {
    await page.locator(`[data-address="${address}"] input`).fill(figure)
    await page.keyboard.press('Enter')
  }
  await type('申请.新收.自然人', '3')
  await type('申请.新收.商业企业', '1')
  await expect.poll(() => status.textContent()).toMatch(/^已保存 · 还有 2 处没有填$/)
  await expect.poll(() => part.textContent()).toMatch(/2 处还没有填完$/)
  expect(await page.locator('[data-severity="error"]').count()).toBe(0)
  await type('申请.结转下年.自然人', '2')
  await expect.poll(() => status.textContent()).toMatch(/1 个错误，还有 1 处没有填$/)
  await expect.poll(() => part.textContent()).toMatch(/1 处不对1 处还没有填完$/)
  await type('申请.结转下年.商业企业', '1')
  await type('申请.予以公开.自然人', '1')
  await expect.poll(() => part.textContent()).toMatch(/填了 5 格；其余 \d+ 格按 0 印，不用再填$/)
  expect(desk.complaints).toEqual([])
})

test('the year after begins with no fault, though what is carried over balances with nothing yet', async () => {
  const desk = await OpenFile.of(
    minimal({ 上年: './2021.yaml', 申请: '{上年结转: {自然人: 4, 商业企业: ~}}' }, 2022),
    {
      '2021.yaml': minimal({
        主动公开: '{规章: {有效: 12}}',
        申请: '{新收: {自然人: 4}, 结转下年: {自然人: 4, 商业企业: ~}}',
      }),
    },
  )
  const { page } = desk
  await expect.poll(() => page.locator('#status').textContent()).not.toMatch(/个错误/)
  expect(await page.locator('.parts .error').count()).toBe(0)
  expect(desk.complaints).toEqual([])
})
