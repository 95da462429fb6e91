import { describe, expect, test } from 'vitest'
import { termsOf } from '../../src/form/mentions.ts'
import { resolveAddress } from '../../src/form/references.ts'
import { prepare } from '../../src/pipeline/prepare.ts'
import { packaged } from '../../src/resources/packaged.ts'
import { minimal } from '../helpers/prepare-text.ts'

describe.each(packaged.formats.map(({ id }) => id))('format %s', (id) => {
  test('mentions only figures that it has', async () => {
    const { form } = await packaged.format(id)
    expect(form.unreadableMentions).toEqual([])
    const addresses = form.mentions.flatMap(termsOf).map(({ names }) => names.join('.'))
    expect(addresses.filter((address) => !resolveAddress(form, address))).toEqual([])
  })
})

test('a variant inherits what is left of the mentions of its base', async () => {
  const { form } = await packaged.format('2019')
  const words = form.mentions.map((mention) => mention.words)
  expect(words.some((each) => each.includes('结转下年'))).toBe(true)
  expect(words.some((each) => each.includes('新制作…规范性文件'))).toBe(true)
  expect(words.some((each) => each.startsWith('行政规范性文件'))).toBe(false)
  expect(words.some((each) => each.includes('信息处理费'))).toBe(false)
})

async function problems(mentions: string) {
  const declaration = `extends: "2021"\nmentions:\n  ${mentions}\n`
  const { findings } = await prepare({
    path: 'data.yaml',
    bytes: new TextEncoder().encode(minimal({ 版式: './我省.yaml' })),
    readFile: async () => new TextEncoder().encode(declaration),
  })
  return findings
    .filter(({ stage }) => stage === 'reading')
    .map(({ file, range, message }) => `${file}:${range?.line} ${message}`)
}

describe('mentions of one’s own form', () => {
  test('that name no figure are told at their place', async () => {
    expect(await problems('新办: 申请.新手')).toEqual([
      './我省.yaml:3 mentions 里“新办”所指的“申请.新手”不是这种版式里的数',
    ])
    expect(await problems('复议…均…维持: 复议诉讼.行政复议 = 复议诉讼.行政复异')).toHaveLength(1)
  })

  test('that cannot be read are told at their place', async () =>
    expect(await problems('新办: "申请.新收 +"')).toEqual(['./我省.yaml:3 mentions 里“新办”所指的数看不懂']))

  test('take the place of inherited ones; ~ removes', async () => {
    const heard = async (mentions: string) => {
      const data = minimal({
        版式: `{extends: "2021", mentions: {${mentions}}}`,
        总体情况: '复议。上年度结转政府信息公开申请5件。',
      })
      const { findings } = await prepare({ path: 'data.yaml', bytes: new TextEncoder().encode(data) })
      expect(findings.filter(({ stage }) => stage === 'reading')).toEqual([])
      return findings.filter(({ rule }) => rule === 'prose-number').map(({ address }) => address)
    }
    expect(await heard('')).toEqual(['申请.上年结转'])
    expect(await heard('上年结转: 申请.结转下年')).toEqual(['申请.结转下年'])
    expect(await heard('上年结转: ~')).toEqual([])
  })
})
