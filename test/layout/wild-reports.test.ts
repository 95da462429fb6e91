import { describe, expect, test } from 'vitest'
import { EDITIONS } from '../helpers/editions.ts'
import { lookAtWildReport } from './wild-reports.ts'

describe.each(EDITIONS)('a wild report of format %s', (id, year) => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'number %i loses nothing, spills nothing, covers nothing',
    async (seed) => {
      const document = await lookAtWildReport(id, year, seed)
      expect(document.blocks.length).toBeGreaterThan(3)
    },
  )
})
