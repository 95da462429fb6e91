import { afterAll, describe, expect, test } from 'vitest'
import { type DeskWindow, expectQuiet } from './in-browser.ts'
import { closeWindows, OpenFile } from './open-file.ts'

afterAll(closeWindows)

const focused = ({ page }: DeskWindow) =>
  page.evaluate<string>(`document.activeElement?.closest('[data-address]')?.getAttribute('data-address')`)

describe('the keyboard', () => {
  test('leads through the figures as in a spreadsheet', async () => {
    const window = await OpenFile.of()
    const { page, cell } = window
    const steps: readonly (readonly [string, string])[] = [
      ['ArrowRight', '申请.新收.商业企业'],
      ['ArrowDown', '申请.上年结转.商业企业'],
      ['ArrowLeft', '申请.上年结转.自然人'],
      ['Enter', '申请.予以公开.自然人'],
      ['Shift+Enter', '申请.上年结转.自然人'],
      ['End', '申请.上年结转.其他'],
      ['Tab', '申请.予以公开.自然人'],
      ['Shift+Tab', '申请.上年结转.其他'],
      ['Home', '申请.上年结转.自然人'],
      ['ArrowUp', '申请.新收.自然人'],
      ['ArrowUp', '主动公开.行政事业性收费.金额'],
    ]
    await cell('申请.新收.自然人').focus()
    for (const [key, due] of steps) {
      await page.keyboard.press(key)
      expect([key, await focused(window)]).toEqual([key, due])
    }
    await page.keyboard.press('Control+End')
    expect(await focused(window)).toMatch(/^复议诉讼\./)
    expectQuiet(window)
  })

  test('leaves the caret of a number that is being typed where it is', async () => {
    const window = await OpenFile.of()
    await window.cell('申请.新收.商业企业').focus()
    await window.page.keyboard.type('12')
    await window.page.keyboard.press('ArrowLeft')
    expect(await focused(window)).toBe('申请.新收.商业企业')
    await window.page.keyboard.press('ArrowLeft')
    await window.page.keyboard.press('ArrowLeft')
    expect(await focused(window)).toBe('申请.新收.自然人')
  })
})

test('each input announces the official labels of its row and columns', async () => {
  const { page, cell } = await OpenFile.of()
  const named = page.getByRole('textbox', { name: '三、本年度办理结果，（一）予以公开；申请人情况，自然人' })
  await named.waitFor()
  expect(await named.getAttribute('inputmode')).toBe('numeric')
  await cell('申请.予以公开.自然人').focus()
  expect(await named.evaluate((input) => input === input.ownerDocument.activeElement)).toBe(true)
  const names = await page
    .locator('.paper td input')
    .evaluateAll((inputs) => inputs.map((input) => input.getAttribute('aria-label')))
  expect(new Set(names).size).toBe(names.length)
})
