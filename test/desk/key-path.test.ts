import { describe, expect, test } from 'vitest'
import { keyPath } from '../../src/desk/client/text-pane/key-path.ts'
import { schemaAt } from '../../src/desk/client/text-pane/schema-at.ts'
import { formSchema } from '../../src/form/schema.ts'
import { packaged } from '../../src/resources/packaged.ts'

/** Keys around the `|` of a text, and what is typed of a key there. */
function at(marked: string) {
  const offset = marked.indexOf('¦')
  const { keys, key } = keyPath(marked.replace('¦', ''), offset)
  return [keys.join('.'), key?.text]
}

describe('the keys around a place', () => {
  test.each([
    ['a new key of the file', '年度: 2025\n机¦', '', '机'],
    ['an empty line', '年度: 2025\n¦\n机关: 某局', '', ''],
    ['a value', '年度: 20¦', '年度', undefined],
    ['a row of a table', '申请:\n  新收: {自然人: 3}\n  予¦', '申请', '予'],
    ['a line not begun, as far in as its neighbours', '申请:\n  新收: {自然人: 3}\n  ¦', '申请', ''],
    ['within braces', '申请:\n  新收: {自然人: 3, 商¦}', '申请.新收', '商'],
    ['a value within braces', '申请:\n  新收: {自然人: 3¦}', '申请.新收.自然人', undefined],
    ['braces in braces', '申请: {新收: {自然人: 3}, 予以公开: {自¦', '申请.予以公开', '自'],
    ['braces over lines', '申请: {\n  新收: {自然人: 3},\n  结¦\n}', '申请', '结'],
    ['a map below its key', '发布:\n  网站:\n    名¦', '发布.网站', '名'],
    ['a comment with braces before it', '# {没有: {关\n年度: 2025\n机¦', '', '机'],
    ['quoted braces', '申请: {新收: {自然人: {值: 3, 注: "{含"}, 商¦', '申请.新收', '商'],
    ['an entry of a list', '确认:\n  - {规则: a, 位¦', '确认', '位'],
  ])('%s', (_, text, keys, key) => {
    expect(at(text)).toEqual([keys, key])
  })

  test('prose below its key holds none', () => {
    expect(at('总体情况: |\n  新收申请：¦\n')).toEqual(['总体情况', undefined])
  })
})

test('the schema of a form is followed into what it refers to', async () => {
  const { form } = await packaged.format(packaged.formats.find(({ from }) => from === 2021)?.id ?? '')
  const schema = formSchema(form)
  expect(Object.keys(schemaAt(schema, ['申请', '新收'])?.properties ?? {})).toContain('自然人')
  expect(schemaAt(schema, ['申请', '新收', '自然人'])?.title).toBe('自然人')
  expect(schemaAt(schema, ['没有', '这些'])).toBeUndefined()
})
