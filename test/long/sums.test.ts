import { expect, test } from 'vitest'
import { tree } from '../aggregate/trees.ts'

const seeds = Array.from({ length: 200 }, (_, index) => index + 100)

test.each(seeds)('in a tree of sums nothing is lost and nothing added twice, seed %i', async (seed) => {
  const { due, names, found, given, givers } = await tree(seed)
  expect(found).toEqual(due)
  expect(given).toEqual(due)
  expect(givers).toEqual(names)
})
