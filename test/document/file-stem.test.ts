import { describe, expect, test } from 'vitest'
import { fileStem } from '../../src/document/file-stem.ts'

describe('a title as a file name', () => {
  test.each([
    ['某局2021年政府信息公开工作年度报告', '某局2021年政府信息公开工作年度报告'],
    ['<某>:"局"/\\|?*', '某局'],
    ['某局\u0007\n2021年', '某局2021年'],
    ['某局  2021年 . .', '某局 2021年'],
    ['../../etc/passwd', 'etcpasswd'],
    ['\u202E某\u2066局\u200B\u200F2021\u061C年\u2069\uFEFF', '某局2021年'],
    ['某\u0085局\u00AD\u3164\uFE0F2021年\uD800', '某局2021年'],
    ['.隐藏的报告', '隐藏的报告'],
  ])('%j is %s', (title, stem) => expect(fileStem(title)).toBe(stem))

  test.each(['con', 'NUL', 'com1', 'LPT9', '', '...', '???'])(
    '%j is no name of a device, nor nothing',
    (title) => {
      expect(fileStem(title)).toMatch(/^_/)
    },
  )

  test('stays within 255 bytes with its extension and the temporary name, and cuts no character', () => {
    for (const character of ['政', '𬭊', 'a']) {
      const stem = fileStem(character.repeat(300))
      expect(Buffer.byteLength(`.${stem}.html.4194304.tmp`)).toBeLessThanOrEqual(255)
      expect(stem).toBe(character.repeat([...stem].length))
    }
  })
})
