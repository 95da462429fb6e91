import { expect, test } from 'vitest'
import { nearest, sameMeaning } from '../../src/source/nearest.ts'

const ROWS = [
  { name: '新收', also: ['一、本年新收政府信息公开申请数量'] },
  { name: '上年结转', also: ['二、上年结转政府信息公开申请数量'] },
  { name: '予以公开', also: ['（一）予以公开'] },
  { name: '部分公开', also: ['（二）部分公开（区分处理的，只计这一情形，不计其他情形）'] },
  { name: '不予公开', also: ['（三）不予公开'] },
  { name: '无法提供' },
  { name: '三安全一稳定', also: ['3.危及“三安全一稳定”'] },
]

test.each([
  ['新受', '新收'],
  ['上年接转', '上年结转'],
  ['予以公开情况', '予以公开'],
  ['不预公开', '不予公开'],
  ['新收申请', '新收'],
  ['本年新收政府信息公开申请数量', '新收'],
  ['一、本年新收政府信息公开申请数量', '新收'],
  ['本年新收政府信息公开申请', '新收'],
  ['１.本年新收政府信息公开申请数量', '新收'],
  ['部分公开（区分处理）', '部分公开'],
  ['无 法 提 供', '无法提供'],
  ['無法提供', '无法提供'],
  ['3.危及"三安全一稳定"', '三安全一稳定'],
])('%s is taken for %s', (typed, meant) => expect(nearest(typed, ROWS)).toBe(meant))

test.each(['电话', 'applications', '天气', '行政检查', '公开'])('%s is taken for none', (typed) => {
  expect(nearest(typed, [...ROWS, { name: '行政许可' }])).toBeUndefined()
})

test('a name that is there already is left out of the candidates', () => {
  expect(
    nearest(
      '已予公开',
      ROWS.filter(({ name }) => name !== '不予公开'),
    ),
  ).toBe('予以公开')
})

test('a name within what was typed goes before one that shares a character', () => {
  expect(nearest('环形图', ['柱状', '条形', '饼', '环', '折线'])).toBe('环')
})

test.each([
  ['申请.新受', '申请.新收'],
  ['申请.自然人', '申请.新收.自然人'],
  ['新收.自然人', '申请.新收.自然人'],
  ['申请-新收-自然人', '申请.新收.自然人'],
])('the address %s is taken for %s', (typed, meant) => {
  expect(nearest(typed, ['申请', '申请.新收', '申请.新收.自然人', '申请.结转下年'])).toBe(meant)
})

const DECISIONS = ['予以公开', '部分公开', '不予公开', '无法提供']

test.each([
  // As near to two, and with as much in common: the one that comes first in the form.
  ['予公开', DECISIONS, '予以公开'],
  ['予公开', [...DECISIONS].reverse(), '不予公开'],
  // As near to two: the one that has more in common.
  ['其处他理数', ['其处他情形', '其他处理数'], '其他处理数'],
  ['其处他理数', ['其他处理数', '其处他情形'], '其他处理数'],
  // Two of one length within what was typed: the first; a longer one goes before both.
  ['全年受理办结情况统计数量', ['受理', '办结'], '受理'],
  ['全年受理办结情况统计数量', ['办结', '受理'], '办结'],
  ['全年受理办结情况统计数量', ['受理', '办结', '办结情况'], '办结情况'],
])('of several, %s is taken in %j for %s', (typed, candidates, meant) => {
  expect(nearest(typed, candidates)).toBe(meant)
})

test('what is within two names of one length is taken for neither', () => {
  expect(nearest('行政', ['行政许可事项', '行政处罚事项'])).toBeUndefined()
})

test('short Latin words are not looked for within others', () => {
  expect(nearest('ua', ['quality', 'usage'])).toBeUndefined()
})

test('tells what says the same from what is only like it', () => {
  expect(sameMeaning('本年新收政府信息公开申请数量', ROWS)).toBe('新收')
  expect(sameMeaning('新受', ROWS)).toBeUndefined()
})
