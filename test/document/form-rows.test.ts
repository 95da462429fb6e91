import { expect, test } from 'vitest'
import { formRows } from '../../src/document/form-rows.ts'

const rows = (...fields: readonly string[]) => formRows(fields, (text) => text.length, 42, 2)

test('fields that fit stand in one row', () => {
  expect(rows('审核人：李某', '填报人：张某', '日期：三月八日')).toHaveLength(1)
})

test('more fields are spread evenly over the rows', () => {
  const field = '单位负责人：王某某'
  expect(rows(field, field, field, field, field).map((row) => row.length)).toEqual([3, 2])
})

test('a long field and a short one share a row where both fit, else each has its own', () => {
  expect(rows('填报单位：'.padEnd(30, '局'), '日期：八日')).toHaveLength(1)
  expect(rows('填报单位：'.padEnd(40, '局'), '日期：八日')).toHaveLength(2)
})

test('a field wider than the table has a row of its own', () => {
  expect(rows('局'.repeat(60), '某某', '某某')).toHaveLength(3)
})
