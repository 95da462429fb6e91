import { afterAll, describe, expect, it } from 'vitest'
import { build } from '../../src/pipeline/build.ts'
import { FORMATS, type OutputFormat } from '../../src/pipeline/formats.ts'
import { line } from '../oracles/grids.ts'
import type { Grid } from '../oracles/types.ts'
import { closeChromium } from '../readers/chromium.ts'
import { readDocx } from '../readers/read-docx.ts'
import { readHtml } from '../readers/read-html.ts'
import { readOfd } from '../readers/read-ofd.ts'
import { readPdf } from '../readers/read-pdf.ts'
import type { Read } from './conformance.ts'

afterAll(closeChromium)

const readers: readonly (readonly [OutputFormat, Read])[] = [
  ['html', readHtml],
  ['docx', async (bytes) => readDocx(bytes)],
  ['pdf', readPdf],
  ['ofd', async (bytes) => readOfd(bytes)],
]

/** The 指标表 of 2008 to 2013: 指标名称, 计量单位, 代码, 本期实际, 本年累计. The sums 10, 17 and 20 are computed. */
const INDICATORS: Grid = [
  line('指标名称', '计量单位', '代码', '本期实际', '本年累计'),
  line('主动公开信息数', '条', '01', '120', '480'),
  line('其中：全文电子化的主动公开信息数', '条', '02', '110', '470'),
  line('新增的行政规范性文件数', '条', '03', '2', '9'),
  line('提供服务类信息数', '条', '04', '0', '0'),
  line('网站专栏页面访问量', '人次', '05', '3000', '12345'),
  line('现场接待人数', '人次', '06', '0', '0'),
  line('网上咨询数', '人次', '07', '0', '0'),
  line('咨询电话接听数', '人次', '08', '0', '0'),
  line('依申请公开信息目录数', '条', '09', '0', '0'),
  line('申请总数', '条', '10', '3', '10'),
  line('1.当面申请数', '条', '11', '1', '4'),
  line('2.传真申请数', '条', '12', '0', '0'),
  line('3.电子邮件申请数', '条', '13', '0', '0'),
  line('4.网上申请数', '条', '14', '2', '6'),
  line('5.信函申请数', '条', '15', '0', '0'),
  line('6.其他形式申请数', '条', '16', '0', '0'),
  line('对申请的答复总数', '条', '17', '3', '10'),
  line('1.同意公开答复数', '条', '18', '1', '5'),
  line('2.同意部分公开答复数', '条', '19', '0', '1'),
  line('3.否决公开答复总数', '条', '20', '2', '4'),
  line('非《规定》所指政府信息数', '条', '21', '0', '0'),
  line('信息不存在数', '条', '22', '1', '2'),
  line('非本部门掌握数', '条', '23', '0', '0'),
  line('申请内容不明确数', '条', '24', '0', '0'),
  line('免予公开范围1', '条', '25', '1', '2'),
  line('免予公开范围2', '条', '26', '0', '0'),
  line('免予公开范围3', '条', '27', '0', '0'),
  line('免予公开范围4', '条', '28', '0', '0'),
  line('免予公开范围5', '条', '29', '0', '0'),
  line('免予公开范围6', '条', '30', '0', '0'),
  line('其它原因', '条', '31', '0', '0'),
  line('行政复议数', '件', '32', '0', '1'),
  line('行政诉讼数', '件', '33', '0', '0'),
  line('行政申诉数', '件', '34', '0', '0'),
  line('其中：对本部门首次处理不满意的行政申诉数', '件', '35', '0', '0'),
]

const REPORT_2010 = `年度: 2010
成文日期: 2011-01-20
机关: 青河区林业局
正文: |
  一、概述

  主动公开、依申请公开、收费、复议、问题和其他情况如下。主动公开{{指标表.主动公开.累计}}条，收到申请{{指标表.申请.累计}}件。
指标表:
  填报: {单位名称: 青河区林业局, 填报人: 张三}
  主动公开: {本期: 120, 累计: 480}
  全文电子化: {本期: 110, 累计: 470}
  规范性文件: {本期: 2, 累计: 9}
  专栏访问量: {本期: 3000, 累计: 12345}
  申请:
    当面: {本期: 1, 累计: 4}
    网上: {本期: 2, 累计: 6}
  答复:
    同意: {本期: 1, 累计: 5}
    部分同意: {本期: 0, 累计: 1}
    否决:
      不存在: {本期: 1, 累计: 2}
      范围1: {本期: 1, 累计: 2}
  行政复议: {本期: 0, 累计: 1}
`

const outputsOf = async (yaml: string) => {
  const { outputs, findings } = await build(
    { path: 'data.yaml', bytes: new TextEncoder().encode(yaml) },
    { formats: FORMATS },
  )
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
  return new Map(outputs.map(({ format, bytes }) => [format, bytes]))
}

describe('a report of 2010', () => {
  it.each(readers)('has the indicator table of 35 codes in %s', async (format, read) => {
    const { tables, words } = await read((await outputsOf(REPORT_2010)).get(format) ?? new Uint8Array())
    expect(tables.map(({ grid }) => grid)).toEqual([INDICATORS])
    expect(words).toContain('主动公开480条，收到申请10件。')
    expect(words).toContain('单位名称：青河区林业局')
  })

  it('may leave the table out', async () => {
    const [prose = ''] = REPORT_2010.replace(/主动公开\{\{.*/, '').split('指标表:')
    const html = (await outputsOf(prose)).get('html') ?? new Uint8Array()
    expect((await readHtml(html)).tables).toEqual([])
  })
})

/** Where the national form of 2014 differs from the one of Beijing. */
describe('a report of 2015', () => {
  const REPORT = `年度: 2015
成文日期: 2016-01-20
机关: 青河区林业局
正文: 概述、主动公开、依申请公开、解读回应、复议诉讼、收费、机构、问题和其他。
统计表: {收费: "0.12", 主动公开: {信息数: 7, 渠道: {政府网站: 7}}}
`

  it.each(readers)(
    'has no 重点领域, the channels as （二） and the fee in 万元, in %s',
    async (format, read) => {
      const { tables } = await read((await outputsOf(REPORT)).get(format) ?? new Uint8Array())
      const [grid = []] = tables.map((table) => table.grid)
      expect(grid.slice(0, 7)).toEqual([
        line('统计指标', '单位', '统计数'),
        line('一、主动公开情况', '', ''),
        line('（一）主动公开政府信息数（不同渠道和方式公开相同信息计1条）', '条', '7'),
        line('其中：主动公开规范性文件数', '条', '0'),
        line('制发规范性文件总数', '件', '0'),
        line('（二）通过不同渠道和方式公开政府信息的情况', '', ''),
        line('1.政府公报公开政府信息数', '条', '0'),
      ])
      expect(grid).toContainEqual(line('七、依申请公开信息收取的费用', '万元', '0.12'))
      expect(grid.flat().filter((text) => text.includes('重点领域'))).toEqual([])
    },
  )
})
