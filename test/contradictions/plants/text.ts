import type { Severity } from '../../../src/findings/registry.ts'
import type { Draw } from '../../helpers/draw.ts'
import type { Report, Sentence } from '../report.ts'
import { textOf } from '../report.ts'
import { type Plant, type Planted, places, replace, reworded, slots, withSlot } from './plant.ts'

export const textPlants: readonly Plant[] = [
  spoilt('half-width comma', /(?<=[\u4e00-\u9fff])，(?=[\u4e00-\u9fff])/, ','),
  spoilt('截止', /截至(?=\d{4}年)/, '截止'),
  inserted('、 between two titles', '认真落实《政务公开工作要点》、《政务公开任务分工》。', 'info'),
  inserted(
    'bracket of a document number',
    '按照《关于做好政务公开工作的通知》（清政办﹝{年}﹞12号）要求开展工作。',
  ),
  inserted(
    'half-width bracket of a document number',
    '按照《关于做好政务公开工作的通知》（清政办[{年}]12号）要求开展工作。',
  ),
  spoilt('quotation mark lost', /”/, ''),
  spoilt('bracket lost', /(?<=（[^（）]*)）/, ''),
  spoilt('space in a number', /(?<=\d)(?=\d{2}[件条人次])/, ' ', 'info'),
  spoilt('invisible character', /(?<=政府)(?=信息公开)/, '\u200b'),
  spoilt('traditional characters', /政府信息/, '政府資訊'),
  {
    kind: 'text: vague figure',
    severity: 'warning',
    into(report, draw) {
      const chosen = slots(
        report,
        ({ expression, style, text }) =>
          style === '' && /^(申请\.新收|统计表\.主动公开\.信息数)$/.test(expression) && /^\d\d/.test(text),
      )
      if (chosen.length === 0) return undefined
      const { sentence, slot } = draw.pick(chosen)
      return replace(report, sentence, withSlot(sentence, slot, `${slot.text.slice(0, -1)}0余`))
    },
  },
]

/** The first occasion in some sentence spoilt. */
function spoilt(kind: string, occasion: RegExp, by: string, severity: Severity = 'warning'): Plant {
  return {
    kind: `text: ${kind}`,
    severity,
    into(report, draw) {
      const chosen = places(report).filter(({ sentence }) =>
        sentence.pieces.some((piece) => typeof piece === 'string' && occasion.test(piece)),
      )
      if (chosen.length === 0) return undefined
      const { sentence } = draw.pick(chosen)
      let done = false
      const change = (text: string) => {
        if (done || !occasion.test(text)) return text
        done = true
        return text.replace(occasion, by)
      }
      return replace(report, sentence, reworded(sentence, change))
    },
  }
}

/** A sentence added that has the slip. */
function inserted(kind: string, text: string, severity: Severity = 'warning'): Plant {
  return { kind: `text: ${kind}`, severity, into: (report, draw) => insert(report, draw, text) }
}

function insert(report: Report, draw: Draw, text: string): Planted {
  const paragraphs = [...report.prose.values()]
    .flat()
    .filter((paragraph) => textOf(paragraph[0] as Sentence).endsWith('。'))
  const where = draw.pick(paragraphs)
  const sentence: Sentence = { pieces: [text.replace('{年}', String(report.year))] }
  const prose = new Map(
    [...report.prose].map(([section, all]) => [
      section,
      all.map((paragraph) => (paragraph === where ? [...paragraph, sentence] : paragraph)),
    ]),
  )
  return { report: { ...report, prose }, at: [sentence] }
}
