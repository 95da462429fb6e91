import { expect, test } from 'vitest'
import { splitPlaceholders } from '../../src/form/placeholders.ts'
import { textSegments } from '../../src/preview/text-segments.ts'

/** As if nothing were put in. */
const piecesOf = (line: string) =>
  splitPlaceholders(line).map(({ kind, start, end }) => {
    const typed = line.slice(start, end)
    if (kind !== 'text') return { kind: 'reference', text: '', start, end } as const
    return typed === '\\{{'
      ? ({ kind: 'braces', text: '{{', start, end } as const)
      : ({ kind: 'typed', text: typed, start, end } as const)
  })

const marked = (line: string, words: string) => {
  const start = line.indexOf(words)
  const { segments, from, to } = textSegments(piecesOf(line), start, start + words.length)
  return { segments, marked: segments.slice(from, to) }
}

test('words are cut where the mark begins and ends', () => {
  expect(marked('本年新收申请3件。', '3件')).toEqual({
    segments: ['本年新收申请', '3件', '。'],
    marked: ['3件'],
  })
})

test('a reference is a gap; a mark may hold it, be it, or stand beside it', () => {
  const line = '新收{{申请.新收}}件，其中{{申请.新收.自然人}}件。'
  expect(marked(line, '{{申请.新收}}').marked).toEqual([null])
  expect(marked(line, '新收{{申请.新收}}件').marked).toEqual(['新收', null, '件'])
  expect(marked(line, '其中')).toEqual({
    segments: ['新收', null, '件，', '其中', null, '件。'],
    marked: ['其中'],
  })
})

test('escaped braces and lone ones are words', () => {
  expect(textSegments(piecesOf('写作\\{{地址}}，{不是}引用\\'), 0, 0)).toEqual({
    segments: ['写作{{地址}}，{不是}引用\\'],
    from: 0,
    to: 1,
  })
})

test('without a mark all of the line is meant', () => {
  expect(textSegments(piecesOf('甲{{乙}}'), 0, 0)).toEqual({ segments: ['甲', null], from: 0, to: 2 })
})
