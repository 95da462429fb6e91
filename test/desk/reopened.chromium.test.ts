import { afterAll, expect, test } from 'vitest'
import { minimal } from '../helpers/prepare-text.ts'
import { closeWindows, OpenFile } from './open-file.ts'

afterAll(closeWindows)

test('a file that is opened again begins at its form; a window that is reloaded stays where it was', async () => {
  const desk = await OpenFile.of(minimal())
  const { page } = desk
  const chosen = () => page.locator('[role=tab][aria-selected=true]').getAttribute('id')
  await desk.turnTo('text')
  await page.reload()
  await page.locator('[role=tab]').first().waitFor()
  expect(await chosen()).toBe('tab-text')
  await page.getByRole('link', { name: '全部文件' }).click()
  await page.getByRole('link', { name: '某区某局' }).click()
  await page.locator('[role=tab]').first().waitFor()
  expect(await chosen()).toBe('tab-form')
})
