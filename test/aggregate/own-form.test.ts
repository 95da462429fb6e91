import { expect, test } from 'vitest'
import { stringify } from 'yaml'
import { build } from '../../src/pipeline/build.ts'
import { inspect } from '../../src/pipeline/inspect.ts'
import { fileOf, statesOf, summed, type UnitData, unitData } from './units.ts'

const OWN = {
  name: '某省版式',
  extends: '2021',
  changes: { '主动公开.其他文件': { after: '行政规范性文件' }, '申请.法律服务机构': { label: '律师事务所' } },
}
const national = unitData('甲局', 1)
const own = {
  ...national,
  版式: OWN,
  主动公开: { ...(national['主动公开'] as object), 其他文件: { 制发: 5 } },
}

const { read } = await inspect({ path: 'a.yaml', bytes: new TextEncoder().encode(stringify(own)) })
if (!read) throw new Error('unread')
const { form } = read.report

async function published(data: UnitData) {
  const { outputs } = await build({ path: 'a.yaml', data }, { formats: ['docx'], draft: true })
  return { path: 'a.docx', bytes: outputs[0]?.bytes ?? new Uint8Array() }
}

test('documents are read by the form of the list first', async () => {
  const { units, sums } = await summed(['甲局'], [await published(own)], { form })
  expect(units.map(({ state, remarks }) => ({ state, remarks }))).toEqual([{ state: 'added', remarks: [] }])
  expect(sums.cells.get('主动公开.其他文件.制发')?.toFixed()).toBe('5')
  const received = (national['申请'] as Record<string, Record<string, number>>)['新收']
  expect(sums.cells.get('申请.新收.法律服务机构')?.toFixed()).toBe(String(received?.['法律服务机构']))
})

test('a document of the national form is told as one, with both forms', async () => {
  const { 甲局: said } = await statesOf(['甲局'], [await published(national)], { form })
  expect(said).toMatch(/^other-edition \| 是按“2021年版”填的，汇总用的是“某省版式”.*请改用“某省版式”重报/)
})

test('a data file of a form that the list does not name is told how the list names one', async () => {
  const { 甲局: said } = await statesOf(['甲局'], [fileOf('a.yaml', own)])
  expect(said).toMatch(
    /^other-edition \| 是按“某省版式”填的，汇总用的是“2021年版”.*在名单里写明，例如“版式: \.\/我省\.yaml”/,
  )
})
