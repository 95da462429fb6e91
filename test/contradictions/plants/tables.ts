import type { Draw } from '../../helpers/draw.ts'
import { COLUMNS } from '../figures.ts'
import type { Report } from '../report.ts'
import { figure, type Plant, type Planted, refigured } from './plant.ts'

export const tablePlants: readonly Plant[] = [
  ...['新收', '上年结转', '结转下年', '予以公开'].map(
    (row): Plant => ({
      kind: `table: balance broken by ${row}`,
      severity: 'error',
      into(report, draw) {
        const column = draw.pick(COLUMNS)
        const address = `申请.${row}.${column}`
        if (report.edition === '2014' || (row === '上年结转' && report.previous)) return undefined
        const sides = ['新收', '上年结转', '办理总计', '结转下年', '予以公开']
        const broken = refigured(report, { [address]: figure(report, address) + draw.between(1, 3) })
        return {
          report: broken,
          at: sides.flatMap((side) => [`申请.${side}.${column}`, `申请.${side}.总计`]),
        }
      },
    }),
  ),
  {
    kind: 'table: typed total of a row',
    severity: 'error',
    into: (report, draw) =>
      wrongTotal(report, draw, (address) => /^申请\.(?!办理总计).*\.总计$/.test(address)),
  },
  {
    kind: 'table: typed total of a column',
    severity: 'error',
    into: (report, draw) => wrongTotal(report, draw, (address) => address.startsWith('申请.办理总计.')),
  },
  {
    kind: 'table: typed total of a block',
    severity: 'error',
    into: (report, draw) => wrongTotal(report, draw, (address) => address.startsWith('复议诉讼.')),
  },
  {
    kind: 'table: typed total of a group (2014)',
    severity: 'error',
    into: (report, draw) => wrongTotal(report, draw, (address) => address.endsWith('.总数')),
  },
  exceeds('normative documents among all items', '统计表.主动公开.规范性文件', '统计表.主动公开.信息数'),
  exceeds(
    'briefings with the head among all',
    '统计表.回应解读.方式.发布会负责同志',
    '统计表.回应解读.方式.新闻发布会',
  ),
  exceeds(
    'interviews with the head among all',
    '统计表.回应解读.方式.访谈负责同志',
    '统计表.回应解读.方式.在线访谈',
  ),
  exceeds('a channel among all items', '统计表.主动公开.渠道.政务微信', '统计表.主动公开.信息数'),
  exceeds('newly public among all public', '主动公开.规范性文件.新公开', '主动公开.规范性文件.公开总数'),
  {
    kind: 'table: responses without an event (2014)',
    severity: 'error',
    into(report, draw) {
      if (report.edition !== '2014') return undefined
      const way = `统计表.回应解读.方式.${draw.pick(['微博微信回应', '其他方式回应'])}`
      const event = '统计表.回应解读.回应热点'
      return { report: refigured(report, { [event]: 0, [way]: draw.between(1, 5) }), at: [event, way] }
    },
  },
  {
    kind: 'table: dealt with but not answered (2014)',
    severity: 'warning',
    into(report) {
      if (report.edition !== '2014') return undefined
      const [done, answered] = ['统计表.依申请公开.办结', '统计表.依申请公开.答复']
      const cell = `${answered}.其他途径`
      const planted = refigured(report, { [cell]: figure(report, cell) + 2 })
      return {
        report: planted,
        at: [
          `${done}`,
          `${done}.总数`,
          `${done}.按时`,
          `${done}.延期`,
          `${answered}`,
          `${answered}.总数`,
          cell,
        ],
      }
    },
  },
  {
    kind: 'table: blank cell',
    severity: 'error',
    into(report, draw) {
      const zeros = [...report.cells].filter(([, value]) => value === '0').map(([address]) => address)
      const address = draw.pick(zeros)
      return { report: { ...refigured(report, { [address]: '~' }), totals: report.totals }, at: [address] }
    },
  },
  {
    kind: 'years: carried over from last year',
    severity: 'error',
    into(report, draw) {
      const { previous } = report
      if (!previous || report.edition === '2014') return undefined
      const column = draw.pick(COLUMNS)
      const [left, received, carried] = ['结转下年', '新收', '上年结转'].map((row) => `申请.${row}.${column}`)
      if (!left || !received || !carried) return undefined
      const lastYear = refigured(previous, {
        [left]: figure(previous, left) + 1,
        [received]: figure(previous, received) + 1,
      })
      return { report: { ...report, sparse: false, previous: lastYear }, at: [carried, `申请.上年结转.总计`] }
    },
  },
  {
    kind: 'years: documents in force',
    severity: 'warning',
    into(report, draw) {
      const row = '主动公开.行政规范性文件'
      if (!report.previous || report.edition !== '2021') return undefined
      const more = figure(report, `${row}.有效`) + draw.between(1, 4)
      return {
        report: refigured(report, { [`${row}.有效`]: more }),
        at: ['有效', '制发', '废止'].map((column) => `${row}.${column}`),
      }
    },
  },
  {
    kind: 'years: items of last year (2019)',
    severity: 'error',
    into(report, draw) {
      if (!report.previous || report.edition !== '2019') return undefined
      const address = `主动公开.${draw.pick(['行政许可', '行政处罚', '行政强制'])}.上年项目`
      return { report: refigured(report, { [address]: figure(report, address) + 1 }), at: [address] }
    },
  },
]

/** A total typed one too high. */
function wrongTotal(report: Report, draw: Draw, wanted: (address: string) => boolean): Planted | undefined {
  const addresses = [...report.totals.keys()].filter(wanted)
  if (addresses.length === 0) return undefined
  const address = draw.pick(addresses)
  const totals = new Map(report.totals).set(address, String(Number(report.totals.get(address)) + 1))
  return { report: { ...report, totals }, at: [address, address.replace(/\.总数$/, '')] }
}

/** A part larger than what it is a part of. */
function exceeds(kind: string, part: string, whole: string): Plant {
  return {
    kind: `table: ${kind}`,
    severity: 'error',
    into(report) {
      if (!report.cells.has(part)) return undefined
      return { report: refigured(report, { [part]: figure(report, whole) + 1 }), at: [part, whole] }
    },
  }
}
