import { expect, test } from 'vitest'
import type { Table } from '../../src/document/document.ts'
import { slots } from '../../src/document/table.ts'
import { minimal, places, prepareText } from '../helpers/prepare-text.ts'

/** 附表 with a unit, whatever the shape of its rows: the unit stands between the label and the figures. */
test.each([
  ['{单位: 件, 行: {甲: 1, 乙: 2}}', ['|单位|数量', '甲|件|1', '乙|件|2']],
  ['{单位: 件, 行: {甲: 1, 合计: =}}', ['|单位|数量', '甲|件|1', '合计|件|1']],
  ['{单位: 件, 列: [一季度, 二季度], 行: {甲: [1, 2]}}', ['|单位|一季度|二季度', '甲|件|1|2']],
  ['{单位: 件, 行: {组: {总数: 3, 甲: 1, 乙: 2}}}', ['|单位|数量', '组|件|3', '甲|件|1', '乙|件|2']],
  ['{单位: 件, 行: {组: {甲: 1, 乙: 2}}}', ['||单位|数量', '组|甲|件|1', '组|乙|件|2']],
])('%s', async (table, expected) => {
  const { document, findings } = await prepareText(`${minimal()}附表: {表: ${table}}\n`)
  expect(places(findings)).toEqual([])
  const own = document?.blocks.filter((block): block is Table => block.type === 'table').at(-1)
  expect(own && slots(own).map((row) => row.map(({ text }) => text).join('|'))).toEqual(expected)
})

test('two columns of one name are a finding, not one figure printed twice', async () => {
  const { findings } = await prepareText(`${minimal()}附表: {表: {列: [甲, 甲], 行: {乙: [1, 2]}}}\n`)
  expect(places(findings)).toHaveLength(1)
})
