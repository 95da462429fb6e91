import { test } from 'vitest'
import { killAtRandom } from './killed.ts'

test('killed at random moments, the desk leaves the file old or new, and loses nothing that it answered for', () =>
  killAtRandom(20, 1))
