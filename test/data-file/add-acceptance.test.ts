import { describe, expect, test } from 'vitest'
import { addAcceptance } from '../../src/data-file/add-acceptance.ts'
import { plain } from '../../src/source/located.ts'
import { readYaml } from '../../src/source/read-yaml.ts'

const acceptance = { rule: 'typed-total', place: '申请.新收.总计', reason: '原报告如此，照录' }

function accept(text: string, one = acceptance): string {
  const { value } = readYaml('data.yaml', new TextEncoder().encode(text))
  if (value?.kind !== 'map') throw new Error('no map')
  const edit = addAcceptance(text, value, one)
  if (!edit) return 'refused'
  return text.slice(0, edit.start) + edit.text + text.slice(edit.end)
}

const entry = '{规则: typed-total, 位置: 申请.新收.总计, 理由: 原报告如此，照录}'

describe('an acceptance is written', () => {
  test.each([
    ['at the end, where there are none', '年度: 2021\n', `年度: 2021\n确认:\n  - ${entry}\n`],
    ['after a last line without an end', '年度: 2021', `年度: 2021\n确认:\n  - ${entry}\n`],
    [
      'below the last of a block, before what follows',
      '确认:\n  - {规则: section-topic}   # 已请示\n\n机关: 某局\n',
      `确认:\n  - {规则: section-topic}   # 已请示\n  - ${entry}\n\n机关: 某局\n`,
    ],
    [
      'below an entry of several lines, at the same indent',
      '确认:\n- 规则: section-topic\n  理由: 照录\n机关: 某局\n',
      `确认:\n- 规则: section-topic\n  理由: 照录\n- ${entry}\n机关: 某局\n`,
    ],
    ['between brackets', '确认: [{规则: section-topic}]\n', `确认: [{规则: section-topic}, ${entry}]\n`],
    ['into empty brackets', '确认: []\n', `确认: [${entry}]\n`],
    ['where nothing stands', '确认:\n年度: 2021\n', `确认: [${entry}]\n年度: 2021\n`],
  ])('%s', (_, before, after) => {
    expect(accept(before)).toBe(after)
  })
})

test('any reason is read back as it was typed', () => {
  for (const reason of [
    '照录, 原文如此}',
    '"引号" # 井号',
    '- 短横',
    'a: b',
    '多行\n原因',
    '1.5',
    '~',
    '\\',
  ]) {
    const { value } = readYaml(
      'data.yaml',
      new TextEncoder().encode(accept('年度: 2021\n', { ...acceptance, reason })),
    )
    expect(value && plain(value)).toMatchObject({ 确认: [{ 理由: reason, 规则: 'typed-total' }] })
  }
})

test('what is no list is left alone', () => {
  expect(accept('确认: 都确认\n')).toBe('refused')
})
