import { Ajv } from 'ajv'
import Big from 'big.js'
import { describe, expect, test } from 'vitest'
import type { Chart } from '../../src/document/document.ts'
import { illustrationSchema } from '../../src/form/illustration-schema.ts'
import { ANNOTATIONS } from '../../src/form/schema.ts'
import type { Scope } from '../../src/report/evaluate.ts'
import type { Figure } from '../../src/report/figure.ts'
import { readIllustrations } from '../../src/report/illustrations.ts'
import { PrintedTexts } from '../../src/report/printed-texts.ts'
import { packaged } from '../../src/resources/packaged.ts'
import { plain, valueAt } from '../../src/source/located.ts'
import { parseYaml } from '../../src/source/parse-yaml.ts'
import { makeSource } from '../../src/source/source.ts'
import { JPEG_SCAN, jpegFile, jpegWith, pngFile } from './picture-files.ts'

const figure = (address: string, typed: string): readonly [string, Figure] => {
  return [address, typed === '' ? { address, text: '' } : { address, value: new Big(typed), text: typed }]
}

const { form } = await packaged.format('2021')
const scope: Scope = {
  form,
  words: new Map(),
  figures: new Map([
    figure('申请.新收.自然人', '28'),
    figure('申请.新收.总计', '30'),
    figure('申请.结转上年.自然人', ''),
    figure('主动公开.行政事业性收费.金额', '52.6540'),
    figure('附表.表1.1 各类.条', '7'),
  ]),
}

const files: Readonly<Record<string, Uint8Array>> = {
  '图.png': pngFile(),
  '子/图.jpg': jpegFile(),
  '半张.png': pngFile().subarray(0, 70),
  '坏.png': pngFile({ broken: true }),
  '缺行.png': pngFile({ rows: 3 }),
  '不是图.png': Buffer.from('%PDF-1.7'),
  '大.png': pngFile({ width: 8000, height: 6000, rows: 1 }),
  '重.png': Buffer.concat([pngFile(), Buffer.alloc(2 * 1024 * 1024)]),
  '倒.jpg': jpegFile(3),
  '正.jpg': jpegFile(1),
  '半张.jpg': jpegFile().subarray(0, 160),
  '长.png': pngFile({ width: 1, height: 20_001 }),
  '重开.png': pngFile({ width: 6000, height: 6000, alpha: true, rows: 1 }),
  '谎.png': pngFile({ rows: 31 }),
  '透明两次.png': pngFile({ alpha: true, before: [['tRNS', Buffer.alloc(6)]] }),
  '滤.png': pngFile({ filter: 5 }),
  '多余.png': pngFile({ before: [['tEXt', Buffer.alloc(300_000, 0x41)]] }),
  '无尾.jpg': jpegFile().subarray(0, -2),
  '无尾有缩略.jpg': Buffer.concat([
    jpegFile().subarray(0, 20),
    Buffer.from('ffd9', 'hex'),
    jpegFile().subarray(20, -2),
  ]),
  '零高.jpg': jpegWith(0xc0, (segment) => segment.fill(0, 5, 7)),
  '两色.jpg': jpegWith(0xc0, (segment) => segment.fill(2, 9, 10)),
  '断段.jpg': jpegWith(0xdb, (segment) => segment.fill(0xff, 2, 4)),
  '无点.jpg': jpegFile().subarray(0, JPEG_SCAN),
  '长.jpg': jpegWith(0xc0, (segment) => segment.fill(0xff, 5, 9)),
}

async function read(yaml: string) {
  const source = makeSource('data.yaml', yaml)
  const { value } = parseYaml(source)
  if (!value) throw new Error('not YAML')
  const asked: string[] = []
  const readFile = async (path: string) => {
    asked.push(path)
    return files[path]
  }
  const printed = new PrintedTexts(value, source, scope)
  const result = await readIllustrations(value, scope, source, readFile, printed)
  return { ...result, asked }
}

const chart = (body: string) => `附图:\n  图一:\n${body.replace(/^/gm, '    ')}\n`

/** Each finding as its rule, severity and the words that it points at. */
async function found(yaml: string) {
  const { findings } = await read(yaml)
  const lines = yaml.split('\n')
  return findings.map(({ rule, severity, range }) => {
    const line = lines[(range?.line ?? 0) - 1] ?? ''
    const end = range?.endLine === range?.line ? (range?.endColumn ?? 0) - 1 : undefined
    return `${severity} ${rule} @${line.slice((range?.column ?? 0) - 1, end)}`
  })
}

