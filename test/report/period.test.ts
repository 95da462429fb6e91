import { expect, test } from 'vitest'
import { build } from '../../src/pipeline/build.ts'
import { minimal, places, prepareText, proseOf } from '../helpers/prepare-text.ts'

const PERIOD = '2021-04-01/2021-12-31'
const SENTENCE = '本报告所列数据的统计期限为2021年4月1日至12月31日。'

test('a part of the year is printed before the first heading, and stands in the data of the page', async () => {
  const bytes = new TextEncoder().encode(minimal({ 统计期限: PERIOD, 口径: '本级' }))
  const { document, outputs, findings } = await build({ path: 'data.yaml', bytes }, { formats: ['html'] })
  expect(places(findings)).toEqual([])
  const heading = document?.blocks.findIndex(({ type }) => type === 'heading')
  expect(proseOf(document?.blocks.slice(0, heading) ?? [])).toContain(
    `${SENTENCE}\n本报告所列数据为本机关数据`,
  )
  expect(new TextDecoder().decode(outputs[0]?.bytes)).toContain(`"temporalCoverage":"${PERIOD}"`)
})

test('prose that tells it itself is not repeated', async () => {
  const { document } = await prepareText(
    minimal({ 统计期限: PERIOD, 引言: '依据《中华人民共和国政府信息公开条例》，数据自{{统计期限}}止。' }),
  )
  const prose = proseOf(document?.blocks ?? [])
  expect(prose).toContain('数据自2021年4月1日至12月31日止。')
  expect(prose).not.toContain(SENTENCE)
})

test.each(['2021-13-01/2021-12-31', '2020-04-01/2021-12-31', '2021-12-31/2021-04-01'])(
  'one that cannot be is told: %s',
  async (period) => {
    expect(places((await prepareText(minimal({ 统计期限: period }))).findings)).toEqual(['period 10:7-10:28'])
  },
)

test('one that is written otherwise is told with how it is written', async () => {
  const { findings } = await prepareText(minimal({ 统计期限: '4月1日至12月31日' }))
  expect(findings[0]?.fix).toContain('2025-04-01/2025-12-31')
})

test('what begins later than last year ends is not compared with it', async () => {
  const bytes = (text: string) => new TextEncoder().encode(text)
  const previous = {
    path: '2020.yaml',
    bytes: bytes(minimal({ 申请: '{新收: {自然人: 3}, 结转下年: {自然人: 3}}', 版式: '"2021"' }, 2020)),
  }
  const rules = async (more: Record<string, string>) => {
    const data = minimal({ 申请: '{新收: {自然人: 5}, 予以公开: {自然人: 5}}', ...more })
    const { findings } = await prepareText(data, { previous })
    return findings.filter(({ rule }) => rule === 'carry-over').map(({ severity }) => severity)
  }
  expect(await rules({})).toContain('error')
  expect(await rules({ 统计期限: PERIOD })).toEqual(['info'])
})
