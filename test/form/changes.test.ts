import { describe, expect, test } from 'vitest'
import { applyChanges } from '../../src/form/changes.ts'
import { modelForm } from '../../src/form/model.ts'
import type { LocatedMap } from '../../src/source/located.ts'
import { parseYaml } from '../../src/source/parse-yaml.ts'
import { makeSource } from '../../src/source/source.ts'

const BASE = `
name: 甲
title: "{{机关}}{{年度}}年报告"
sections:
  引言: {starter: 编制本报告。, should: {依据: 条例}}
  申请:
    heading: 一、申请
    table:
      corner: 项目
      columns: {人: {silent: true, of: {自然人: , 总计: {total: true}}}}
      rows:
        新收: 一、新收
        结果: {label: 二、结果, silent: true, of: {公开: 公开数, 其他: {of: {撤回: , 逾期: }}}}
  文件:
    table:
      blocks:
        甲: {label: 第一项, columns: {制发: }, rows: {规章: }}
        乙: {label: 第二项, columns: {决定: }, rows: {许可: , 处罚: }}
`

function map(text: string): LocatedMap {
  const { value } = parseYaml(makeSource('format.yaml', text))
  if (value?.kind !== 'map') throw new Error('no map')
  return value
}

function changed(changes: string) {
  const { declaration, unknown } = applyChanges(map(BASE), map(changes).entries)
  return { form: modelForm('x', declaration), unknown: unknown.map(({ key }) => key) }
}

const names = (nodes: readonly { name: string }[] | undefined) => nodes?.map(({ name }) => name)

describe('a variant says what is different, by address', () => {
  test('inserts after a sibling, also below a silent node', () => {
    const { form } = changed('申请.外国公民: {after: 自然人, label: 外国公民、无国籍人}')
    const [block] = form.sections[1]?.table?.blocks ?? []
    expect(names(block?.columns.children[0]?.children)).toEqual(['自然人', '外国公民', '总计'])
  })

  test('inserts before a sibling', () => {
    const { form } = changed('申请.上年结转: {before: 新收}')
    expect(names(form.sections[1]?.table?.blocks[0]?.rows.children)).toEqual(['上年结转', '新收', '结果'])
  })

  test('replaces words; a bare label becomes a map', () => {
    const { form } = changed('申请.公开: {label: 予以公开数, help: 含部分公开}')
    const result = form.sections[1]?.table?.blocks[0]?.rows.children[1]
    expect(result?.children[0]).toMatchObject({ name: '公开', label: '予以公开数', help: '含部分公开' })
  })

  test('changes, adds and removes a block', () => {
    const { form, unknown } = changed(
      '文件.甲: {label: 第一款}\n文件.丙: {after: 乙, label: 第三项, columns: {收费: }, rows: {其他: }}\n文件.乙: ~\n',
    )
    expect(unknown).toEqual([])
    expect(form.sections[2]?.table?.blocks).toMatchObject([
      { name: '甲', band: '第一款' },
      { name: '丙', band: '第三项' },
    ])
  })

  test('removes a word, a row, a row in a block, a section', () => {
    const { form } = changed('申请.其他: {of: ~}\n文件.处罚: ~\n引言: {should: ~}\n')
    expect(form.sections[1]?.table?.blocks[0]?.rows.children[1]?.children[1]?.children).toEqual([])
    expect(names(form.sections[2]?.table?.blocks[1]?.rows.children)).toEqual(['许可'])
    expect(form.sections[0]).toMatchObject({ topics: [], starter: '编制本报告。' })
    expect(names(changed('文件: ~').form.sections)).toEqual(['引言', '申请'])
  })

  test('merges a table word by word', () => {
    const { form } = changed('申请: {table: {corner: 类别}}')
    expect(form.sections[1]?.table?.corner).toBe('类别')
    expect(form.sections[1]?.table?.blocks[0]?.rows.children).toHaveLength(2)
  })

  test('an address that is not there is handed back', () => {
    expect(changed('申请.新受: {label: 甲}\n公文: ~\n申请.丁: {after: 戊}').unknown).toEqual([
      '申请.新受',
      '公文',
      '申请.丁',
    ])
  })
})
