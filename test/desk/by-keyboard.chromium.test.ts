import { readdirSync } from 'node:fs'
import { afterAll, describe, expect, test } from 'vitest'
import { minimal } from '../helpers/prepare-text.ts'
import { ByKeyboard } from './by-keyboard.ts'
import { DeskFolder } from './desk-folder.ts'
import { expectQuiet, openDeskWindow, saved } from './in-browser.ts'
import { closeWindows } from './open-file.ts'

afterAll(closeWindows)

async function windowOn(files: Readonly<Record<string, string>>, file?: string) {
  const desk = await DeskFolder.of(files)
  const window = await openDeskWindow(desk.url(file))
  const { page } = window
  if (file !== undefined) await page.locator('[role=tab]').first().waitFor()
  return { desk, window, page, keys: new ByKeyboard(page) }
}

test('a report is begun, filled in, written, checked and built by keyboard alone', async () => {
  const { desk, window, page, keys } = await windowOn({})
  await page.getByText('还没有报告').waitFor()
  await keys.to('机关全称')
  await keys.type('青河区林业局')
  await keys.to('报告年度')
  await keys.press('Control+A')
  await keys.type('2021')
  await page.keyboard.press('Enter')
  await page.locator('.paper table').first().waitFor()

  await keys.to('发布日期')
  await keys.type('2022-01-20')
  await keys.to('三、收到和处理政府信息公开申请情况', 'Shift+Tab')
  expect(await keys.press('Enter')).toBe('申请.新收.自然人')
  await keys.type('82')
  await keys.press('ArrowDown')
  await keys.to('申请.予以公开.自然人', 'Enter')
  await keys.type('2')
  await keys.to('申请.结转下年.自然人', 'ArrowDown')
  await keys.type('1')
  await keys.press('Enter')
  await saved(window)

  expect(await keys.press('F6')).toBe('填表')
  expect(await keys.press('ArrowRight')).toBe('文字')
  await keys.to('一、总体情况')
  await keys.press('Control+A')
  await keys.type('主动公开、依申请公开、政府信息管理、平台建设、监督保障工作有序开展，全年新收申请')
  await keys.press('F2')
  await keys.type('新收')
  await keys.press('ArrowDown', 'ArrowUp')
  expect(await keys.press('Enter')).toBe('一、总体情况')
  await keys.type('件。')
  await keys.to('五、存在的主要问题及改进情况')
  await keys.press('Control+A')
  await keys.type('存在的主要问题：公开的内容还不够丰富。改进情况：完善目录，加强培训。')
  await saved(window)

  expect(await keys.press('F6')).toBe('文字')
  expect(await keys.press('ArrowRight')).toBe('检查')
  await keys.to(/不等于/)
  expect(await keys.press('Enter')).toBe('申请.新收.自然人')
  await keys.type('3')
  await keys.press('Enter')
  await saved(window)
  await keys.press('F6', 'ArrowRight')
  expect(await keys.press('ArrowRight')).toBe('检查')
  await page.locator('.counts', { hasText: '没有发现问题' }).waitFor()

  expect(await keys.press('ArrowRight')).toBe('出稿')
  await keys.to('OFD')
  await keys.press('Space')
  await keys.to('生成')
  await keys.press('Enter')
  await page.locator('.told li').nth(4).waitFor()
  expect(await keys.at()).toBe('生成')
  const [file = ''] = readdirSync(desk.folder).filter((name) => name.endsWith('.yaml'))
  expect(desk.read(file)).toMatch(/全年新收申请\{\{申请\.新收\.[^}]+\}\}件。/)
  const kinds = readdirSync(desk.folder).map((name) => name.slice(name.indexOf('.')))
  expect(kinds).toEqual(expect.arrayContaining(['.html', '.docx', '.pdf', '.ofd']))
  expectQuiet(window)
})

