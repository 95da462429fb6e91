import type { Draw } from '../helpers/draw.ts'
import type { Edition } from './report.ts'

type Cells = Map<string, string>

export const COLUMNS = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他']

const COMMON_RESULTS = [
  '予以公开',
  '部分公开',
  ...[
    '国家秘密',
    '法律禁止',
    '三安全一稳定',
    '第三方权益',
    '内部事务信息',
    '过程性信息',
    '执法案卷',
    '行政查询',
  ].map((name) => `不予公开.${name}`),
  ...['不掌握', '需另行制作', '补正后仍不明确'].map((name) => `无法提供.${name}`),
  ...['信访举报投诉', '重复申请', '公开出版物', '大量反复申请', '确认已获取信息'].map(
    (name) => `不予处理.${name}`,
  ),
]
const RESULTS = {
  '2019': [...COMMON_RESULTS, '其他处理'],
  '2021': [...COMMON_RESULTS, ...['逾期不补正', '逾期不缴费', '其他'].map((name) => `其他处理.${name}`)],
}
const OUTCOMES = ['结果维持', '结果纠正', '其他结果', '尚未审结']

/** Figures that satisfy every 勾稽关系 of the form, and those with last year's. */
export function drawFigures(edition: Edition, draw: Draw, previous?: Cells): Cells {
  const cells: Cells = new Map()
  const put = (address: string, value: number | string) => cells.set(address, String(value))
  if (edition === '2014') {
    drawStatistics(draw, put)
    return cells
  }
  if (edition === '2021') drawDisclosure2021(draw, put, previous)
  else drawDisclosure2019(draw, put, previous)
  drawApplications(edition, draw, put, previous)
  drawReviews(draw, put, previous)
  return cells
}

type Put = (address: string, value: number | string) => void

const signed = (value: number) => (value > 0 ? `+${value}` : String(value))
const before = (previous: Cells | undefined, address: string) => Number(previous?.get(address) ?? 0)

function drawDisclosure2021(draw: Draw, put: Put, previous?: Cells): void {
  for (const row of ['规章', '行政规范性文件']) {
    const at = `主动公开.${row}`
    const inForce = previous ? before(previous, `${at}.有效`) : row === '规章' ? 0 : draw.count()
    const [made, ended] = row === '规章' ? [0, 0] : [draw.count(), draw.between(0, Math.min(3, inForce))]
    put(`${at}.制发`, made)
    put(`${at}.废止`, ended)
    put(`${at}.有效`, inForce + made - ended)
  }
  put('主动公开.行政许可.处理决定', draw.count() * draw.between(1, 12))
  put('主动公开.行政处罚.处理决定', draw.chance(0.35) ? draw.between(10, 49) * 1000 : draw.count() * 7)
  put('主动公开.行政强制.处理决定', draw.count())
  put('主动公开.行政事业性收费.金额', amount(draw))
}

function drawDisclosure2019(draw: Draw, put: Put, previous?: Cells): void {
  for (const row of ['规章', '规范性文件']) {
    const made = row === '规章' ? 0 : draw.count()
    const published = draw.between(0, made)
    put(`主动公开.${row}.新制作`, made)
    put(`主动公开.${row}.新公开`, published)
    const others = previous ? before(previous, `主动公开.${row}.公开总数`) : row === '规章' ? 0 : draw.count()
    put(`主动公开.${row}.公开总数`, published + others)
  }
  for (const row of ['行政许可', '其他对外管理服务事项', '行政处罚', '行政强制', '行政事业性收费']) {
    const at = `主动公开.${row}`
    const items = previous
      ? before(previous, `${at}.上年项目`) + before(previous, `${at}.增减`)
      : draw.count()
    put(`${at}.上年项目`, items)
    const change = draw.between(-Math.min(items, 3), 5)
    put(`${at}.增减`, signed(change))
    if (row !== '行政事业性收费') put(`${at}.处理决定`, items + change > 0 ? draw.count() * 3 : 0)
  }
  const purchases = draw.count()
  put('主动公开.政府集中采购.项目', purchases)
  put('主动公开.政府集中采购.金额', purchases > 0 ? amount(draw) : 0)
}

function drawApplications(edition: '2019' | '2021', draw: Draw, put: Put, previous?: Cells): void {
  const [often, most] = draw.pick([
    [0, 0],
    [0.1, 3],
    [0.2, 9],
    [0.6, 40],
  ] as const)
  const rows: Record<string, number[]> = { 新收: [], 上年结转: [] }
  for (const result of RESULTS[edition]) rows[result] = []
  rows['结转下年'] = []
  COLUMNS.forEach((column, index) => {
    const share = index === 0 ? 1 : 8
    const some = () => (draw.chance(often / share) ? draw.between(0, Math.ceil(most / share)) : 0)
    const carried = previous ? before(previous, `申请.结转下年.${column}`) : Math.ceil(some() / 4)
    const results = RESULTS[edition].map(some)
    const left = Math.ceil(some() / 4)
    const done = results.reduce((sum, result) => sum + result, left)
    const missing = Math.max(0, carried - done)
    RESULTS[edition].forEach((result, at) => {
      rows[result]?.push((results[at] ?? 0) + (at === 0 ? missing : 0))
    })
    rows['新收']?.push(done + missing - carried)
    rows['上年结转']?.push(carried)
    rows['结转下年']?.push(left)
  })
  for (const [row, values] of Object.entries(rows)) {
    COLUMNS.forEach((column, index) => {
      put(`申请.${row}.${column}`, values[index] ?? 0)
    })
  }
}

