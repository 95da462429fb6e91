import { stringify } from 'yaml'
import { inspect } from '../../src/pipeline/inspect.ts'
import { randomReport } from '../helpers/random-report.ts'
import { wildReport } from '../helpers/wild-report.ts'

/** Forms of provinces: rows, columns and groups more and fewer, other labels, a table more and one fewer, sums of their own. */
const FORMS: readonly object[] = [
  { extends: '2021' },
  {
    name: '某省版式',
    source: '某省政府办公厅〔2025〕1号',
    extends: '2021',
    numbering: 'auto',
    changes: {
      '主动公开.其他主动公开文件': { after: '行政规范性文件' },
      '申请.外国公民': { after: '自然人', label: '外国公民、无国籍人' },
      '申请.法律服务机构': { label: '律师事务所' },
      '申请.其他处理': { of: null },
      复议诉讼: null,
      培训: {
        after: '申请',
        heading: '培训情况',
        table: {
          corner: '项目',
          columns: { 次数: null, 人次: null },
          rows: { 业务培训: null, 专题讲座: null },
        },
      },
    },
  },
  {
    extends: '2021',
    changes: {
      '申请.境外申请人': { after: '自然人', label: '境外申请人', of: { 港澳台: null, 外国: null } },
    },
  },
  { extends: '2014' },
]

/** Rows that agencies put in, by the forms that have their places. */
const ROWS: readonly Readonly<Record<string, readonly string[]>>[] = [
  { '申请.其他处理': ['4、移送其他机关'], '申请.不予公开': ['9、其他', '=1+1'] },
  { '主动公开.行政许可': ['其中：区级', '其中：镇级'] },
  { '申请.部分公开': ['含个人隐私', '含商业秘密'] },
  {},
]

/** A random data file of an own form, with rows and tables of its own; every other one goes to the limits. */
export async function ownReport(seed: number): Promise<string> {
  const at = seed % FORMS.length
  const year = at === 3 ? 2018 : 2024
  const own = { 版式: FORMS[at], ...(Object.keys(ROWS[at] ?? {}).length > 0 ? { 增行: ROWS[at] } : {}) }
  const bytes = new TextEncoder().encode(stringify({ 年度: year, 机关: '某局', ...own }))
  const { read, findings } = await inspect({ path: 'a.yaml', bytes })
  if (!read) throw new Error(JSON.stringify(findings))
  const { form } = read.report
  const text = seed % 2 === 0 ? randomReport(form, year, seed) : wildReport(form, year, seed)
  return JSON.stringify({ ...JSON.parse(text), ...own })
}
