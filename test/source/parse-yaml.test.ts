import { describe, expect, test } from 'vitest'
import { decode, LARGEST_FILE } from '../../src/source/decode.ts'
import { plain, textOf, valueAt } from '../../src/source/located.ts'
import { parseYaml } from '../../src/source/parse-yaml.ts'
import { scalarOffsets } from '../../src/source/scalar-offsets.ts'
import { makeSource, rangeOf } from '../../src/source/source.ts'

function parse(text: string) {
  return parseYaml(makeSource('data.yaml', text))
}

function rules(text: string) {
  return parse(text).findings.map(({ rule, range }) => `${rule} ${range?.line}:${range?.column}`)
}

describe('values', () => {
  test('keep what is typed, so that no decimal is lost', () => {
    const { value } = parse('金额: 52.6540\n编号: 0012\n')
    expect(textOf(valueAt(value, '金额'))).toBe('52.6540')
    expect(textOf(valueAt(value, '编号'))).toBe('0012')
  })

  test('keep the order of keys that look like numbers', () => {
    const { value } = parse('2019: a\n机关: b\n2008: c\n')
    expect(value?.kind === 'map' && value.entries.map(({ key }) => key)).toEqual(['2019', '机关', '2008'])
  })

  test('a __proto__ key is a key like any other', () => {
    const { value } = parse('__proto__: {polluted: 1}\n')
    expect(value && Object.keys(plain(value) as object)).toEqual(['__proto__'])
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })
})

describe('what is not a data file is a finding at its place', () => {
  test.each([
    ['a: *b\n', 'yaml-alias 1:4'],
    ['a: &b 1\nc: *b\n', 'yaml-alias 2:4'],
    ['a: !x 1\n', 'yaml-tag 1:7'],
    ['? [a]\n: b\n', 'yaml-key 1:3'],
    ['机关: "甲\\u0001乙"\n', 'illegal-character 1:5'],
    ['机关: 甲\n机关: 乙\n', 'yaml-syntax 2:1'],
    ['a:\n\tb: 1\n', 'yaml-indent 2:1'],
    ['总体情况：\n  新收: 1\n', 'yaml-colon 1:5'],
    ['a: "未完\n', 'yaml-syntax 1:4'],
  ])('%j', (text, expected) => expect(rules(text)).toEqual([expected]))

  test('aliases are never expanded', () => {
    const bomb = ['a0: &a0 [x, x]']
    for (let level = 1; level < 40; level++)
      bomb.push(`a${level}: &a${level} [*a${level - 1}, *a${level - 1}]`)
    expect(new Set(parse(bomb.join('\n')).findings.map(({ rule }) => rule))).toEqual(new Set(['yaml-alias']))
  })

  test('endless brackets', () => expect(parse('['.repeat(200_000)).findings).toHaveLength(1))
})

describe('decoding', () => {
  const refused = (bytes: Uint8Array) => decode('data.yaml', bytes).findings.map(({ rule }) => rule)

  test.each([
    ['GBK', Uint8Array.of(0xb5, 0xa5, 0xce, 0xbb), 'file-not-utf8'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0, 1), 'file-not-text'],
    ['nothing', new Uint8Array(), 'file-empty'],
    ['only blanks', new TextEncoder().encode(' \n\n'), 'file-empty'],
    ['too much', new Uint8Array(LARGEST_FILE + 1).fill(32), 'file-too-large'],
  ])('%s', (_, bytes, rule) => expect(refused(bytes)).toEqual([rule]))

  test('a byte order mark and CRLF leave no trace', () => {
    const bytes = new TextEncoder().encode('\uFEFF年度: 2021\r\n机关: 甲\r\n')
    expect(decode('data.yaml', bytes).source.text).toBe('年度: 2021\n机关: 甲\n')
  })
})

describe('places in prose', () => {
  test.each([
    ['a literal block', '总体情况: |\n  第一段。\n\n  新收{{申请}}件。\n', '4:5-4:11'],
    ['a plain scalar', '总体情况: 新收{{申请}}件\n', '1:9-1:15'],
    ['double quotes', '总体情况: "他说\\"好\\"，新收{{申请}}件"\n', '1:18-1:24'],
    ['a folded plain scalar', '总体情况: 第一行\n  第二行{{申请}}件\n', '2:6-2:12'],
    ['a block with an indicator', '总体情况: |2-\n    新收{{申请}}件\n', '2:7-2:13'],
  ])('%s', (_, text, expected) => {
    const source = makeSource('data.yaml', text)
    const scalar = valueAt(parseYaml(source).value, '总体情况')
    if (scalar?.kind !== 'scalar') throw new Error('no scalar')
    const at = scalar.typed.indexOf('{{')
    const offsets = scalarOffsets(source, scalar)
    const { line, column, endLine, endColumn } = rangeOf(source, offsets[at] ?? 0, offsets[at + 6] ?? 0)
    expect(`${line}:${column}-${endLine}:${endColumn}`).toBe(expected)
  })
})
