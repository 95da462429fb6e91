import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { minimal } from '../helpers/prepare-text.ts'
import { pngFile } from '../report/picture-files.ts'
import { saved } from './in-browser.ts'
import { closeWindows, OpenFile } from './open-file.ts'

afterAll(closeWindows)

const more = {
  申请: '{新收: {自然人: 28}, 予以公开: {自然人: 28}}',
  其他事项: '没有。',
  确认: '[{规则: section-topic, 位置: 其他事项, 理由: 照录}]',
}

test('attachments, a chart and a picture are added, changed and taken out by keyboard', async () => {
  const desk = await OpenFile.of(minimal(more))
  const { page } = desk
  const { keyboard } = page
  writeFileSync(join(desk.desk.folder, '专区.png'), pngFile())

  await page.getByText('增加一个附件').focus()
  await keyboard.press('Enter')
  await keyboard.press('Tab')
  await keyboard.type('统计表')
  await keyboard.press('Enter')
  await expect.poll(() => desk.text).toContain('附件:\n  - 统计表\n')
  const attachment = page.locator('[data-address="附件.1"] input')
  await expect
    .poll(() => attachment.evaluate((input) => input === input.ownerDocument.activeElement))
    .toBe(true)
  await keyboard.press('Control+A')
  await keyboard.type('政府信息公开情况统计表')
  await keyboard.press('Enter')
  await expect.poll(() => desk.text).toContain('  - 政府信息公开情况统计表\n')

  await page.getByText('增加一幅图表').focus()
  await keyboard.press('Enter')
  for (const words of ['受理申请构成', '', '自然人', '申请.新收.自然人']) {
    await keyboard.press('Tab')
    await keyboard.type(words)
  }
  await keyboard.press('Enter')
  const chart = page.locator('.entry', { hasText: '受理申请构成' })
  await chart.waitFor()
  await chart.getByText('图中增加一项').click()
  await chart.getByLabel('这一项的名称').fill('商业企业')
  await chart.getByLabel('数，或者地址').fill('3')
  await keyboard.press('Enter')
  await expect
    .poll(() => desk.text)
    .toContain('    数据:\n      自然人: "申请.新收.自然人"\n      商业企业: 3\n')
  await chart.getByLabel('图表类型').selectOption('饼')
  await expect.poll(() => desk.text).toContain('类型: 饼')
  // A fault is told beside it.
  await chart.getByLabel('商业企业').fill('三')
  await keyboard.press('Enter')
  await chart.locator('.field .error', { hasText: '没有写进文件' }).waitFor()
  expect(await desk.violations()).toEqual([])
  await chart.getByLabel('商业企业').fill('5')
  await keyboard.press('Enter')
  await expect.poll(() => chart.locator('.field .error:not(:empty)').count()).toBe(0)

  await page.getByText('增加一幅图片').click()
  const adding = page.locator('details', { hasText: '增加一幅图片' })
  await adding.getByLabel('图题').fill('公开专区')
  await adding.getByLabel('图片文件').fill('./专区.png')
  await adding.getByLabel('说明').fill('大厅一楼的公开专区')
  await keyboard.press('Enter')
  await page.locator('.entry', { hasText: '公开专区' }).waitFor()
  await page.locator('#tab-giveOut').click()
  await page.frameLocator('#panel-page iframe').getByText('公开专区').first().waitFor()
  await page.frameLocator('#panel-page iframe').getByText('政府信息公开情况统计表').first().waitFor()

  await page.locator('#tab-form').click()
  const before = desk.text
  await page.getByRole('button', { name: '删去这幅图' }).first().click()
  await expect.poll(() => desk.text).not.toContain('受理申请构成')
  await page.getByRole('button', { name: '撤销' }).click()
  await expect.poll(() => desk.text).toBe(before)
  await chart.waitFor()
  expect(await desk.violations()).toEqual([])
  expect(desk.complaints).toEqual([])
})

test('what is let stand tells what it is, its reason is changed, and it is taken back', async () => {
  const desk = await OpenFile.of(minimal(more))
  const { page } = desk
  const entry = page.locator('.entry', { hasText: '收取信息处理费' })
  await entry.getByLabel('理由').fill('原报告没有写，照录')
  await page.keyboard.press('Enter')
  await expect.poll(() => desk.text).toContain('原报告没有写，照录')
  await saved(desk)
  await entry.getByRole('button', { name: '撤回这条确认' }).click()
  await expect.poll(() => desk.text).not.toContain('确认')
  await page.locator('#tab-checks').click()
  await page.locator('.findings', { hasText: '收取信息处理费' }).first().waitFor()
  expect(desk.complaints).toEqual([])
})

test('what is let stand is taken back right after its reason was typed, whether or not that was written', async () => {
  for (const reason of ['原报告没有写，照录', '']) {
    const desk = await OpenFile.of(minimal(more))
    const { page } = desk
    const entry = page.locator('.entry', { hasText: '收取信息处理费' })
    await entry.getByLabel('理由').fill(reason)
    await entry.getByRole('button', { name: '撤回这条确认' }).click()
    await expect.poll(() => desk.text).not.toContain('确认')
    await page.locator('#status', { hasText: '已删去' }).waitFor()
    await page.locator('#tab-checks').click()
    await page.locator('.findings', { hasText: '收取信息处理费' }).first().waitFor()
    expect(await page.locator('.unwritten li').count()).toBe(0)
    expect(desk.complaints).toEqual([])
  }
})

test('a picture that is not there is told in its box, and the tables can be filled in', async () => {
  const text = `年度: 2025\n机关: 某局\n申请: {新收: {自然人: 1}}\n附图: {图一: {图片: ./没有.png, 说明: 大厅}}\n`
  const desk = await OpenFile.of(text)
  const { page } = desk
  const box = page.locator('.entry', { hasText: '图一' })
  await box.waitFor()
  // What is missing in the file is told at the same line, and is no fault of the picture.
  expect(await box.locator('.told p').allTextContents()).toEqual([expect.stringContaining('./没有.png')])
  const banner = await page.locator('.banner').innerText()
  expect(banner).toContain('其余的照常可以填')
  expect(banner).toContain('找不到图片“./没有.png”')
  await page.locator('[data-address="申请.新收.自然人"] input').focus()
  await page.keyboard.type('2')
  await page.keyboard.press('Enter')
  await expect.poll(() => desk.text).toBe(text.replace('自然人: 1', '自然人: 2'))
  expect(await desk.violations()).toEqual([])
})
