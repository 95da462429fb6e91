import { expect, test } from 'vitest'
import { insideQuotes, miswritten } from '../../src/report/written-number.ts'

test('so many quotes are read as soon as any other text', () => {
  const many = `${'“'.repeat(100_000)}甲`
  expect(insideQuotes(many)).toBeUndefined()
  expect(miswritten(many)).toBeUndefined()
  expect(insideQuotes(`${many}”`)).toBe('甲')
})
