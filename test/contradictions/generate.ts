import { type Draw, drawing } from '../helpers/draw.ts'
import { random } from '../helpers/random-report.ts'
import { sumOf } from './expressions.ts'
import { COLUMNS, drawFigures } from './figures.ts'
import type { Edition, Report } from './report.ts'
import { drawProse } from './sentences.ts'

const YEARS: Record<Edition, readonly number[]> = {
  '2014': [2014, 2015, 2016, 2017, 2018],
  '2019': [2019, 2020],
  '2021': [2021, 2022, 2023, 2024, 2025],
}
const DEPARTMENTS = ['清河县水务局', '临江市云山区教育局', '东明市统计局', '石门区柳林街道办事处']
const GOVERNMENTS = ['清河县人民政府', '临江市云山区人民政府', '东明市白石镇人民政府']

/** A report in which everything agrees; the same seed gives the same report. */
export function generate(seed: number): Report {
  const draw = drawing(random(seed))
  const edition = draw.pick<Edition>(['2021', '2021', '2019', '2014'])
  const organ = draw.pick(['部门', '政府'] as const)
  const agency = draw.pick(organ === '部门' ? DEPARTMENTS : GOVERNMENTS)
  const [first = 0, ...later] = YEARS[edition]
  const withPrevious = draw.chance(0.4)
  const year = withPrevious ? draw.pick(later) : draw.pick([first, ...later])
  const who = { edition, organ, agency }
  const previous = withPrevious ? report({ ...who, year: year - 1 }, draw) : undefined
  return report({ ...who, year }, draw, previous)
}

const NOT_RESULTS = ['新收', '上年结转', '结转下年'].map((row) => `申请.${row}`)

type Who = Pick<Report, 'edition' | 'organ' | 'agency' | 'year'>

function report(who: Who, draw: Draw, previous?: Report): Report {
  const { edition, organ, agency, year } = who
  const cells = drawFigures(edition, draw, previous?.cells)
  const month = organ === '部门' && edition !== '2014' ? 1 : draw.between(1, 3)
  const published = `${year + 1}-0${month}-${String(draw.between(5, 28)).padStart(2, '0')}`
  const head = new Map<string, string>([['机关类别', organ]])
  if (draw.chance(0.3)) head.set('标题', `${agency}${year}年政府信息公开工作年度报告`)
  if (draw.chance(0.2)) head.set('文号', `清政办发〔${year + 1}〕${draw.between(2, 40)}号`)
  head.set('发布日期', published)
  if (previous) head.set('上年', 'last-year.yaml')
  const references = draw.chance(0.25) ? 0.6 : 0
  const prose = drawProse({ edition, year, cells, references }, draw)
  const totals = draw.chance(0.5) ? typedTotals(edition, cells) : new Map<string, string>()
  return { ...who, head, cells, totals, prose, sparse: draw.chance(0.4), ...(previous ? { previous } : {}) }
}

/** Every total that may be typed. */
function typedTotals(edition: Edition, cells: ReadonlyMap<string, string>): Map<string, string> {
  const totals = new Map<string, string>()
  const add = (address: string, sum: string) => totals.set(address, String(sumOf(sum, cells, new Map())))
  if (edition === '2014') {
    for (const group of ['收到申请', '办结', '答复', '答复.不同意公开'])
      add(`统计表.依申请公开.${group}.总数`, `统计表.依申请公开.${group}`)
    for (const group of ['行政复议', '行政诉讼', '机构经费.人员'])
      add(`统计表.${group}.总数`, `统计表.${group}`)
    return totals
  }
  const rows = new Set(
    [...cells.keys()]
      .filter((cell) => cell.startsWith('申请.'))
      .map((cell) => cell.slice(0, cell.lastIndexOf('.'))),
  )
  for (const row of rows) add(`${row}.总计`, COLUMNS.map((column) => `${row}.${column}`).join(' + '))
  const results = [...rows].filter((row) => !NOT_RESULTS.includes(row))
  for (const column of COLUMNS)
    add(`申请.办理总计.${column}`, results.map((row) => `${row}.${column}`).join(' + '))
  add('申请.办理总计.总计', '申请.办理总计')
  for (const block of ['行政复议', '行政诉讼.未经复议', '行政诉讼.复议后'])
    add(`复议诉讼.${block}.总计`, `复议诉讼.${block}`)
  return totals
}
