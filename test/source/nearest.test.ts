import { expect, test } from 'vitest'
import { nearest } from '../../src/source/nearest.ts'

const ROWS = ['新收', '上年结转', '予以公开', '部分公开', '不予公开', '无法提供']

test.each([
  ['新受', '新收'],
  ['上年接转', '上年结转'],
  ['予以公开情况', '予以公开'],
  ['不预公开', '不予公开'],
])('%s is taken for %s', (typed, meant) => expect(nearest(typed, ROWS)).toBe(meant))

test.each(['电话', 'applications', '天气'])('%s is taken for none', (typed) => {
  expect(nearest(typed, ROWS)).toBeUndefined()
})
