import type { Publication } from '../document/document.ts'
import { type Finding, makeFinding } from '../findings/finding.ts'
import { reportText } from '../locale/zh/report.ts'
import type { schemaText } from '../locale/zh/schema.ts'
import { type Located, textOf, valueAt } from '../source/located.ts'
import { rangeOf, type Source } from '../source/source.ts'
import type { PrintedTexts } from './printed-texts.ts'

const FIELDS: { readonly [name in keyof Publication]-?: keyof typeof schemaText.publication } = {
  siteName: '网站名称',
  siteDomain: '网站域名',
  siteCode: '网站标识码',
  columnName: '栏目名称',
  columnDescription: '栏目描述',
  columnKeywords: '栏目关键词',
  columnType: '栏目类别',
  time: '时间',
  source: '来源',
  author: '作者',
  keywords: '关键词',
  summary: '摘要',
  url: '网址',
}

/** 发布; a time is of no use without 发布日期. */
export function readPublication(
  data: Located,
  source: Source,
  printed: PrintedTexts,
): { publication: Publication; findings: readonly Finding[] } {
  const given = Object.entries(FIELDS).flatMap(([name, field]) => {
    const text = printed.published('发布', field)
    return text === undefined ? [] : [[name, text]]
  })
  const time = valueAt(valueAt(data, '发布'), FIELDS.time)
  const findings: Finding[] = []
  if (time && textOf(valueAt(data, '发布日期')) === undefined) {
    const range = rangeOf(source, time.start, time.end)
    findings.push(
      makeFinding('publication-time', { address: '发布.时间', range, ...reportText.timeWithoutDate() }),
    )
  }
  return { publication: Object.fromEntries(given), findings }
}
