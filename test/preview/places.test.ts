import { describe, expect, test } from 'vitest'
import type { Finding } from '../../src/findings/finding.ts'
import { Places } from '../../src/preview/places.ts'
import { rangeOf } from '../../src/source/source.ts'
import { minimal, prepareText } from '../helpers/prepare-text.ts'

const text = minimal({
  总体情况: '|\n  首段。\n  新收{{申请.新收}}件，共3件。\n  首段。',
  申请: '{新收: {自然人: 3, 其他: ~}, 表注: 注：含转办。}',
  附注: '此件公开发布',
})

async function places() {
  const { source, document, read } = await prepareText(text, { draft: true })
  if (!document || !read) throw new Error('no document')
  const places = new Places({ source, document, ...read })
  const rangeAt = (words: string, from = 0) => {
    const start = text.indexOf(words, from)
    return rangeOf(source, start, start + words.length)
  }
  const finding = (more: Partial<Finding>): Finding => {
    return { rule: 'vague-number', stage: 'consistency', severity: 'error', message: '', ...more }
  }
  return {
    rangeAt,
    at: (words: string, from = 0) => places.ofRange(rangeAt(words, from)),
    of: (more: Partial<Finding>) => places.ofFinding(finding(more)),
  }
}

describe('a finding is seen', () => {
  test('in its cell, by its address or by where the figure is typed', async () => {
    const { at, of } = await places()
    expect(of({ address: '申请.新收.总计' })).toEqual({ address: '申请.新收.总计' })
    expect(at('3, 其他')).toEqual({ address: '申请.新收.自然人' })
    expect(at('~')).toEqual({ address: '申请.新收.其他' })
  })

  test('in its words, beside a reference that the page shows filled in', async () => {
    const { at } = await places()
    expect(at('共3件')).toEqual({
      segments: ['新收', null, '件，', '共3件', '。'],
      from: 3,
      to: 4,
      nth: 0,
    })
  })

  test('in its words, also when they are about a cell', async () => {
    const { of, rangeAt } = await places()
    expect(of({ address: '申请.新收.自然人', range: rangeAt('共3件') })).toMatchObject({ from: 3, to: 4 })
    const range = rangeAt('3, 其他')
    expect(of({ address: '申请.新收.总计', range })).toEqual({ address: '申请.新收.总计' })
  })

  test('in the right one of two lines that are alike', async () => {
    const { at } = await places()
    const first = text.indexOf('首段')
    expect(at('首段')).toMatchObject({ nth: 0 })
    expect(at('首段', first + 1)).toMatchObject({ segments: ['首段', '。'], to: 1, nth: 1 })
  })

  test('in words around a table', async () => {
    const { at } = await places()
    expect(at('转办')).toMatchObject({ segments: ['注：含', '转办', '。'] })
  })

  test('in the heading of its section, or in the first words of one that has none', async () => {
    const { at, of } = await places()
    expect(of({ address: '其他事项' })).toMatchObject({ segments: ['六、其他需要报告的事项'] })
    expect(at('复议诉讼')).toMatchObject({ segments: [expect.stringMatching(/^四、/)] })
    expect(of({ address: '引言' })).toMatchObject({
      segments: ['依据《中华人民共和国政府信息公开条例》，编制本报告。'],
    })
  })

  test('nowhere, when it is in another file or of nothing that is printed', async () => {
    const { of } = await places()
    const range = { line: 5, column: 1, endLine: 5, endColumn: 2 }
    expect(of({ range, file: 'ours.yaml' })).toBeUndefined()
    expect(of({ address: '没有这一项' })).toBeUndefined()
    expect(of({})).toBeUndefined()
  })
})
