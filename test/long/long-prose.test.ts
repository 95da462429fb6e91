import { expect, test } from 'vitest'
import { minimal, prepareText } from '../helpers/prepare-text.ts'

/** Wall time says little on a busy machine. */
async function processorSeconds(act: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage()
  await act()
  const { user } = process.cpuUsage(before)
  return user / 1e6
}

const UNITS = [
  '新收申请1件，',
  '办结1件',
  '2020年',
  '《',
  '分别为1、',
  '十百',
  '，,',
  '（一）',
  '“',
  '  1 ',
  'a(中)',
  '今年',
]

test.each(UNITS)('as much %j as a file may hold is checked in little time', async (unit) => {
  const prose = unit.repeat(Math.floor(1_900_000 / Buffer.byteLength(unit)))
  const text = minimal({ 引言: `|\n  ${prose}` })
  let found = 0
  const seconds = await processorSeconds(async () => {
    found = (await prepareText(text)).findings.length
  })
  expect(found).toBeGreaterThan(0)
  expect(seconds).toBeLessThan(10)
})
