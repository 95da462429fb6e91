import { expect, test } from 'vitest'
import type { Finding } from '../../src/findings/finding.ts'
import { findingView } from '../../src/preview/finding-view.ts'
import { SourceLinks } from '../../src/preview/source-links.ts'

const links = new SourceLinks('年报/data.yaml')
const range = (line: number) => ({ line, column: 3, endLine: line, endColumn: 9 })
const seen = {
  ofFinding: () => ({ address: '申请.新收.总计' }),
  ofRange: ({ line }: { readonly line: number }) => ({ address: `第${line}行` }),
}

const finding: Finding = {
  rule: 'carry-over',
  stage: 'consistency',
  severity: 'error',
  message: '对不上',
  range: range(7),
  expected: '3',
  fix: '请核对',
  related: [
    { message: '本年', range: range(8) },
    { message: '上年', range: range(2), file: '../上年/data.yaml' },
  ],
}

test('a finding leads to its file and to the page; what is in another file leads to that one only', () => {
  const view = findingView(finding, links, seen)
  expect(view).toMatchObject({
    severity: 'error',
    rule: 'carry-over',
    message: '对不上',
    expected: '3',
    fix: '请核对',
    at: { text: '年报/data.yaml:7:3' },
    place: { address: '申请.新收.总计' },
  })
  expect(view.related).toEqual([
    { message: '本年', at: links.of(range(8)), place: { address: '第8行' } },
    { message: '上年', at: links.of(range(2), '../上年/data.yaml') },
  ])
  expect(decodeURIComponent(view.related[1]?.at.href ?? '')).toMatch(/\/上年\/data\.yaml:2:3$/)
})

test('a finding in another file leads nowhere in the page, nor does what takes part in it', () => {
  const { related } = findingView(
    { ...finding, file: 'ours.yaml', related: [{ message: '', range: range(1) }] },
    links,
    seen,
  )
  expect(related).toEqual([{ message: '', at: links.of(range(1), 'ours.yaml') }])
})

test('without a page nothing leads there', () => {
  const { place, related } = findingView(finding, links, undefined)
  expect([place, related[0]?.place]).toEqual([undefined, undefined])
})
