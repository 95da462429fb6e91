import { expect, test } from 'vitest'
import { WordFinder } from '../../src/prose/word-finder.ts'
import { alternativesOf } from '../../src/prose/word-pattern.ts'

test.each([
  ['结转', ['结转'], ['转']],
  [
    '结转[至|到]下[一]年',
    ['结转下年', '结转下一年', '结转至下年', '结转至下一年', '结转到下年', '结转到下一年'],
    ['结转至到下年', '结转一年', '下年'],
  ],
  ['制(发|定)[印发]', ['制发', '制发印发', '制定', '制定印发'], ['制', '制印发']],
  ['(上[一]|去)年', ['上年', '上一年', '去年'], ['年', '一年']],
  ['收[到]', ['收', '收到'], ['到']],
])('%s stands for each of its words and no others', (pattern, words, others) => {
  const finder = new WordFinder()
  finder.addPattern(pattern, pattern)
  for (const word of words)
    expect(finder.longest(word, 0)).toMatchObject({ end: word.length, ids: [pattern] })
  for (const word of others) expect(finder.longest(word, 0)?.end).not.toBe(word.length)
})

test('the longest word is found, with all that it may stand for', () => {
  const finder = new WordFinder()
  finder.addPattern('新收[到]', '收到', true)
  finder.add('新收申请', '申请')
  finder.addPattern('新收(申请|件)', '新收')
  expect(finder.longest('新收申请', 0)).toMatchObject({
    end: 4,
    ids: ['申请', '新收'],
    verbs: ['收到'],
    afterVerb: 2,
  })
  expect(finder.longest('另新收到', 1)).toMatchObject({ end: 4, ids: ['收到'], isVerb: true })
  expect(finder.longest('收到', 0)).toBeUndefined()
})

test('bars outside brackets part patterns', () =>
  expect(alternativesOf('收到…申请|收到#申请|(甲|乙)丙')).toEqual(['收到…申请', '收到#申请', '(甲|乙)丙']))
