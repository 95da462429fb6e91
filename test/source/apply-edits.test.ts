import { describe, expect, test } from 'vitest'
import { applyEdits, compatible } from '../../src/source/apply-edits.ts'

describe('edits', () => {
  const edits = [
    { start: 0, end: 1, text: 'A' },
    { start: 4, end: 5, text: '' },
    { start: 7, end: 7, text: '！' },
  ]

  test.each([
    ['line feeds', 'a\nb\nc\nd', 'A\nb\n\nd！'],
    ['carriage returns', 'a\r\nb\r\nc\r\nd', 'A\r\nb\r\n\r\nd！'],
    ['a byte order mark', '\uFEFFa\nb\nc\nd', '\uFEFFA\nb\n\nd！'],
    ['mixed ends', 'a\r\nb\nc\r\nd', 'A\r\nb\n\r\nd！'],
  ])('keep %s', (_, onDisk, expected) => {
    expect(applyEdits(onDisk, edits)).toBe(expected)
  })

  test('put in line ends as the file has them', () => {
    expect(applyEdits('a\r\nb', [{ start: 1, end: 2, text: '\nx\n' }])).toBe('a\r\nx\r\nb')
  })

  test('that overlap: the first one counts; neighbours both count', () => {
    const [a, b, c] = [
      { start: 0, end: 4, text: '' },
      { start: 2, end: 3, text: '' },
      { start: 4, end: 6, text: '' },
    ]
    expect(compatible([c, b, a].flatMap((edit) => edit ?? []))).toEqual([a, c])
  })

  test('the same edit from two rules is made once', () => {
    const edit = { start: 2, end: 2, text: 'x' }
    expect(compatible([edit, edit])).toEqual([edit])
  })
})
