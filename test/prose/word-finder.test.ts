import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { WordFinder } from '../../src/prose/word-finder.ts'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

/** Bytes of the heap that are in use when all garbage is collected. */
function used(): number {
  collect()
  return process.memoryUsage().heapUsed
}

test('nothing is kept of the texts that were searched', () => {
  const finder = new WordFinder()
  const beginnings = [...'新收政府信息公开申请行政复议诉讼结果维持']
  for (const beginning of beginnings) finder.addPattern(`${beginning}(数量|件数)`, beginning)
  expect(finder.longest('新数量', 0)).toMatchObject({ end: 3, ids: ['新'] })
  const before = used()
  for (let code = 0x4e00; code < 0x9fa5; code++)
    for (const beginning of beginnings) finder.longest(beginning + String.fromCharCode(code), 0)
  expect(finder.longest('维持件', 0)).toBeUndefined()
  expect(finder.longest('维件数', 0)).toMatchObject({ end: 3, ids: ['维'] })
  expect(used() - before).toBeLessThan(2 ** 20)
})
