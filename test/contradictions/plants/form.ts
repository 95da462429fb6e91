import type { Report, Sentence } from '../report.ts'
import { textOf } from '../report.ts'
import { type Plant, type Planted, places, replace, reworded, rewrite } from './plant.ts'

/** All that speaks of 监督保障. */
const SUPERVISION = /监督|保障|考核|培训|问责|责任追究|评议|领导小组/

export const formPlants: readonly Plant[] = [
  {
    kind: 'form: section missing',
    severity: 'error',
    into(report, draw) {
      const tables = report.edition === '2014' ? ['统计表'] : ['主动公开', '申请', '复议诉讼']
      const section = draw.pick([...tables, ...report.prose.keys()])
      const prose = new Map([...report.prose].filter(([name]) => name !== section))
      const [cells, totals] = [report.cells, report.totals].map(
        (figures) => new Map([...figures].filter(([address]) => !address.startsWith(`${section}.`))),
      )
      return cells && totals ? { report: { ...report, prose, cells, totals }, at: [section] } : undefined
    },
  },
  {
    kind: 'form: no word of the fee',
    severity: 'error',
    into(report) {
      if (report.edition !== '2021') return undefined
      const silent = rewrite(report, (sentence) =>
        textOf(sentence).includes('处理费') ? undefined : sentence,
      )
      return { report: silent, at: ['其他事项', ...sentencesOf(silent, '其他事项')] }
    },
  },
  {
    kind: 'form: an aspect missing',
    severity: 'warning',
    into(report) {
      if (report.edition !== '2021') return undefined
      const silent = rewrite(report, (sentence) =>
        SUPERVISION.test(textOf(sentence)) ? undefined : sentence,
      )
      return { report: silent, at: ['总体情况', ...sentencesOf(silent, '总体情况')] }
    },
  },
  {
    kind: 'form: nothing on problems',
    severity: 'warning',
    into(report) {
      if (report.edition === '2014') return undefined
      const nothing: Sentence = { pieces: ['无。'] }
      const prose = new Map(report.prose).set('问题及改进', [[nothing]])
      return { report: { ...report, prose }, at: [nothing, '问题及改进'] }
    },
  },
  {
    kind: 'form: superseded basis',
    severity: 'warning',
    into(report) {
      if (report.edition !== '2021') return undefined
      const basis: Sentence = {
        pieces: [
          '根据《中华人民共和国政府信息公开条例》和《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》等规定，编制本报告。',
        ],
      }
      const prose = new Map(report.prose).set('引言', [[basis]])
      return { report: { ...report, prose }, at: [basis, '引言'] }
    },
  },
  titled('without 年度', ({ agency, year }) => `${agency}${year}年政府信息公开工作报告`),
  titled('with 年度 twice', ({ agency, year }) => `${agency}${year}年度政府信息公开工作年度报告`),
  titled('of another year', ({ agency, year }) => `${agency}${year - 1}年政府信息公开工作年度报告`),
  {
    kind: 'form: late',
    severity: 'warning',
    into(report) {
      const head = new Map(report.head).set('发布日期', `${report.year + 1}-05-18`)
      return { report: { ...report, head }, at: ['发布日期'] }
    },
  },
  {
    kind: 'form: covering letter in the text',
    severity: 'warning',
    into(report) {
      const letter: Sentence = {
        pieces: [
          `县政府办公室：现将《${report.agency}${report.year}年政府信息公开工作年度报告》随文呈上，请审阅。`,
        ],
      }
      const first = report.edition === '2014' ? '正文' : '引言'
      const prose = new Map(report.prose).set(first, [[letter], ...(report.prose.get(first) ?? [])])
      return { report: { ...report, prose }, at: [letter] }
    },
  },
  {
    kind: 'form: page chrome in the text',
    severity: 'warning',
    into(report, draw) {
      const chrome: Sentence = { pieces: [draw.pick(['扫一扫在手机打开当前页', '分享到：', '字体大小：'])] }
      const last = report.edition === '2014' ? '正文' : '其他事项'
      const prose = new Map(report.prose).set(last, [...(report.prose.get(last) ?? []), [chrome]])
      return { report: { ...report, prose }, at: [chrome] }
    },
  },
  {
    kind: 'form: unfinished last sentence',
    severity: 'warning',
    into(report, draw) {
      const ends = [...report.prose.values()].flatMap((paragraphs) => paragraphs.at(-1)?.at(-1) ?? [])
      const sentence = draw.pick(ends.filter((end) => textOf(end).endsWith('。')))
      return replace(
        report,
        sentence,
        reworded(sentence, (text) => text.replace(/。$/, '')),
      )
    },
  },
  {
    kind: 'form: year of another report',
    severity: 'warning',
    into: (report, draw) => {
      const chosen = dated(report)
      if (chosen.length === 0) return undefined
      const other = report.year - draw.between(2, 4)
      const sentence = draw.pick(chosen)
      return replace(
        report,
        sentence,
        reworded(sentence, (text) => text.replace(`${report.year}年`, `${other}年`)),
      )
    },
  },
  {
    kind: 'form: 今年以来',
    severity: 'warning',
    into(report, draw) {
      const chosen = dated(report)
      if (chosen.length === 0) return undefined
      const sentence = draw.pick(chosen)
      return replace(
        report,
        sentence,
        reworded(sentence, (text) => text.replace(/^\d{4}年，?/, '今年以来，')),
      )
    },
  },
  {
    kind: 'form: announced number of an enumeration',
    severity: 'warning',
    into(report, draw) {
      const counted = places(report).filter(({ sentence }) => {
        const { count } = sentence.wording ?? {}
        return count !== undefined && textOf(sentence).includes(`${count}个`)
      })
      if (counted.length === 0) return undefined
      const { sentence } = draw.pick(counted)
      const count = sentence.wording?.count ?? ''
      const wrong = { '5': '6', 三: '四', 四: '五' }[count] ?? ''
      const planted = replace(
        report,
        sentence,
        reworded(sentence, (text) => text.replace(`${count}个`, `${wrong}个`)),
      )
      return { ...planted, at: [...planted.at, ...rest(report, sentence)] }
    },
  },
]

/** The items of an enumeration stand in paragraphs of their own; a finding may stand at any of them. */
function rest(report: Report, first: Sentence): readonly Sentence[] {
  return places(report).flatMap(({ sentence }) =>
    sentence !== first && sentence.wording === first.wording ? [sentence] : [],
  )
}

function dated(report: Report): readonly Sentence[] {
  return places(report).flatMap(({ sentence }) =>
    textOf(sentence).startsWith(`${report.year}年`) && sentence.pieces.length > 1 ? [sentence] : [],
  )
}

function sentencesOf(report: Report, section: string): readonly Sentence[] {
  return places(report).flatMap((place) => (place.section === section ? [place.sentence] : []))
}

function titled(kind: string, title: (report: Report) => string): Plant {
  return {
    kind: `form: title ${kind}`,
    severity: 'warning',
    into(report): Planted {
      return { report: { ...report, head: new Map(report.head).set('标题', title(report)) }, at: ['标题'] }
    },
  }
}
