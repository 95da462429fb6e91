import { describe, expect, test } from 'vitest'
import { EDITIONS } from '../helpers/editions.ts'
import { spoiled } from './spoiled.ts'
import { SPOILS } from './spoils.ts'

/** More of them in the long run. */
const SEEDS = Array.from({ length: Number(process.env['SPOILED'] ?? 2) }, (_, index) => index + 1)

describe.each(Object.keys(SPOILS))('%s', (kind) => {
  test.each(EDITIONS)('never gives a wrong figure of %s without a doubt', async (id, year) => {
    for (const seed of SEEDS) {
      const outcome = await spoiled(kind, id, year, seed)
      expect({ seed, wrong: outcome?.wrong ?? [] }).toEqual({ seed, wrong: [] })
    }
  })
})
