import { describe, expect, test } from 'vitest'
import { removeEntry } from '../../src/data-file/remove-entry.ts'
import { type NewValue, setValue } from '../../src/data-file/set-value.ts'
import { applyEdits } from '../../src/source/apply-edits.ts'
import { type LocatedMap, plain, valueAt } from '../../src/source/located.ts'
import { parseYaml } from '../../src/source/parse-yaml.ts'
import { makeSource } from '../../src/source/source.ts'

function parsed(text: string): LocatedMap {
  const { value, findings } = parseYaml(makeSource('x', text.replace('\uFEFF', '').replaceAll('\r\n', '\n')))
  if (value?.kind !== 'map') throw new Error(`${text}\n${findings[0]?.message}`)
  return value
}

const set = (text: string, keys: readonly string[], value: NewValue) => {
  const lf = text.replace('\uFEFF', '').replaceAll('\r\n', '\n')
  return applyEdits(text, [setValue(lf, parsed(text), keys, value)])
}

const FILE = `# 头
年度: 2021 # 年
申请:
  # 新收的
  新收: {自然人: 28, 商业企业: 0} # 一、
  不予公开:
    国家秘密: {自然人: 1}

引言: |
  第一段。

  第二段。
复议诉讼: {}
`

describe('a value that is set', () => {
  test.each<[string, readonly string[], NewValue, string]>([
    ['a figure in braces', ['申请', '新收', '自然人'], '29', FILE.replace('28', '29')],
    [
      'a figure that is not there yet',
      ['申请', '新收', '其他'],
      '2',
      FILE.replace('商业企业: 0}', '商业企业: 0, 其他: 2}'),
    ],
    [
      'a row that is not there yet',
      ['申请', '不予公开', '法律禁止', '自然人'],
      '3',
      FILE.replace('{自然人: 1}\n', '{自然人: 1}\n    法律禁止: {自然人: 3}\n'),
    ],
    [
      'a row of an empty table',
      ['复议诉讼', '行政复议', '结果维持'],
      '4',
      FILE.replace('复议诉讼: {}', '复议诉讼: {行政复议: {结果维持: 4}}'),
    ],
    ['a field at the end', ['文号'], '"某〔2022〕1号"', `${FILE}文号: "某〔2022〕1号"\n`],
    ['prose', ['引言'], ['新的第一段。', '第二段。'], FILE.replace('第一段', '新的第一段')],
    ['prose that is not there yet', ['总体情况'], ['一段。'], `${FILE}总体情况: |\n  一段。\n`],
  ])('%s changes nothing else', (_, keys, value, due) => {
    expect(set(FILE, keys, value)).toBe(due)
    expect(() => parsed(due)).not.toThrow()
  })

  test('keeps the byte order mark and the line ends of the file', () => {
    const file = `\uFEFF${FILE.replaceAll('\n', '\r\n')}`
    expect(set(file, ['引言'], ['甲。', '乙。'])).toBe(
      file.replace('第一段。\r\n\r\n  第二段', '甲。\r\n\r\n  乙'),
    )
  })

  test('fills a key that stands empty, and takes the place of a single figure', () => {
    expect(set('年度: 2021\n发布日期: # 填写\n', ['发布日期'], '2022-01-20')).toBe(
      '年度: 2021\n发布日期: 2022-01-20 # 填写\n',
    )
    expect(plain(parsed(set('申请: {新收: ~}\n', ['申请', '新收', '自然人'], '1')))).toMatchObject({
      申请: { 新收: { 自然人: 1 } },
    })
  })

  test('may follow a file without an end of line', () => {
    expect(set('年度: 2021', ['机关'], '某局')).toBe('年度: 2021\n机关: 某局')
  })
})

test('an entry that is taken out leaves the others as they stand', () => {
  const text = '新收: {自然人: 3, 总计: 3} # 一\n其他: 1\n'
  const data = parsed(text)
  const total = valueAt(valueAt(data, '新收'), '总计')
  const edit = total?.kind === 'scalar' ? removeEntry(data, total, text) : undefined
  expect(edit && applyEdits(text, [edit])).toBe('新收: {自然人: 3} # 一\n其他: 1\n')
})
