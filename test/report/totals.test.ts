import { describe, expect, test } from 'vitest'
import { cellText, minimal, places, prepareText } from '../helpers/prepare-text.ts'

const applications = (rows: string) => minimal({ 申请: `\n${rows}` })

async function text(yaml: string, address: string) {
  const { document } = await prepareText(yaml, { draft: true })
  return document && cellText(document.blocks, address)
}

describe('totals are computed from the form', () => {
  const yaml = applications(`  新收: {自然人: 7, 商业企业: 2, 其他: 1}
  上年结转: {自然人: 1}
  予以公开: {自然人: 3}
  不予公开:
    国家秘密: {自然人: 1}
    过程性信息: {商业企业: 2}
  其他处理:
    其他: {自然人: 1}
  结转下年: {自然人: 3, 其他: 1}`)

  test.each([
    ['申请.新收.总计', '10'],
    ['申请.新收.科研机构', '0'],
    ['申请.不予公开.过程性信息.总计', '2'],
    ['申请.办理总计.自然人', '5'],
    ['申请.办理总计.商业企业', '2'],
    ['申请.办理总计.总计', '7'],
  ])('%s = %s', async (address, expected) => expect(await text(yaml, address)).toBe(expected))

  test('the three totals of 复议诉讼', async () => {
    const reviews = minimal({
      复议诉讼:
        '{行政复议: {结果维持: 4, 尚未审结: 1}, 行政诉讼: {未经复议: {结果纠正: 2}, 复议后: {其他结果: 3}}}',
    })
    expect(await text(reviews, '复议诉讼.行政复议.总计')).toBe('5')
    expect(await text(reviews, '复议诉讼.行政诉讼.未经复议.总计')).toBe('2')
    expect(await text(reviews, '复议诉讼.行政诉讼.复议后.总计')).toBe('3')
  })
})

describe('a typed total', () => {
  test('that agrees is no finding', async () => {
    const { findings } = await prepareText(
      applications('  新收: {自然人: 28, 总计: 28}\n  结转下年: {自然人: 28}'),
    )
    expect(places(findings)).toEqual([])
  })

  test('that differs is an error at its place, with the terms and their places', async () => {
    const { findings, document } = await prepareText(
      applications('  新收: {自然人: 28, 商业企业: 3, 总计: 30}\n  结转下年: {自然人: 28, 商业企业: 3}'),
    )
    expect(places(findings)).toEqual(['typed-total 7:30-7:32'])
    expect(findings[0]).toMatchObject({
      address: '申请.新收.总计',
      found: '30',
      expected: '28 + 3 = 31',
      related: [{ range: { line: 7, column: 13 } }, { range: { line: 7, column: 23 } }],
    })
    expect(document).toBeUndefined()
  })

  test('is printed as typed on a forced draft, never silently mended', async () => {
    const yaml = applications('  新收: {自然人: 28, 总计: 30}')
    const { document } = await prepareText(yaml, { draft: true })
    expect(document?.stamp).toBe('草稿')
    expect(document && cellText(document.blocks, '申请.新收.总计')).toBe('30')
  })

  test('is set aside when a person accepts it, with a reason, at its place', async () => {
    const accepted = (place: string) =>
      `${applications('  新收: {自然人: 28, 总计: 30}\n  结转下年: {自然人: 28}')}确认: [{规则: typed-total, 位置: ${place}, 理由: 原文如此}]\n`
    const result = await prepareText(accepted('申请.新收.总计'))
    expect(places(result.findings)).toEqual([])
    expect(result.accepted).toHaveLength(1)
    expect(result.document).toMatchObject({ agency: '某区某局' })
    expect(result.document?.stamp).toBeUndefined()
    expect(places((await prepareText(accepted('申请.上年结转'))).findings)).toHaveLength(1)
  })
})