describe('a chart', () => {
  test('takes own figures, addresses, sums that no cell prints, and cells of own tables', async () => {
    const { illustrations, findings } = await read(
      chart(
        '类型: 柱状\n单位: 件\n位置: 总体情况\n数据:\n  自己的: 9980\n  带小数: "3.50"\n  自然人: 申请.新收.自然人\n' +
          '  总计: 申请.新收\n  金额: 主动公开.行政事业性收费.金额\n  附表的: [附表, 表1, 1 各类, 条]',
      ).replace('表1, 1 各类', '表1.1 各类'),
    )
    expect(findings).toEqual([])
    const [illustration] = illustrations
    expect(illustration?.caption).toBe('图一')
    const content = illustration?.content as Chart
    expect(content.form).toBe('column')
    expect(content.categories).toEqual(['自己的', '带小数', '自然人', '总计', '金额', '附表的'])
    expect(content.series).toEqual([
      {
        name: '',
        values: [9980, 3.5, 28, 30, 52.654, 7],
        texts: ['9980', '3.50', '28', '30', '52.6540', '7'],
      },
    ])
    expect(illustration?.description).toBe(
      '柱状图：自己的 9980件，带小数 3.50件，自然人 28件，总计 30件，金额 52.6540件，附表的 7件。',
    )
  })

  test('takes several series, in the order of the first', async () => {
    const { illustrations, findings } = await read(
      chart(
        '类型: 折线\n数据:\n  新收: {2021年: 1, 2022年: 2}\n  结转: {2022年: 4, 2021年: 3}\n说明: 逐年上升',
      ),
    )
    expect(findings).toEqual([])
    const illustration = illustrations[0]
    expect(illustration?.description).toBe('逐年上升')
    expect((illustration?.content as Chart | undefined)?.series).toEqual([
      { name: '新收', values: [1, 2], texts: ['1', '2'] },
      { name: '结转', values: [3, 4], texts: ['3', '4'] },
    ])
  })

  test.each([
    ['an unknown form', '类型: 柱形\n数据: {甲: 1}', ['error chart-form @柱形']],
    ['no form', '数据: {甲: 1}', ['error chart-form @图一']],
    ['nothing', '类型: 柱状', ['error chart-content @图一']],
    ['figures and a picture', '类型: 环\n数据: {甲: 1}\n图片: 图.png', ['error chart-content @图一']],
    ['no figures', '类型: 柱状\n数据: {}', ['error chart-data @{}']],
    [
      'figures of two depths',
      '类型: 柱状\n数据: {甲: 1, 乙: {丙: 2}}',
      ['error chart-data @{甲: 1, 乙: {丙: 2}}'],
    ],
    ['figures too deep', '类型: 柱状\n数据: {甲: {乙: {丙: 2}}}', ['error chart-data @{丙: 2}']],
    [
      'an address of nothing',
      '类型: 柱状\n数据: {甲: 申请.新收.自然入}',
      ['error chart-reference @申请.新收.自然入'],
    ],
    [
      'a list of nothing',
      '类型: 柱状\n数据: {甲: [附表, 无, 行]}',
      ['error chart-reference @[附表, 无, 行]'],
    ],
    ['text', '类型: 柱状\n数据: {甲: 9980条}', ['error number-notation @9980条']],
    ['a number with commas', '类型: 柱状\n数据: {甲: "9,980"}', ['error number-notation @"9,980"']],
    ['a blank', '类型: 柱状\n数据: {甲: ~, 乙: 1}', ['error chart-blank @~']],
    [
      'a blank cell',
      '类型: 柱状\n数据: {甲: 申请.结转上年.自然人}',
      ['error chart-blank @申请.结转上年.自然人'],
    ],
    [
      'a number beyond exactness',
      '类型: 柱状\n数据: {甲: 90071992547409930}',
      ['error chart-number @90071992547409930'],
    ],
    ['a negative slice', '类型: 饼\n数据: {甲: -1, 乙: 2, 丙: 3}', ['error chart-negative @-1']],
    ['slices of nothing', '类型: 环\n数据: {甲: 0, 乙: 0}', ['error chart-zero @{甲: 0, 乙: 0}']],
    ['one slice', '类型: 环\n数据: {甲: 5}', ['warning chart-one-slice @{甲: 5}']],
    [
      'rings of two series',
      '类型: 环\n数据: {甲: {丙: 5}, 乙: {丙: 6}}',
      ['error chart-series @{甲: {丙: 5}, 乙: {丙: 6}}'],
    ],
    [
      'series of other categories',
      '类型: 柱状\n数据: {甲: {丙: 5}, 乙: {丁: 6}}',
      ['error chart-categories @乙'],
    ],
    [
      'a name without end',
      `类型: 柱状\n数据: {${'长'.repeat(41)}: 1}`,
      [`error chart-label @{${'长'.repeat(41)}: 1}`],
    ],
  ])('with %s', async (_, body, expected) => {
    expect(await found(chart(body))).toEqual(expected)
    const { illustrations } = await read(chart(body))
    expect(illustrations.length).toBe(expected.some((finding) => finding.startsWith('error')) ? 0 : 1)
  })

  const many = (count: number) =>
    `类型: 环\n数据:\n${Array.from({ length: count }, (_, index) => `  第${index}类: ${index + 1}`).join('\n')}`

  test('of 40 categories is drawn, with a warning; one of 61 is not', async () => {
    expect((await found(chart(many(20)))).length).toBe(0)
    expect(await found(chart(many(40)))).toEqual(['warning chart-many @第0类: 1'])
    expect((await read(chart(many(40)))).illustrations.length).toBe(1)
    expect(await found(chart(many(61)))).toEqual(['error chart-size @第0类: 1'])
    expect((await read(chart(many(61)))).illustrations).toEqual([])
  })

  test('suggests the form and the address that were meant', async () => {
    const { findings } = await read(chart('类型: 柱\n数据: {甲: 申请.新收.自然入}'))
    expect(findings.map(({ fix }) => fix)).toEqual([
      '是不是“柱状”？可以写的有：柱状、条形、饼、环、折线',
      '是不是“申请.新收.自然人”？',
    ])
    expect(findings.map(({ address }) => address)).toEqual(['附图.图一', '附图.图一'])
  })

  test('with an error does not take the others with it', async () => {
    const { illustrations } = await read('附图:\n  坏: {类型: 环}\n  好: {类型: 环, 数据: {甲: 1, 乙: 2}}\n')
    expect(illustrations.map(({ name }) => name)).toEqual(['好'])
  })
})

