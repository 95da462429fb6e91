import type { Locator } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { minimal } from '../helpers/prepare-text.ts'
import { type DeskWindow, expectQuiet, openTouchWindow, saved } from './in-browser.ts'
import { closeWindows, OpenFile } from './open-file.ts'

afterAll(closeWindows)

const [FIRST, SECOND, THIRD] = ['申请.新收.自然人', '申请.上年结转.自然人', '申请.予以公开.自然人']
const SIDES = ['left', 'right'] as const
const TEXT = minimal({ 申请: '{新收: {自然人: 63}, 上年结转: {自然人: 0}, 予以公开: {自然人: 63}}' })

/** Where a cell is beside its digits. */
async function beside(cell: Locator, side: (typeof SIDES)[number]) {
  const { width, height } = (await cell.boundingBox()) ?? { width: 0, height: 0 }
  return { position: { x: side === 'left' ? 3 : width - 3, y: height / 2 } }
}

test.each(SIDES)('a figure that Enter went to, then clicked %s of its digit, is typed over', async (side) => {
  const window = await OpenFile.of(TEXT)
  const { page, cell } = window
  await cell(FIRST).focus()
  await page.keyboard.type('5')
  await page.keyboard.press('Enter')
  await cell(SECOND).click(await beside(cell(SECOND), side))
  await page.keyboard.type('2')
  expect(await cell(SECOND).inputValue()).toBe('2')
  await page.keyboard.press('Enter')
  await saved(window)
  expect(window.text).toContain('上年结转: {自然人: 2}')
  expectQuiet(window)
})

test.each(SIDES)('a further click %s of the digits sets the caret', async (side) => {
  const window = await OpenFile.of(TEXT)
  const { page, cell } = window
  for (const goTo of ['click', 'Tab', 'ArrowDown'] as const) {
    await cell(FIRST).focus()
    if (goTo === 'Tab') {
      await page.keyboard.press('Shift+Tab')
      await page.keyboard.press('Tab')
    }
    if (goTo === 'ArrowDown') {
      await cell(SECOND).focus()
      await page.keyboard.press('ArrowUp')
    }
    await page.waitForTimeout(600)
    await cell(FIRST).click(await beside(cell(FIRST), side))
    expect(await chosen(window)).toBe('63')
    await page.waitForTimeout(600)
    await cell(FIRST).click(await beside(cell(FIRST), side))
    expect(await chosen(window)).toBe('')
    await page.keyboard.type('7')
    expect(await cell(FIRST).inputValue()).toBe(side === 'left' ? '763' : '637')
    await page.keyboard.press('Escape')
    await cell(THIRD).focus()
  }
})

test('a click into a figure that is being typed sets the caret, and Escape chooses all of it again', async () => {
  const window = await OpenFile.of(TEXT)
  const { page, cell } = window
  await cell(FIRST).focus()
  await page.keyboard.type('45')
  await cell(FIRST).click(await beside(cell(FIRST), 'left'))
  await page.keyboard.type('1')
  expect(await cell(FIRST).inputValue()).toBe('145')
  await page.keyboard.press('Escape')
  await cell(FIRST).click(await beside(cell(FIRST), 'right'))
  await page.keyboard.type('9')
  expect(await cell(FIRST).inputValue()).toBe('9')
})

test.each(SIDES)(
  'a figure that is tapped %s of its digits is typed over; a further tap sets the caret',
  async (side) => {
    const window = await OpenFile.of(TEXT, {}, openTouchWindow)
    const { page, cell } = window
    const figure = cell(SECOND)
    await figure.scrollIntoViewIfNeeded()
    await cell(FIRST).tap()
    await page.keyboard.type('5')
    await page.keyboard.press('Enter')
    await figure.tap(await beside(figure, side))
    await page.keyboard.type('2')
    expect(await figure.inputValue()).toBe('2')
    await cell(THIRD).tap(await beside(cell(THIRD), side))
    expect(await chosen(window)).toBe('63')
    await page.waitForTimeout(600)
    await cell(THIRD).tap(await beside(cell(THIRD), side))
    expect(await chosen(window)).toBe('')
  },
)

test('Enter in the last figure of all, and a step back, leave it chosen as a whole', async () => {
  const window = await OpenFile.of(TEXT)
  const { page, cell } = window
  const last = page.locator('.paper table input').last()
  await last.focus()
  await page.keyboard.type('5')
  await page.keyboard.press('Enter')
  await page.keyboard.type('2')
  expect(await last.inputValue()).toBe('2')
  await page.keyboard.press('Escape')
  await saved(window)
  await cell(FIRST).focus()
  await page.keyboard.type('8')
  await page.keyboard.press('Enter')
  await saved(window)
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Control+Z')
  await expect.poll(() => cell(FIRST).inputValue()).toBe('63')
  expect(await chosen(window)).toBe('63')
})

function chosen({ page }: DeskWindow): Promise<string> {
  return page.evaluate<string>(`getSelection().toString()`)
}
