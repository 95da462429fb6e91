import { expect, test } from 'vitest'
import { labelWords } from '../../src/document/label-words.ts'

test.each([
  ['自然人'],
  ['商业/企业'],
  ['行政/规范性/文件'],
  ['个体/工商户'],
  ['农民/专业/合作社'],
  ['法人/或其他/组织'],
  ['外国/公民、/无国/籍人'],
  ['（三）/不予/公开'],
  ['第二/十条第/（一）/项'],
  ['收费/金额/（/单位：/万元）'],
  ['3.其他'.replace('.', './')],
])('the words of a label: %s', (parted) => {
  expect(labelWords(parted.replaceAll('/', '')).join('/')).toBe(parted)
})

test('no character of a label is lost', () => {
  for (const label of ['', 'A（b）、c', '（（一', '１２ 三／四', '𠀀𠀁𠀂', '总计(件)'])
    expect(labelWords(label).join('')).toBe(label)
})
