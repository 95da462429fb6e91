import { expect, test } from 'vitest'
import { prepareText } from '../helpers/prepare-text.ts'
import { random } from '../helpers/random-report.ts'

const FILES = 3000

const KEYS = [
  '年度',
  '机关',
  '申请',
  '附表',
  '附图',
  '确认',
  '增行',
  '行',
  '列',
  '数据',
  '<<',
  '__proto__',
  '? ',
]
KEYS.push(
  '"\\n"',
  '1',
  '~',
  '',
  '[甲, 乙]',
  '{甲: 乙}',
  '*a',
  '&a 甲',
  '!!str 甲',
  '甲'.repeat(2000),
  "''",
  '|',
)

const SCALARS = [
  '2021',
  '~',
  'null',
  '.nan',
  '-.inf',
  '0x1F',
  '0o17',
  '1e999',
  '1e-320',
  '2021-01-01',
  '""',
  "''",
  '@',
]
SCALARS.push(
  '*a',
  '&a 甲',
  '&a',
  '!!omap [甲: 1]',
  '!!set {甲}',
  '!!binary AAAA',
  '!<x> 甲',
  '!',
  '%',
  '`',
  '"\\uD800"',
)
SCALARS.push(
  '{甲: [乙, {丙: 1}]}',
  '[[[[',
  '}}',
  '{{年度}}',
  '{? 甲, ? [乙]}',
  '甲: 乙: 丙',
  '# 甲',
  '- - - 甲',
  '? 甲',
)
SCALARS.push('|2-', '>+', '|9', '"\\x00"', '\t甲', '=', '<<', '1'.repeat(400), '--- 甲', '...')

const BETWEEN = [
  '\n',
  '\n',
  '\n',
  '\n',
  '\r\n',
  '\n---\n',
  '\n...\n',
  '\n%YAML 1.1\n---\n',
  '\n\t',
  '\n# 注\n',
]

/** YAML, or nearly, of what the language has and no report needs. */
function hostile(seed: number): string {
  const next = random(seed)
  const pick = (words: readonly string[]) => words[Math.floor(next() * words.length)] ?? ''
  let text = next() < 0.7 ? '年度: 2021\n机关: &a 某局\n' : ''
  let indent = 0
  for (let line = Math.ceil(next() * 20); line > 0; line--) {
    const begins = pick(['', '', '- ', '? ', ': ', '- - '])
    const opens = next() < 0.3
    text += `${' '.repeat(indent)}${begins}${pick(KEYS)}:${pick([' ', ' ', ''])}${opens ? '' : pick(SCALARS)}${pick(BETWEEN)}`
    indent = opens ? indent + 2 : Math.max(0, indent - 2 * Math.floor(next() * 3))
  }
  return text
}

test(`${FILES} files of hostile YAML end in findings or a document`, async () => {
  for (let seed = 0; seed < FILES; seed++) {
    const text = hostile(seed)
    const { findings, document } = await prepareText(text).catch((error) => {
      throw new Error(`seed ${seed}: ${JSON.stringify(text)}`, { cause: error })
    })
    if (!document) expect(findings, `seed ${seed}`).not.toEqual([])
    for (const { message } of findings)
      expect(message, `seed ${seed}`).not.toMatch(/\bundefined\b|\bNaN\b|\[object|\bError\b/)
  }
})