/** What was not decided last year is among this year's; after a review there are no more lawsuits than reviews. */
function drawReviews(draw: Draw, put: Put, previous?: Cells): void {
  const allUpheld = draw.chance(0.4)
  let reviewed = 0
  for (const block of ['行政复议', '行政诉讼.未经复议', '行政诉讼.复议后']) {
    const at = `复议诉讼.${block}`
    const none = draw.chance(0.45) || (block.endsWith('后') && reviewed === 0)
    const most = block.endsWith('后') ? Math.floor(reviewed / 4) : 4
    const drawn = OUTCOMES.map((_, index) => (none || (allUpheld && index > 0) ? 0 : draw.between(0, most)))
    const missing = Math.max(0, before(previous, `${at}.尚未审结`) - total(drawn))
    const values = drawn.map((value, index) => (index === 0 ? value + missing : value))
    if (block === '行政复议') reviewed = total(values)
    OUTCOMES.forEach((outcome, index) => {
      put(`${at}.${outcome}`, values[index] ?? 0)
    })
  }
}

const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)

function drawStatistics(draw: Draw, put: Put): void {
  const at = (address: string, value: number | string) => put(`统计表.${address}`, value)
  const all = draw.chance(0.3) ? draw.between(10, 60) * 1000 : draw.between(60, 4000)
  const files = draw.between(0, 20)
  at('主动公开.信息数', all)
  at('主动公开.规范性文件', files)
  at('主动公开.制发规范性文件', files + draw.count())
  const site = draw.between(Math.ceil(all / 2), all)
  const [gazette, blog, wechat] = [draw.count(), draw.between(0, site), draw.between(0, site)].map((n) =>
    Math.min(n, all),
  )
  const others = Math.max(0, all - site - (gazette ?? 0) - (blog ?? 0) - (wechat ?? 0))
  at('主动公开.渠道.政府公报', gazette ?? 0)
  at('主动公开.渠道.政府网站', site)
  at('主动公开.渠道.政务微博', blog ?? 0)
  at('主动公开.渠道.政务微信', wechat ?? 0)
  at('主动公开.渠道.其他方式', others)

  const events = draw.count()
  const meetings = draw.count()
  const talks = draw.count()
  at('回应解读.回应热点', events)
  at('回应解读.方式.新闻发布会', meetings)
  at('回应解读.方式.发布会负责同志', draw.between(0, meetings))
  at('回应解读.方式.在线访谈', talks)
  at('回应解读.方式.访谈负责同志', draw.between(0, talks))
  at('回应解读.方式.解读稿件', draw.count())
  at('回应解读.方式.微博微信回应', draw.between(0, events))
  at('回应解读.方式.其他方式回应', draw.between(Math.min(1, events), events))

  const received = draw.chance(0.15) ? 0 : draw.between(1, 130)
  const spread = (group: string, names: readonly string[], whole: number) => {
    const parts = draw.split(whole, names.length)
    names.forEach((name, index) => {
      at(`${group}.${name}`, parts[index] ?? 0)
    })
  }
  spread('依申请公开.收到申请', ['当面', '传真', '网络', '信函'], received)
  const late = draw.chance(0.5) ? 0 : draw.between(0, received)
  at('依申请公开.办结.按时', received - late)
  at('依申请公开.办结.延期', late)
  const refusals = ['国家秘密', '商业秘密', '个人隐私', '三安全一稳定', '非政府信息', '其他情形']
  const answers = ['已主动公开', '同意公开', '同意部分公开', ...refusals.map((name) => `不同意公开.${name}`)]
  spread('依申请公开.答复', [...answers, '不属于本机关', '不存在', '更改补充', '其他途径'], received)

  const wonAll = draw.chance(0.4)
  for (const kind of ['行政复议', '行政诉讼']) {
    const none = draw.chance(0.4)
    for (const outcome of ['维持', '纠错', '其他'])
      at(`${kind}.${outcome}`, none || (wonAll && outcome !== '维持') ? 0 : draw.between(0, 5))
  }
  at('举报投诉', draw.chance(0.6) ? 0 : draw.between(1, 9))
  at('收费', draw.chance(0.6) ? 0 : amount(draw))
  at('机构经费.专门机构', draw.between(0, 3))
  at('机构经费.查阅点', draw.between(0, 30))
  at('机构经费.人员.专职', draw.between(0, 9))
  at('机构经费.人员.兼职', draw.between(0, 40))
  at('机构经费.专项经费', amount(draw))
  const classes = draw.between(0, 8)
  at('会议培训.会议', draw.between(0, 12))
  at('会议培训.培训班', classes)
  at('会议培训.受训人员', classes === 0 ? 0 : classes * draw.between(5, 60))
}

function amount(draw: Draw): string {
  if (draw.chance(0.4)) return '0'
  return draw.pick([
    String(draw.between(1, 300)),
    `${draw.between(0, 90)}.${draw.between(1, 9)}`,
    `${draw.between(0, 90)}.${draw.between(10, 99)}`,
    `${draw.between(1, 90)}.${draw.between(1000, 9999)}`,
  ])
}
