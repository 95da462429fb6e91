import type { Form } from '../../src/form/form.ts'
import { random, randomReport } from './random-report.ts'

const WORDS = [
  ...[
    '政府信息',
    '公开',
    '工作',
    '年度',
    '报告',
    '，',
    '。',
    '；',
    '：',
    '“',
    '”',
    '（',
    '）',
    '《',
    '》',
    '、',
    '——',
    '……',
    '·',
  ],
  ...[
    '2021年',
    '900余条',
    '52.6540万元',
    '8.5个百分点',
    '36平方公里',
    '〔2022〕3号',
    '第（一）项',
    '100%',
    '−5℃',
    '㎡',
  ],
  ...['LED', 'QQ群', 'WeChat', 'report-gen', 'naïve café', 'Москва', 'ywjdxx@163.com', 'GB/T 9704-2012'],
  ...['https://www.example.gov.cn/zwgk/2021/index.html?id=4711&page=2', 'W'.repeat(90), '9'.repeat(70)],
  ...['𬭊', '㙟', '䶮', '喆', '镕', '！', '？'],
]

/**
 * A data file of a form that goes to the limits: agencies with long names, figures of many digits, sections that are
 * empty or of fifty paragraphs, words in Latin letters and rare characters, own tables full of text, tables set 横排.
 */
export function wildReport(form: Form, year: number, seed: number): string {
  const next = random(seed + 1_000_003)
  const below = (limit: number) => Math.floor(next() * limit)
  const chance = (share: number) => next() < share
  const text = (longest: number) =>
    Array.from({ length: 1 + below(longest) }, () => WORDS[below(WORDS.length)]).join('')
  const data: Record<string, unknown> = JSON.parse(randomReport(form, year, seed))
  if (chance(0.5))
    data['机关'] = `某省${'某某自治州'.repeat(below(6))}某县${'政务服务和'.repeat(1 + below(8))}局`
  for (const section of form.sections) {
    if (chance(0.15)) data[section.name] = section.table ? {} : null
    else if (section.table) data[section.name] = wildTable(data[section.name], below, chance)
    else if (chance(0.2)) data[section.name] = Array.from({ length: 50 }, () => text(60)).join('\n')
    else if (chance(0.5)) data[section.name] += `\n${text(200)}`
  }
  if (chance(0.4)) data['附表'] = { [`附表${text(3)}`]: ownTable(below, text, chance) }
  if (chance(0.3)) data['主送'] = text(20)
  if (chance(0.3)) data['附件'] = Array.from({ length: 1 + below(4) }, () => text(20))
  if (chance(0.3)) data['版面'] = '普通'
  if (chance(0.3)) data['版记'] = { 抄送: text(30), 印发机关: text(4), 印发日期: `${year + 1}-01-31` }
  return JSON.stringify(data)
}

type Below = (limit: number) => number
type Chance = (share: number) => boolean

function wildTable(table: unknown, below: Below, chance: Chance): unknown {
  const digits = 1 + below(9)
  const grown = (value: unknown): unknown => {
    if (typeof value === 'number') return value < 0 ? value : value * 10 ** below(digits)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, grown(part)]))
  }
  const turned = chance(0.2) ? { 横排: '是' } : {}
  const note = chance(0.3)
    ? { 表注: '注：以上数据含上年结转，“其他”包括社会组织。'.repeat(1 + below(4)) }
    : {}
  return { ...(grown(table) as object), ...turned, ...note }
}

function ownTable(below: Below, text: (longest: number) => string, chance: Chance): unknown {
  const columns = Array.from({ length: 1 + below(8) }, (_, index) =>
    `栏${index + 1}${text(1)}`.replace(/[.=]/g, ''),
  )
  const cell = () => (chance(0.1) ? text(120) : chance(0.5) ? below(10 ** (1 + below(8))) : text(8))
  const rows = Array.from({ length: 1 + below(40) }, (_, index) => [
    `${index + 1}、${text(6)}`.replaceAll('.', ''),
    columns.map(cell),
  ])
  return { ...(chance(0.3) ? { 横排: '是' } : {}), 种类: '文字', 列: columns, 行: Object.fromEntries(rows) }
}
