import { expect, test } from 'vitest'
import { damageMany } from '../damages/slips.ts'

test('2,000 small slips of the hand never change what is printed without a word', async () => {
  const { counts, slips } = await damageMany(2000)
  console.log('2,000 damaged files:', counts)
  expect(slips).toEqual([])
})
