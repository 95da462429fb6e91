import { test } from 'vitest'
import { endsWell } from '../damages/any-bytes.ts'

const FILES = 10_000

test(`${FILES} mutated files end in findings or a document, soon and in plain words`, async () => {
  let longest = 0
  for (let seed = 0; seed < FILES; seed++) longest = Math.max(longest, await endsWell(seed))
  console.log(`${FILES} mutated files, the slowest in ${Math.round(longest)} units of processor time`)
})
