import { expect, test } from 'vitest'
import { tree } from './trees.ts'

test.each([1, 2, 3, 4])(
  'in a tree of sums nothing is lost and nothing added twice, seed %i',
  async (seed) => {
    const { due, names, found, given, givers } = await tree(seed)
    expect(found).toEqual(due)
    expect(given).toEqual(due)
    expect(givers).toEqual(names)
  },
)
