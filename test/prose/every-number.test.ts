import { expect, test } from 'vitest'
import { lexiconOf } from '../../src/prose/lexicon.ts'
import { readProseText } from '../../src/prose/prose-text.ts'
import { packaged } from '../../src/resources/packaged.ts'

const { form } = await packaged.format('2021')
const lexicon = lexiconOf(form, 2024)

test.each([
  '行政复议案件50件，其中涉及政府信息公开的3件',
  '收到申请61件（含上年结转4件），办结58件，同比增长5%',
  '自然人、商业企业分别为3件、2件，共计5件',
  '主动公开36件、依申请公开40件、不予公开12件',
])('every number is read, or it is said why not: %s', (sentence) => {
  const { numbers, statements, unread } = readProseText(sentence, lexicon, form, { year: 2024 })
  const known = new Set([...statements, ...unread].map(({ number }) => number.start))
  expect(numbers.map(({ start }) => start).filter((start) => !known.has(start))).toEqual([])
})
