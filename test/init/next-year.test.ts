import { describe, expect, test } from 'vitest'
import { nextYear } from '../../src/init/next-year.ts'
import { cli } from '../../src/locale/zh/cli.ts'
import { inspect } from '../../src/pipeline/inspect.ts'
import { packaged } from '../../src/resources/packaged.ts'
import { exampleText } from '../helpers/examples.ts'
import { cellText, minimal, prepareText } from '../helpers/prepare-text.ts'
import { pngFile } from '../report/picture-files.ts'

async function begun(...given: Parameters<typeof begunYear>) {
  return (await begunYear(...given)).text
}

async function begunYear(
  text: string,
  year: number,
  id: string,
  options: { keepProse?: boolean; named?: string } = {},
) {
  const bytes = new TextEncoder().encode(text)
  const { read, source, findings } = await inspect({
    path: 'last.yaml',
    bytes,
    readFile: async () => pngFile(),
  })
  if (!read) throw new Error(findings[0]?.message)
  const last = { ...read, text: source.text, path: './last.yaml' }
  const { keepProse = false, ...rest } = options
  const { form } = await packaged.format(id)
  return nextYear(last, { form, year, schemaFile: 'x.json', keepProse, ...rest })
}

const LAST = `${minimal({
  申请: '{新收: {自然人: 9, 商业企业: 2}, 予以公开: {自然人: 5, 商业企业: 2}, 结转下年: {自然人: 4}}',
  总体情况: '|\n  （一）主动公开\n  依申请公开、政府信息管理、平台建设、监督保障情况，新收{{申请.新收}}件。',
})}机关类别: 部门
口径: 本级
文号: 某办发〔2022〕3号
版记: {抄送: 区委办公室, 印发机关: 某局办公室, 印发日期: 2022-02-01}
发布: {网站名称: 某区政府}
增行:
  主动公开.行政许可: [设立, 变更]
附表:
  平台建设情况:
    列: [上年, 本年]
    行:
      政务微信: [3, 4] # 个
确认:
  - {规则: date-missing, 理由: 无}
`

