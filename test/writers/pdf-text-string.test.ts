import { expect, it } from 'vitest'
import { textString } from '../../src/writers/pdf/text-string.ts'

it.each([
  ['t1-r2c3', '(t1-r2c3)'],
  ['a(b)\\c', '(a\\(b\\)\\\\c)'],
  ['政务', '<feff653f52a1>'],
  ['𬭊', '<feffd872df4a>'],
  ['', '()'],
])('%s is written %s', (text, written) => {
  expect(textString(text)).toBe(written)
})
