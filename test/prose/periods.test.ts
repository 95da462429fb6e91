import { expect, test } from 'vitest'
import { readPeriods } from '../../src/prose/periods.ts'

const part = { from: '2019-04-01', to: '2019-12-31' }

test.each([
  ['2019年', undefined, [true]],
  ['2019年4月1日至12月31日', undefined, [false]],
  ['2019年4月1日至12月31日', part, [true]],
  ['2019年4月至12月', part, [true]],
  ['2019年1月1日至12月31日', part, [true]],
  ['2019年4月1日至6月30日', part, [false]],
  ['2019年5月1日至12月31日', part, [false]],
  ['2018年4月1日至12月31日', part, [false]],
  ['截至2019年9月30日', { from: '2019-01-01', to: '2019-09-30' }, [true]],
  ['截至2019年9月30日', undefined, [false]],
  ['三年来', undefined, [false]],
])('%s is of the reported time %j: %j', (text, part, expected) =>
  expect(readPeriods(text, { year: 2019, part }).map(({ isReportYear }) => isReportYear)).toEqual(expected),
)
