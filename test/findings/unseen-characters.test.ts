import { describe, expect, test } from 'vitest'
import { codeFrame } from '../../src/findings/code-frame.ts'
import { displayWidth } from '../../src/findings/display-width.ts'
import type { Finding } from '../../src/findings/finding.ts'
import { printFindings } from '../../src/findings/print-findings.ts'
import { printGithub } from '../../src/findings/print-github.ts'
import { NOTHING, printJson } from '../../src/findings/print-json.ts'
import { visible, withVisibleValues } from '../../src/locale/visible.ts'

/** Every kind of them, with a sequence that colours and one that forges an annotation. */
const HOSTILE =
  '甲\u0000\u0007\u001b[31m\u007f\u0085\u009b2J\u2028\u2029\u200e\u202e\u2066\u061c\u200b\ufeff\ud800\r\n::error::乙'

const RAW = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u

const finding: Finding = {
  rule: 'vague-number',
  stage: 'consistency',
  severity: 'error',
  message: HOSTILE,
  expected: HOSTILE.repeat(2),
  fix: HOSTILE,
  found: HOSTILE,
  file: `r,:${HOSTILE}`,
  range: { line: 1, column: 3, endLine: 1, endColumn: 5 },
  related: [{ message: HOSTILE, file: HOSTILE, range: { line: 2, column: 1, endLine: 2, endColumn: 2 } }],
}

test('every one is shown, each by what it is', () => {
  expect(visible(HOSTILE)).toBe(
    '甲␀␇␛[31m␡<U+0085><U+009B>2J<U+2028><U+2029><U+200E><U+202E><U+2066><U+061C><U+200B><U+FEFF><U+D800>␍␊::error::乙',
  )
  expect(visible('葛󠄀\t𠮷👍\u0301')).toBe('葛󠄀 𠮷👍\u0301')
})

describe('findings', () => {
  const lines = () => () => HOSTILE

  test('for people have the lines and the colours of the printer alone', () => {
    const plain = printFindings([finding], { path: HOSTILE, lines, colour: false })
    for (const line of plain.split('\n')) expect(line).not.toMatch(RAW)
    expect(plain.split('\n')).toHaveLength(6)
    const coloured = printFindings([finding], { path: HOSTILE, lines, colour: true })
    const styles = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g')
    expect(coloured.replaceAll(styles, '')).toBe(plain)
  })

  test('for GitHub are one command each, which nothing in them ends', () => {
    const printed = printGithub({ path: HOSTILE, findings: [finding, finding], accepted: [], isRead: true })
    const commands = printed.split('\n')
    expect(commands).toHaveLength(2)
    for (const command of commands) {
      expect(command).not.toMatch(RAW)
      expect(
        command.match(/^::error file=[^,:]*,line=1,endLine=1,col=3,endColumn=5,title=[^,:]*::/),
      ).not.toBeNull()
    }
  })

  test('in JSON are the same when read, and harmless when shown', () => {
    const printed = printJson(
      [{ path: HOSTILE, findings: [finding], accepted: [], isRead: true }],
      [HOSTILE],
      NOTHING,
    )
    for (const line of printed.split('\n')) expect(line).not.toMatch(RAW)
    expect(JSON.parse(printed).findings[0].message).toBe(HOSTILE)
  })
})

test('carets stand under what they mark after characters that are shown by more', () => {
  const text = `标\u202e题: "\u001b[31m好"`
  const at = text.indexOf('好') + 1
  const [line = '', carets = ''] = codeFrame(() => text, {
    line: 1,
    column: at,
    endLine: 1,
    endColumn: at + 1,
  }).split('\n')
  expect(line).toBe('> 1 | 标<U+202E>题: "␛[31m好"')
  expect(carets.indexOf('^')).toBe(displayWidth(line.slice(0, line.indexOf('好'))))
})

test('a frame cuts no number of a character in two', () => {
  const text = '\u202e'.repeat(200)
  const shown = codeFrame(() => text, { line: 1, column: 101, endLine: 1, endColumn: 102 })
  expect(shown.split('\n')[0]).toMatch(/^> 1 \| …(<U\+202E>)+…$/)
})

test('sentences show their values, however deep they are', () => {
  const say = withVisibleValues({
    a: { b: (names: readonly string[], { file }: { file: string }) => `${names}：${file}\n` },
  })
  expect(say.a.b(['\u001b'], { file: '\n' })).toBe('␛：␊\n')
})
