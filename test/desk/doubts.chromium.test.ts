import { afterAll, expect, test } from 'vitest'
import { minimal } from '../helpers/prepare-text.ts'
import { DeskFolder } from './desk-folder.ts'
import { expectQuiet, openDeskWindow, saved, violations } from './in-browser.ts'
import { closeWindows } from './open-file.ts'

afterAll(closeWindows)

const TABLE = '收到和处理政府信息公开申请情况'

/** As an import leaves it: doubts of a row and of cells, among what else is wrong. */
const IMPORTED = minimal({
  申请: `
  # 导入：原表这一行有6个数，应有7个，没有读取，请填写：其他（原文第2张表第46行）
  新收: {自然人: 63, 商业企业: ~, 其他: 2}
  予以公开:
    # 导入：原文“1O”记为10，请核对（原文第2张表第60行第1个数）
    自然人: 10
  结转下年: {自然人: 63}`,
  问题及改进: '\n  无。',
}).replace('问题及改进', '# 导入：原文的标题是“存在问题”，按规定的“存在的主要问题及改进情况”录入\n问题及改进')

async function opened() {
  const desk = await DeskFolder.of({
    'data.yaml': IMPORTED,
    'data.导入.html': '<!DOCTYPE html><title>对照</title><p>原表第二行</p>',
  })
  const window = await openDeskWindow(desk.url('data.yaml'))
  await window.page.locator('#tab-checks').click()
  await window.page.locator('.doubts').waitFor()
  return { desk, ...window }
}

test('doubts of an import stand first, by the parts of the form, with the names and values of what they are about', async () => {
  const window = await opened()
  const { page, cell } = window
  const [first] = await page.locator('.checks-view > section:visible h2').allTextContents()
  expect(first).toBe('导入时没有把握的 3 处')
  const table = page.locator('.doubts > section', { hasText: TABLE })
  expect(await table.locator('h3').textContent()).toMatch(/（2 处）$/)
  const [row = '', one = ''] = await table.locator('li').allTextContents()
  for (const words of ['一、本年新收政府信息公开申请数量', '自然人 63、商业企业 空白、', '其他 2'])
    expect(row).toContain(words)
  for (const words of ['予以公开', '自然人', '现在是10']) expect(one).toContain(words)
  expect(row + one).not.toContain('原文第')
  expect(await page.locator('.checks-view > .warning:not(.doubts) li', { hasText: '对照原文' }).count()).toBe(
    0,
  )
  expect(await violations(page)).toEqual([])
  await table.locator('li').first().locator('.message').click()
  await cell('申请.新收.自然人').and(page.locator(':focus')).waitFor()
  expectQuiet(window)
})

test('those of a table are settled at once, and taken back at once', async () => {
  const window = await opened()
  const { page, desk } = window
  await page.getByRole('button', { name: '这 2 处都核对过了' }).click()
  await saved(window)
  await expect.poll(() => desk.read('data.yaml')).not.toMatch(/原文“1O”|应有7个/)
  expect(desk.read('data.yaml')).toContain('存在问题')
  await page.getByRole('button', { name: '撤销' }).click()
  await expect.poll(() => desk.read('data.yaml')).toBe(IMPORTED)
  expectQuiet(window)
})

test('the page that shows the source beside what was read is at hand', async () => {
  const { page } = await opened()
  const [review] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('link', { name: '原表和读出来的数' }).click(),
  ])
  expect(await review.locator('p').textContent()).toBe('原表第二行')
})