describe('the year after', () => {
  test('begins with what was left open, column by column, and with nothing else', async () => {
    const { document, findings } = await prepareText(await begun(LAST, 2022, '2021'), { draft: true })
    expect(findings.filter(({ stage, severity }) => stage === 'reading' && severity === 'error')).toEqual([])
    const cell = (address: string) => cellText(document?.blocks ?? [], address)
    expect(cell('申请.上年结转.自然人')).toBe('4')
    expect(cell('申请.上年结转.商业企业')).toBe('0')
    expect(cell('申请.新收.自然人')).toBe('0')
    expect(cell('主动公开.行政许可.设立.处理决定')).toBe('0')
  })

  test('leaves blank, and tells, what last year does not tell of what was left open', async () => {
    const last = LAST.replace('结转下年: {自然人: 4}', '结转下年: {自然人: 4, 商业企业: ~, 其他: ~}')
    const text = await begun(last, 2022, '2021')
    const { document, findings } = await prepareText(text, { draft: true })
    const cell = (address: string) => cellText(document?.blocks ?? [], address)
    expect(cell('申请.上年结转.自然人')).toBe('4')
    expect(cell('申请.上年结转.商业企业')).toBe('')
    expect(cell('申请.上年结转.科研机构')).toBe('0')
    const said = '里空着的，上年的报告里也是空白：请填上数，没有结转过来的填 0'
    const told = findings.filter(({ message }) => message.includes(said))
    expect(told.map(({ severity }) => severity)).toEqual(['warning'])
    expect(findings.some(({ address }) => address === '申请.上年结转.商业企业')).toBe(true)
  })

  test('says of how many figures last year does not tell', async () => {
    const { notCarried } = await begunYear(LAST, 2022, '2021')
    expect(notCarried.figures).toEqual({ all: 6, untold: 0 })
    const last = LAST.replace('结转下年: {自然人: 4}', '结转下年: {自然人: 4, 商业企业: ~, 其他: ~}')
    const blank = await begunYear(last, 2022, '2021')
    expect(blank.notCarried.figures).toEqual({ all: 6, untold: 2 })
    expect(cli.initFrom.begun('新.yaml', '旧.yaml', blank.notCarried)).toContain(
      '上年结转的 6 个数，有 2 个上年的报告里没有，空着（~）',
    )
  })

  test('says that it was not read where last year has no such table', async () => {
    const text = await begun(minimal().replace('申请: {}\n', ''), 2022, '2021')
    expect(text).toContain('里空着的，上年的结转没有读出来，请照去年的表填')
    expect(text).not.toContain('上年的报告里也是空白')
  })

  test('keeps what does not change, and clears dates, numbers and what was accepted', async () => {
    const text = await begun(LAST, 2022, '2021')
    expect(text).toContain('年度: 2022\n机关: 某区某局\n')
    for (const kept of [
      '机关类别: 部门',
      '口径: 本级',
      '抄送: 区委办公室',
      '印发机关: 某局办公室',
      '网站名称: 某区政府',
      '上年: "./last.yaml"',
    ])
      expect(text).toContain(kept)
    for (const gone of ['文号', '印发日期', '确认:', '2022-02-01']) expect(text).not.toContain(gone)
    expect(text).toContain('      政务微信: [~, ~] # 个')
  })

  test('has the headings of last year, its words as comments, or as they were', async () => {
    const text = await begun(LAST, 2022, '2021')
    expect(text).toContain(
      '#   依申请公开、政府信息管理、平台建设、监督保障情况，新收{{申请.新收}}件。\n总体情况: |\n  （一）主动公开\n',
    )
    const kept = await begun(LAST, 2022, '2021', { keepProse: true })
    expect(kept).toContain(
      '总体情况: |\n  （一）主动公开\n\n  依申请公开、政府信息管理、平台建设、监督保障情况，新收{{申请.新收}}件。\n',
    )
  })

  test('lets the years that headings name go on with the report', async () => {
    const last = LAST.replace('（一）主动公开', '（一）2021年主动公开与2022年重点工作，较2019年')
    expect(last).not.toBe(LAST)
    expect(await begun(last, 2022, '2021')).toContain('  （一）2022年主动公开与2023年重点工作，较2019年\n')
  })

  test('takes over what addresses two editions share', async () => {
    const text = await begun(exampleText('2020-dongcheng-yongwai'), 2021, '2021')
    const { document } = await prepareText(text, { draft: true })
    expect(cellText(document?.blocks ?? [], '申请.上年结转.自然人')).toBe('4')
  })

  test('adds up what the form of 2019 says of last year', async () => {
    const last = `年度: 2019\n机关: 某区某局\n发布日期: 2020-01-20\n主动公开:\n  行政处罚: {上年项目: 2, 增减: +335, 处理决定: 4}\n`
    const { document } = await prepareText(await begun(last, 2020, '2019'), { draft: true })
    expect(cellText(document?.blocks ?? [], '主动公开.行政处罚.上年项目')).toBe('337')
  })

  test('keeps the frame of charts and tells what of 附图 is not kept', async () => {
    const { text, notCarried } = await begunYear(`${LAST}${CHARTS}`, 2022, '2021')
    expect(notCarried).toEqual({
      pictures: ['专区'],
      strange: [],
      blank: ['渠道'],
      undescribed: ['结果'],
      attachments: [],
      figures: { all: 6, untold: 0 },
    })
    expect(text.slice(text.indexOf('附图:'))).toBe(KEPT_CHARTS)
    const { findings } = await prepareText(text, { draft: true })
    expect(findings.filter(({ stage, severity }) => stage === 'reading' && severity === 'error')).toEqual([])
  })

  test('leaves out a chart of figures that the form of the new year lacks', async () => {
    const last = `年度: 2020\n机关: 某区某局\n发布日期: 2021-01-20\n主动公开:\n  行政处罚: {上年项目: 2, 增减: +335, 处理决定: 4}\n`
    const chart = '附图:\n  旧表:\n    类型: 饼\n    数据: {甲: 主动公开.行政处罚.上年项目, 乙: 2}\n'
    const { text, notCarried } = await begunYear(`${last}${chart}`, 2021, '2021')
    expect(notCarried.strange).toEqual(['旧表'])
    expect(text).not.toContain('附图')
  })

  test('has no 附图 where none can be kept', async () => {
    const last = `${LAST}附图:\n  专区:\n    图片: ./专区.png\n    说明: 专区。\n`
    expect(await begun(last, 2022, '2021')).not.toContain('附图')
  })
})

const CHARTS = `附图:
  结果: # 每年都有
    类型: 环
    单位: 件
    数据: {予以公开: 申请.予以公开, 不予公开: [申请, 不予公开]}
    说明: 予以公开7件，其余没有。
    位置: 专区
  专区:
    图片: ./专区.png
    说明: 大厅里的专区。
  渠道:
    类型: 柱状
    数据:
      网站: {文章: 3, 专栏: 4} # 篇
      政务微信: {文章: [附表, 平台建设情况, 政务微信, 本年], 专栏: 0}
    说明: 各渠道共{{申请.新收}}件。
`

const KEPT_CHARTS = `附图:
  结果: # 每年都有
    类型: 环
    单位: 件
    数据: {予以公开: 申请.予以公开, 不予公开: [申请, 不予公开]}
  渠道:
    类型: 柱状
    数据:
      网站: {文章: ~, 专栏: ~} # 篇
      政务微信: {文章: [附表, 平台建设情况, 政务微信, 本年], 专栏: ~}
    说明: 各渠道共{{申请.新收}}件。
`