describe('what goes away leaves the focus to what is near', () => {
  const doubtful = minimal({
    引言: '甲。\n# 导入：第一处没有把握\n# 导入：第二处没有把握',
    申请: '{新收: {自然人: 28}, 予以公开: {自然人: 20}}',
    其他事项: '没有写该写的。',
  })

  test('a doubt that was settled, a finding that is let stand', async () => {
    const { desk, page, keys } = await windowOn({ 'data.yaml': doubtful }, 'data.yaml')
    await keys.to('填表')
    await keys.to('检查', 'ArrowRight')
    const settle = page.getByRole('button', { name: '已对照原文核对' })
    const doubts = await settle.count()
    expect(doubts).toBe(2)
    for (let left = doubts; left > 0; left--) {
      await keys.to(/已对照原文核对/)
      await keys.press('Enter')
      await expect.poll(() => settle.count()).toBe(left - 1)
      await keys.at()
    }
    await keys.to('确认可以保留……', 'Shift+Tab')
    await keys.press('Enter')
    await keys.type('照录')
    await keys.press('Enter')
    await expect.poll(() => desk.read('data.yaml')).toContain('照录')
    await page.locator('.accepted summary').waitFor()
    await keys.at()
  })

  test('a total that is typed, a 注, and the last step that is taken back', async () => {
    const text = minimal({
      申请: '{新收: {自然人: 28, 总计: 29}, 结转下年: {自然人: {值: 28, 注: 含补正}}}',
    })
    const { desk, page, keys } = await windowOn({ 'data.yaml': text }, 'data.yaml')
    await keys.to(/总计/)
    expect(await keys.press('Enter')).toBe('申请.新收.总计')
    await page.getByRole('button', { name: '改为自动相加' }).waitFor()
    expect(await keys.press('F6')).toMatch(/改为自动相加/)
    expect(await keys.press('Enter')).toBe('申请.新收.总计')
    await expect.poll(() => desk.read('data.yaml')).not.toContain('总计: 29')
    await page.getByRole('button', { name: '改为自动相加' }).waitFor({ state: 'hidden' })
    await keys.at()
    await keys.press('F6')
    await keys.to('三、收到和处理政府信息公开申请情况')
    await keys.press('Enter')
    await keys.to('申请.结转下年.自然人', 'ArrowDown')
    await page.getByRole('button', { name: '含补正' }).waitFor()
    expect(await keys.press('F6')).toMatch(/含补正/)
    expect(await keys.press('Enter')).toBe('申请.结转下年.自然人')
    await expect.poll(() => desk.read('data.yaml')).not.toContain('含补正')
    await page.getByRole('button', { name: '含补正' }).waitFor({ state: 'hidden' })
    await keys.press('F6')
    await keys.to('撤销')
    await keys.press('Enter')
    await expect.poll(() => desk.read('data.yaml')).toContain('含补正')
    await keys.press('Enter')
    await expect.poll(() => desk.read('data.yaml')).toBe(text)
    await page.locator('.tools button:disabled').first().waitFor()
    await expect.poll(() => keys.at()).toBe('填表')
  })

  test('a number in prose that is made to agree', async () => {
    const text = minimal({
      总体情况: '主动公开、政府信息管理、平台建设、监督保障。依申请公开方面，全年新收申请28件。',
      申请: '{新收: {自然人: 29}, 结转下年: {自然人: 29}}',
    })
    const { desk, keys, page } = await windowOn({ 'data.yaml': text }, 'data.yaml')
    await keys.to('填表')
    await keys.press('ArrowRight')
    await keys.to('一、总体情况')
    await keys.press('Control+End', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft')
    await page.getByRole('button', { name: '改成 29' }).waitFor()
    expect(await keys.press('F6')).toMatch(/新收/)
    await keys.to('改成 29')
    expect(await keys.press('Enter')).toBe('一、总体情况')
    await expect.poll(() => desk.read('data.yaml')).toContain('全年新收申请29件')
  })
})

test('the editor of the file lets the keyboard go', async () => {
  const { page, keys } = await windowOn({ 'data.yaml': minimal() }, 'data.yaml')
  await keys.to('填表')
  expect(await keys.press('End')).toBe('原文')
  await page.locator('.cm-content').waitFor()
  await keys.to('数据文件原文')
  await keys.press('Escape', 'Shift+Tab')
  expect(await keys.at()).not.toBe('数据文件原文')
  expect(await keys.press('F6')).toBe('数据文件原文')
  expect(await keys.press('F6')).toBe('原文')
})
