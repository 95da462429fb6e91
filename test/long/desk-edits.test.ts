import { describe, test } from 'vitest'
import { interleave } from '../desk/interleaved.ts'
import { killAtRandom } from '../desk/killed.ts'
import { undoAll } from '../desk/undo-all.ts'
import { EXAMPLES } from '../helpers/examples.ts'

describe('500 edits of the desk, taken back, leave the bytes of', () => {
  test.each(EXAMPLES)('%s', (name) => undoAll(name, 500, false))
  test.each(EXAMPLES)('%s with a byte order mark and CRLF', (name) => undoAll(name, 500, true))
})

test('1,000 changes of a text editor and the desk in one file: nothing is lost or made twice', () =>
  interleave(1000, 2))

test('killed at 100 random moments, the desk leaves the file old or new, and loses nothing', () =>
  killAtRandom(100, 2))
