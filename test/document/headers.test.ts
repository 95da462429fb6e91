import { expect, test } from 'vitest'
import { headerFinder } from '../../src/document/headers.ts'
import { indentedList } from '../conformance/tables.ts'

test('a figure of an indented row is read with the rows that it is indented under', () => {
  const headersOf = headerFinder(indentedList)
  const headers = (row: number) =>
    indentedList.cells
      .filter((cell) => cell.row === row && cell.column === 2)
      .map((cell) => headersOf(cell).map(({ text }) => text.replace(/\..*/, '')))
  expect(headers(1)).toEqual([['统计数', '1']])
  expect(headers(2)).toEqual([['统计数', '1', '2']])
  expect(headers(4)).toEqual([['统计数', '1', '2', '4']])
  expect(headers(6)).toEqual([['统计数', '6']])
  expect(headers(8)).toEqual([['统计数', '6', '7', '8']])
})
