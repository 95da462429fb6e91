import { expect, test } from 'vitest'
import { readSettings } from '../../src/check/settings.ts'
import { printFindings } from '../../src/findings/print-findings.ts'
import { linesOf } from '../../src/source/source.ts'
import { MUTATIONS } from '../damages/mutate.ts'
import { drawing } from '../helpers/draw.ts'
import { random } from '../helpers/random-report.ts'

const SETTINGS = new TextEncoder().encode(`# 全区统一
规则:
  vague-number: 提示
  outlier: 关闭
  prose-sum: error
`)

test('settings mean what they say, or what is wrong with them is told at its place', () => {
  const kinds = Object.values(MUTATIONS)
  let taken = 0
  for (let seed = 1; seed <= 8000; seed++) {
    const draw = drawing(random(seed))
    let bytes = SETTINGS
    for (let times = draw.between(1, 3); times > 0 && bytes.length > 1; times--)
      bytes = draw.pick(kinds)(bytes, draw, [SETTINGS]) as typeof SETTINGS
    const { levels, findings, source } = readSettings('report-gen.yaml', bytes)
    const printed = printFindings(findings, {
      path: 'data.yaml',
      lines: linesOf(source ? [source] : []),
      colour: false,
    })
    expect(printed, `seed ${seed}`).not.toMatch(/[^\P{Cc}\n]|undefined|\[object/u)
    expect(findings.every(({ file, severity }) => file === 'report-gen.yaml' && severity === 'error')).toBe(
      true,
    )
    if (findings.length > 0) continue
    taken++
    // Nothing that is written is passed over: a line with a rule's name is a level.
    const named = (source?.text ?? '')
      .split('\n')
      .filter((line) => /^ *["']?[a-z]+-?[a-z]*["']? *:/.test(line))
    expect(levels.size, `seed ${seed}`).toBeGreaterThanOrEqual(Math.min(1, named.length))
  }
  expect(taken).toBeGreaterThan(100)
})