describe('amounts and changes', () => {
  test('amounts keep the digits as typed, quoted or not', async () => {
    for (const typed of ['52.6540', '"52.6540"']) {
      const yaml = minimal({ 主动公开: `{行政事业性收费: {金额: ${typed}}}` })
      expect(await text(yaml, '主动公开.行政事业性收费.金额')).toBe('52.6540')
    }
  })

  test.each([
    ['+10', '+10'],
    ['10', '+10'],
    ['-8', '−8'],
    ['0', '0'],
  ])('the change %s prints %s', async (typed, printed) => {
    const yaml = minimal({ 主动公开: `{行政许可: {增减: ${typed}}}` }, 2020)
    expect(await text(yaml, '主动公开.行政许可.增减')).toBe(printed)
  })

  test.each([
    ['主动公开: {行政许可: {处理决定: 010}}', '010'],
    ['主动公开: {行政许可: {处理决定: 1e3}}', '1e3'],
    ['主动公开: {行政许可: {处理决定: 0x10}}', '0x10'],
    ['主动公开: {行政事业性收费: {金额: 1e-2}}', '1e-2'],
  ])('%s is no figure', async (section, found) => {
    const { findings, document } = await prepareText(minimal({ 主动公开: section.replace('主动公开: ', '') }))
    expect(findings).toMatchObject([{ rule: 'number-notation', stage: 'reading', found }])
    expect(document).toBeUndefined()
  })
})

test.each([
  ['申请', '{新收: {自然人: 1,028}}', '028', '1028'],
  ['申请', '{新收: {自然人: 1,234,567}}', '234', '1234567'],
  ['主动公开', '{行政事业性收费: {金额: 1,256.30}}', '256.30', '1256.30'],
])('a number with a comma in braces is told as what it is: %s %s', async (section, yaml, part, meant) => {
  const { findings } = await prepareText(minimal({ [section]: yaml }))
  expect(findings[0]?.message).toContain(`“${part}”像是被逗号断开的数`)
  for (const { fix } of findings) expect(fix).toContain(`请写成 ${meant}`)
})

test('a remark beside figures is to go, and it is said where remarks belong', async () => {
  const yaml = '{行政处罚: {处理决定: 1, 备注: 已核}}'
  const { findings } = await prepareText(minimal({ 主动公开: yaml }))
  expect(findings[0]?.fix).toMatch(/请删去“备注”.*“#”后面.*正文/)
})

describe('blank and absent', () => {
  test('an absent cell is 0 and counted, a ~ is blank and an error until accepted', async () => {
    const yaml = applications('  新收: {自然人: 1, 商业企业: ~}\n  结转下年: {自然人: 1}')
    const { findings, zeros } = await prepareText(yaml)
    expect(places(findings)).toEqual(['blank-cell 7:22-7:23'])
    expect(zeros).toBe(0)
    const sparse = applications('  新收: {自然人: 1}\n  结转下年: {自然人: 1}')
    expect((await prepareText(sparse)).zeros).toBe(10 + 24 * 6 - 2 + 12)
  })

  test('a ~ on a group blanks all beneath it', async () => {
    const { document } = await prepareText(applications('  不予处理: ~'), { draft: true })
    expect(document && cellText(document.blocks, '申请.不予处理.重复申请.自然人')).toBe('')
    expect(document && cellText(document.blocks, '申请.予以公开.自然人')).toBe('0')
  })

  test('a section that is left out is an error, not a silent gap', async () => {
    const { findings } = await prepareText(minimal().replace(/^复议诉讼.*\n/m, ''))
    expect(findings).toMatchObject([{ rule: 'section-missing', address: '复议诉讼', severity: 'error' }])
  })
})

describe('the list of 2014', () => {
  const list = (rows: string) =>
    `年度: 2016\n机关: 某区某局\n正文: 概述。\n统计表:\n  依申请公开:\n${rows}\n发布日期: 2017-01-20\n`

  test('a total adds up the groups below it that are totals themselves', async () => {
    const yaml = list('    答复: {同意公开: 1, 不同意公开: {国家秘密: 2, 其他情形: 3}, 其他途径: 4}')
    expect(await text(yaml, '统计表.依申请公开.答复.不同意公开')).toBe('5')
    expect(await text(yaml, '统计表.依申请公开.答复')).toBe('10')
  })

  test('a typed 总数 is held against its parts, also when it stands alone', async () => {
    const { findings } = await prepareText(list('    收到申请: {总数: 3, 当面: 2}\n    办结: 1'))
    expect(places(findings)).toEqual(['typed-total 6:16-6:17', 'typed-total 7:9-7:10'])
  })
})
