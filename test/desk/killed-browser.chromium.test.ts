import { afterAll, test } from 'vitest'
import { closeDesks } from './desk-folder.ts'
import { closeBrowser } from './in-browser.ts'
import { killBrowserAtRandom } from './killed-browser.ts'

afterAll(async () => {
  await closeBrowser()
  await closeDesks()
})

test('killed at random moments, the browser takes nothing along that had left the page', () =>
  killBrowserAtRandom(3, 1))
