import { expect, test } from 'vitest'
import { damageMany } from './slips.ts'

test('a small slip of the hand never changes what is printed without a word', async () => {
  const { counts, slips } = await damageMany(200)
  expect(slips).toEqual([])
  expect(counts.told).toBeGreaterThan(100)
})
