import { afterAll, test } from 'vitest'
import { killBrowserAtRandom } from './killed-browser.ts'
import { closeWindows } from './open-file.ts'

afterAll(closeWindows)

test('killed at random moments, the browser takes nothing along that had left the page', () =>
  killBrowserAtRandom(3, 1))
