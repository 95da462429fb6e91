import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { script, style } from '../../generated/desk.js'

/** What a clerk's browser loads before anything is seen; the text pane comes when it is opened. */
const LARGEST = 60 * 1024

test('what the browser runs is small', () => {
  expect(gzipSync(script).length + gzipSync(style).length).toBeLessThanOrEqual(LARGEST)
})