describe('a picture', () => {
  test.each([
    ['./图.png', '图.png', { mediaType: 'image/png', width: 40, height: 30 }],
    ['子/图.jpg', '子/图.jpg', { mediaType: 'image/jpeg', width: 16, height: 8 }],
    ['.\\子\\图.jpg', '子/图.jpg', { mediaType: 'image/jpeg' }],
    ['正.jpg', '正.jpg', { mediaType: 'image/jpeg' }],
    ['多余.png', '多余.png', { mediaType: 'image/png' }],
  ])('%s is read', async (path, file, expected) => {
    const { illustrations, findings, asked } = await read(chart(`图片: ${path}\n说明: 门口`))
    expect(findings).toEqual([])
    expect(asked).toEqual([file])
    expect(illustrations[0]).toMatchObject({ description: '门口', content: expected })
  })

  test.each([
    ['没有.png', 'picture-missing'],
    ['半张.png', 'picture-damaged'],
    ['坏.png', 'picture-damaged'],
    ['缺行.png', 'picture-damaged'],
    ['半张.jpg', 'picture-damaged'],
    ['谎.png', 'picture-damaged'],
    ['透明两次.png', 'picture-damaged'],
    ['滤.png', 'picture-damaged'],
    ['无尾.jpg', 'picture-damaged'],
    ['无尾有缩略.jpg', 'picture-damaged'],
    ['零高.jpg', 'picture-damaged'],
    ['两色.jpg', 'picture-damaged'],
    ['断段.jpg', 'picture-damaged'],
    ['无点.jpg', 'picture-damaged'],
    ['长.jpg', 'picture-size'],
    ['长.png', 'picture-size'],
    ['重开.png', 'picture-size'],
    ['不是图.png', 'picture-kind'],
    ['大.png', 'picture-size'],
    ['重.png', 'picture-size'],
    ['倒.jpg', 'picture-turned'],
  ])('%s is not', async (path, rule) => {
    expect(await found(chart(`图片: ${path}\n说明: 门口`))).toEqual([`error ${rule} @${path}`])
    expect((await read(chart(`图片: ${path}\n说明: 门口`))).illustrations).toEqual([])
  })

  test.each([
    '../图.png',
    '子/../../图.png',
    '..\\图.png',
    '/etc/图.png',
    'C:\\图.png',
    '\\\\host\\图.png',
    'file:///图.png',
    'https://example.com/图.png',
    '.',
  ])('%s is outside the folder, and nobody looks for it', async (path) => {
    const yaml = chart(`图片: ${path}\n说明: 门口`)
    expect(await found(yaml)).toEqual([`error picture-path @${path}`])
    expect((await read(yaml)).asked).toEqual([])
  })

  test('without words for those who cannot see it is left out', async () => {
    expect(await found(chart('图片: 图.png'))).toEqual(['error picture-description @图一'])
    expect(await found(chart('图片: 图.png\n说明: "  "'))).toEqual(['error picture-description @图一'])
  })
})

test('the schema takes what the reader takes, and names what it does not', () => {
  const validate = new Ajv({ allowUnionTypes: true, keywords: ANNOTATIONS }).compile(illustrationSchema())
  const valid = (yaml: string) => {
    const { value } = parseYaml(makeSource('data.yaml', yaml))
    const data = valueAt(value, '附图')
    return validate(data && plain(data))
  }
  expect(
    valid(chart('类型: 环\n单位: 条\n数据: {甲: 1, 乙: 申请.新收, 丙: [附表, 表, 1]}\n位置: 附表')),
  ).toBe(true)
  expect(valid(chart('类型: 柱状\n数据: {甲: {乙: 1}, 丙: {乙: [申请, 新收]}}'))).toBe(true)
  expect(valid(chart('图片: 图.png\n说明: 门口'))).toBe(true)
  expect(valid(chart('类型: 圆\n数据: {甲: 1}'))).toBe(false)
  expect(valid(chart('类型: 环\n标题: 甲\n数据: {甲: 1}'))).toBe(false)
})
