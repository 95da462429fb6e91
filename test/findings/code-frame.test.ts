import { describe, expect, test } from 'vitest'
import { codeFrame } from '../../src/findings/code-frame.ts'
import { displayWidth } from '../../src/findings/display-width.ts'

const frame = (text: string, column: number, endColumn: number, line = 1) =>
  codeFrame((wanted) => text.split('\n')[wanted - 1] ?? '', { line, column, endLine: line, endColumn })

describe('carets stand under what they mark, a Chinese character being two cells wide', () => {
  test('after Chinese text', () => {
    expect(frame('机关: 某局', 5, 7)).toBe('> 1 | 机关: 某局\n    |       ^^^^')
  })

  test('with the line before', () => {
    expect(frame('申请:\n  新收: {总计: 29}', 13, 15, 2)).toBe(
      '  1 | 申请:\n> 2 |   新收: {总计: 29}\n    |                 ^^',
    )
  })

  test('an empty place gets one caret', () => expect(frame('年度:', 4, 4)).toBe('> 1 | 年度:\n    |      ^'))
})

describe('a long line of prose', () => {
  const prose = `总体情况: ${'公开'.repeat(300)}新收25件${'信息'.repeat(300)}`
  const column = prose.indexOf('25') + 1

  test('is cut to an 80-column terminal, the marked place in view', () => {
    const [line = '', carets = ''] = frame(prose, column, column + 2).split('\n')
    expect(displayWidth(line)).toBeLessThanOrEqual(80)
    expect(line).toMatch(/\| ….*新收25件.*…$/)
    const start = carets.indexOf('^')
    expect(displayWidth(line.slice(0, line.indexOf('25')))).toBe(start)
  })

  test('a marked stretch longer than the window is cut too', () => {
    for (const line of frame(prose, 7, prose.length).split('\n')) {
      expect(displayWidth(line)).toBeLessThanOrEqual(80)
    }
  })
})
