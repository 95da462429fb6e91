import { afterAll, test } from 'vitest'
import { closeDesks } from '../desk/desk-folder.ts'
import { closeBrowser } from '../desk/in-browser.ts'
import { killBrowserAtRandom } from '../desk/killed-browser.ts'

afterAll(async () => {
  await closeBrowser()
  await closeDesks()
})

test('killed at 50 random moments, the browser takes nothing along that had left the page', () =>
  killBrowserAtRandom(50, 2))
