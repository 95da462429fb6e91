import { afterAll, expect, test } from 'vitest'
import { minimal } from '../helpers/prepare-text.ts'
import { DeskFolder } from './desk-folder.ts'
import { expectQuiet, openDeskWindow, saved } from './in-browser.ts'
import { closeWindows } from './open-file.ts'

afterAll(closeWindows)

test('three windows on one file of a folder of 170 are one: figures, totals, findings and undo', async () => {
  const name = (n: number) => `单位${n}.yaml`
  const text = (received: number) => minimal({ 申请: `{新收: {自然人: ${received}}, 结转下年: {自然人: 1}}` })
  const files = Array.from({ length: 170 }, (_, n) => [name(n), text(1)] as const)
  const desk = await DeskFolder.of(Object.fromEntries(files))
  const start = await openDeskWindow(desk.url())
  const windows = await Promise.all([1, 2, 3].map(() => openDeskWindow(desk.url(name(42)))))
  const [one, two, three] = windows as [typeof start, typeof start, typeof start]
  const everywhere = async (address: string, value: string, total: string) => {
    for (const { page, cell } of windows) {
      await expect.poll(() => cell(address).inputValue()).toBe(value)
      await expect.poll(() => page.locator('[data-address="申请.新收.总计"]').textContent()).toBe(total)
    }
  }
  await one.cell('申请.新收.自然人').fill('7')
  await one.page.keyboard.press('Tab')
  await everywhere('申请.新收.自然人', '7', '7')
  await two.cell('申请.新收.商业企业').fill('5')
  await two.page.keyboard.press('Tab')
  await everywhere('申请.新收.商业企业', '5', '12')
  for (const { page } of windows) await page.locator('.side .error').first().waitFor()
  // What one window has typed, another takes back.
  await saved(three)
  await three.page.getByRole('button', { name: '撤销' }).click()
  await everywhere('申请.新收.商业企业', '', '7')
  expect(desk.read(name(42))).toBe(text(7))
  expect(desk.read(name(41))).toBe(text(1))
  const row = start.page.locator('tr', { hasText: name(42) })
  await start.page.getByText('（170 份）').waitFor()
  await start.page.evaluate(`document.dispatchEvent(new Event('visibilitychange'))`)
  await row.getByText('个错误').waitFor()
  for (const window of [start, ...windows]) expectQuiet(window)
})
