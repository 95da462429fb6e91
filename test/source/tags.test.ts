import { describe, expect, test } from 'vitest'
import { minimal, places, prepareText } from '../helpers/prepare-text.ts'

describe('what YAML knows besides text and numbers is refused with a sentence', () => {
  test.each([
    ['!!omap', '!!omap [{甲: 1}]'],
    ['!!pairs', '!!pairs [{甲: 1}]'],
    ['!!set', '!!set {甲, 乙}'],
    ['!!binary', '!!binary aGVsbG8='],
    ['!!timestamp', '!!timestamp 2021-01-01'],
    ['!!merge', '!!merge 1'],
    ['!!omap over a text', '!!omap 甲'],
    ['!!set over a list', '!!set [甲]'],
    ['!!str over a list', '!!str [甲]'],
    ['!own', '!own 1'],
  ])('%s', async (_, value) => {
    for (const text of [`${minimal()}附表: ${value}\n`, minimal({ 总体情况: value })]) {
      const { findings, document } = await prepareText(text)
      expect(document).toBeUndefined()
      expect(places(findings)[0]).toMatch(/^(yaml-|schema-)/)
    }
  })

  test.each([
    '.nan',
    '.inf',
    '-.inf',
    '0x1F',
    '1e400',
    '-0',
    '9'.repeat(400),
    '~',
    '2021-01-01',
    '{<<: {甲: 1}}',
  ])('a figure that is %s is a finding', async (value) => {
    const { findings } = await prepareText(minimal({ 申请: `{新收: {自然人: ${value}}}` }))
    expect(findings.length).toBeGreaterThan(0)
  })
})
