import { expect, test } from 'vitest'
import { minimal, prepareText } from '../helpers/prepare-text.ts'

/** What is said of a sentence by a form of one's own that declares words. */
async function said(words: string, sentence: string): Promise<readonly string[]> {
  const { findings } = await prepareText(
    minimal({
      版式: `{extends: "2021", ${words}}`,
      申请: '{新收: {自然人: 3}, 予以公开: {自然人: 3}}',
      总体情况: `主动公开、依申请公开、信息管理、平台、监督保障。${sentence}。`,
    }),
  )
  expect(findings.filter(({ stage }) => stage === 'reading')).toEqual([])
  return findings.filter(({ rule }) => rule === 'prose-number').map(({ message }) => message)
}

test('words of a form of its own take the place of inherited ones of that name', async () => {
  const sentence = '全年收到知情权请求5件'
  expect(await said('name: 甲', sentence)).toEqual([])
  expect(await said('nouns: {申请: [知情权请求]}', sentence)).toHaveLength(1)
})

test('~ takes a class of words away', async () => {
  const sentence = '收到政府信息公开申请3件，已办复5件'
  expect(await said('name: 甲', sentence)).toHaveLength(1)
  expect(await said('verbs: {办结: ~}', sentence)).toEqual([])
})
