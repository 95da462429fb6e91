import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { build } from '../../src/pipeline/build.ts'
import { exampleText } from '../helpers/examples.ts'

const data = exampleText('2021-dawukou-chaoyang')

const PUBLICATION = `
发布:
  网站名称: 大武口区人民政府
  网站域名: www.example.gov.cn
  网站标识码: 6402020003
  栏目名称: 政府信息公开年报
  栏目描述: 各街道、各部门的政府信息公开工作年度报告
  栏目关键词: 政府信息公开,年报
  栏目类别: 政府信息公开
  时间: 09:30
  来源: 朝阳街道
  作者: 某某
  关键词: 年度报告
  摘要: "2021年 </title> & \\"公开\\" 情况"
  网址: https://www.example.gov.cn/2022/3/a.html?x=1&y=2
`

async function pageOf(yaml: string): Promise<string> {
  const bytes = new TextEncoder().encode(yaml)
  const { outputs, findings } = await build({ path: 'data.yaml', bytes }, { formats: ['html'] })
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
  return new TextDecoder().decode(outputs[0]?.bytes)
}

function tagsOf(html: string): readonly (readonly [string | undefined, string | undefined])[] {
  return [...html.matchAll(/<meta name="([A-Z]\w+)" content="([^"]*)">/g)].map(([, name, content]) => [
    name,
    content,
  ])
}

function linkedDataOf(html: string) {
  return JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '')
}

describe('a page with 发布', () => {
  test('carries the tags of 网页标签规范, each once', async () => {
    expect(tagsOf(await pageOf(data + PUBLICATION))).toEqual([
      ['SiteName', '大武口区人民政府'],
      ['SiteDomain', 'www.example.gov.cn'],
      ['SiteIDCode', '6402020003'],
      ['ColumnName', '政府信息公开年报'],
      ['ColumnDescription', '各街道、各部门的政府信息公开工作年度报告'],
      ['ColumnKeywords', '政府信息公开,年报'],
      ['ColumnType', '政府信息公开'],
      ['ArticleTitle', '大武口区朝阳街道办事处2021年政府信息公开工作年度报告'],
      ['PubDate', '2022-03-17 09:30'],
      ['ContentSource', '朝阳街道'],
      ['Keywords', '年度报告'],
      ['Author', '某某'],
      ['Description', '2021年 &lt;/title&gt; &amp; &quot;公开&quot; 情况'],
      ['Url', 'https://www.example.gov.cn/2022/3/a.html?x&#x3D;1&amp;y&#x3D;2'],
    ])
  })

  test('names its source under the title', async () => {
    expect(await pageOf(data + PUBLICATION)).toContain('<span>来源：朝阳街道</span>')
  })
})

test('the guide’s example of 发布 is one', async () => {
  const guide = readFileSync(new URL('../../docs/guide.md', import.meta.url), 'utf8')
  const example = /```yaml\n(发布:[\s\S]*?)```/.exec(guide)?.[1] ?? ''
  expect(tagsOf(await pageOf(`${data}\n${example}`))).toHaveLength(14)
})

test('a page without 发布 carries what the report itself gives', async () => {
  expect(tagsOf(await pageOf(data))).toEqual([
    ['ArticleTitle', '大武口区朝阳街道办事处2021年政府信息公开工作年度报告'],
    ['PubDate', '2022-03-17 00:00'],
    ['ContentSource', '大武口区朝阳街道办事处'],
  ])
})

describe('the data block', () => {
  test.each(['Infinity', 'NaN', '-0', '1e3', '007', '１２'])(
    'leaves %s the text that it is',
    async (text) => {
      const table = `附表: {测试: {种类: 文字, 列: [甲, 乙], 行: {说明: ["${text}", 1]}}}`
      const { hasPart } = linkedDataOf(await pageOf(`${data}\n${table}\n`))
      expect(hasPart.at(-1).variableMeasured[0]).toMatchObject({ value: text })
    },
  )

  test('tells the report', async () => {
    expect(linkedDataOf(await pageOf(data + PUBLICATION))).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Report',
      name: '大武口区朝阳街道办事处2021年政府信息公开工作年度报告',
      reportNumber: '石大朝办发〔2022〕3号',
      inLanguage: 'zh-CN',
      temporalCoverage: '2021',
      datePublished: '2022-03-17',
      author: { '@type': 'GovernmentOrganization', name: '大武口区朝阳街道办事处' },
      publisher: { name: '大武口区人民政府' },
      url: 'https://www.example.gov.cn/2022/3/a.html?x=1&y=2',
      description: '2021年 </title> & "公开" 情况',
    })
  })

  test('gives every figure of every table by its address, amounts as they are printed', async () => {
    const page = await pageOf(data.replace('金额: "0"', '金额: "52.6540"'))
    const { hasPart } = linkedDataOf(page)
    const figures = new Map<string, unknown>(
      hasPart.flatMap(
        ({ variableMeasured }: { variableMeasured: { propertyID: string; value: unknown }[] }) =>
          variableMeasured.map(({ propertyID, value }) => [propertyID, value]),
      ),
    )
    expect(hasPart).toHaveLength(3)
    expect(figures.size).toBe([...page.matchAll(/data-address=/g)].length)
    expect(figures.get('主动公开.行政规范性文件.制发')).toBe(3)
    expect(figures.get('申请.新收.总计')).toBe(0)
    expect(figures.get('主动公开.行政事业性收费.金额')).toBe('52.6540')
  })
})
