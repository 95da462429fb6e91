import { expect, test } from 'vitest'
import { endsWell } from './any-bytes.ts'
import { MUTATIONS } from './mutate.ts'

/** Ten thousand more stand in test/long. */
const FILES = 500

test(`${FILES} mutated files end in findings or a document, soon and in plain words`, async () => {
  expect(Object.keys(MUTATIONS).length).toBeGreaterThanOrEqual(12)
  for (let seed = 0; seed < FILES; seed++) await endsWell(seed)
})
