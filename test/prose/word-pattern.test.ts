import { expect, test } from 'vitest'
import { alternativesOf, expandWords } from '../../src/prose/word-pattern.ts'

test.each([
  ['结转', ['结转']],
  [
    '结转[至|到]下[一]年',
    ['结转下年', '结转下一年', '结转至下年', '结转至下一年', '结转到下年', '结转到下一年'],
  ],
  ['制(发|定)[印发]', ['制发', '制发印发', '制定', '制定印发']],
  ['(上[一]|去)年', ['上年', '上一年', '去年']],
])('%s stands for each of its words', (pattern, words) => {
  expect([...expandWords(pattern)].sort()).toEqual([...words].sort())
})

test('bars outside brackets part patterns', () =>
  expect(alternativesOf('收到…申请|收到#申请|(甲|乙)丙')).toEqual(['收到…申请', '收到#申请', '(甲|乙)丙']))
