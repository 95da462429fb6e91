import { expect, test } from 'vitest'
import { inWordsOf } from '../../src/desk/client/in-words.ts'
import { formView } from '../../src/desk/form-view.ts'
import { minimal, prepareText } from '../helpers/prepare-text.ts'

const told = {
  主动公开: '{规章: {制发: 2, 有效: 1}}',
  申请: '{新收: {自然人: 28}, 不予公开: {国家秘密: {自然人: 3}}}',
  复议诉讼: '{行政复议: {结果维持: 1}}',
  其他事项: '没有写该写的。',
}
const { read, findings } = await prepareText(minimal(told))
if (!read) throw new Error('not read')
const inWords = inWordsOf(formView(read.report))

test('cells and rows are called as the form calls them, also those named within the section', () => {
  const said = '没有写、按 0 计的有“不予公开.国家秘密”“申请.新收.自然人”“上年结转”'
  const words = inWords(said, { address: '申请.新收.自然人' })
  expect(words).toContain('“1.属于国家秘密”')
  expect(words).toContain('一、本年新收政府信息公开申请数量；申请人情况，自然人')
  expect(words).toContain('“二、上年结转政府信息公开申请数量”')
  expect(words).not.toMatch(/不予公开\.|申请\.新收/)
})

test('a label with commas in brackets is one', () => {
  const words = inWords('没有写的有“部分公开”', { address: '申请.新收.自然人' })
  expect(words).toBe('没有写的有“（二）部分公开（区分处理的，只计这一情形，不计其他情形）”')
  const expected = findings.find(({ rule }) => rule === 'balance')?.expected ?? ''
  expect(inWords(expected, { address: '申请.新收.自然人' })).not.toMatch(/ 新收|结转下年；/)
})

test('what names no cell stays as it is', () => {
  const about = { address: '申请.新收' }
  expect(inWords('年报.yaml 的“不予公开.没有这一行”', about)).toBe('年报.yaml 的“不予公开.没有这一行”')
  expect(inWords('写成 {{申请.新收}}', about)).toBe('写成 {{申请.新收}}')
  expect(inWords('“申请”里没有“新收件”', { rule: 'yaml-colon', ...about })).toBe('“申请”里没有“新收件”')
})

test.each([
  ['bound', '“规章”一行：现行有效件数 是 1，小于 本年制发件数 − 本年废止件数（2）'],
  [
    'balance',
    '“自然人”一列：一、本年新收政府信息公开申请数量 + 二、上年结转政府信息公开申请数量 是 28，不等于 （七）总计 + 四、结转下年度继续办理（3）',
  ],
  [
    'prose-omission',
    '“四、政府信息公开行政复议、行政诉讼情况”的表里有数，正文却没有写到：行政复议、行政诉讼情况',
  ],
  ['section-topic', '“六、其他需要报告的事项”没有写到：收取信息处理费情况'],
])('of %s is told what the form prints, not what the file calls it', (rule, words) => {
  const found = findings.find((finding) => finding.rule === rule)
  expect(found && inWords(found.message, found)).toBe(words)
})

test('a cell that is left out is told by its row and column', () => {
  const fix = findings.find(({ rule }) => rule === 'bound')?.fix ?? ''
  expect(inWords(fix, { address: '主动公开.规章.有效' })).toContain('“规章，本年废止件数”没有写')
})

test('in a table with one column rows are called as they are, not as the column is', async () => {
  const table = '{回应解读: {回应热点: 0, 方式: {微博微信回应: 2}}}'
  const text = `年度: 2016\n机关: 某区某局\n发布日期: 2017-01-20\n统计表: ${table}\n`
  const { read, findings } = await prepareText(text)
  const broken = findings.find(({ rule }) => rule === 'bound')
  if (!read || !broken) throw new Error('nothing is broken')
  const words = inWordsOf(formView(read.report))(broken.message, broken)
  expect(words).toBe('（一）回应公众关注热点或重大舆情数（不同方式回应同一热点或舆情计1次） 是 0，小于 1')
})
