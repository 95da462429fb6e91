import type { Draw } from '../../helpers/draw.ts'
import { told } from '../numerals.ts'
import type { Report, Slot, Wording } from '../report.ts'
import { figure, type Plant, replace, slots, withSlot } from './plant.ts'

/** A figure of the tables that the prose tells otherwise, by what it is a figure of. */
const SUBJECTS: Readonly<Record<string, RegExp>> = {
  'new applications': /^申请\.新收( \+ 申请\.上年结转)?$/,
  'applications by applicant': /^申请\.新收\./,
  'applications dealt with': /^申请\.办理总计$/,
  'group of results': /^申请\.(予以公开|部分公开|不予公开|无法提供|不予处理|其他处理)( \+ 申请\.部分公开)?$/,
  'single result': /^申请\.(不予公开|无法提供|不予处理)\./,
  'carried over': /^申请\.(上年结转|结转下年)$/,
  reviews: /^复议诉讼\.行政复议/,
  lawsuits: /^复议诉讼\.行政诉讼/,
  'normative documents': /^主动公开\.(行政)?规范性文件/,
  decisions: /^主动公开\..*处理决定$/,
  'items disclosed (2014)': /^统计表\.主动公开/,
  'responses (2014)': /^统计表\.回应解读/,
  'applications (2014)': /^统计表\.依申请公开/,
  'reviews and lawsuits (2014)': /^统计表\.(行政复议|行政诉讼|举报投诉)/,
  'staff and training (2014)': /^统计表\.(机构经费|会议培训)/,
}

const bySubject = Object.entries(SUBJECTS).map(
  ([subject, expression]): Plant =>
    tellsOtherwise(
      `prose: ${subject}`,
      (slot) => slot.style === '' && expression.test(slot.expression) && /^(\d+|\{\{.*)$/.test(slot.text),
    ),
)

export const prosePlants: readonly Plant[] = [
  ...bySubject,
  tellsOtherwise('prose: Chinese numeral', ({ style, ofTables }) => style === '汉字' && ofTables),
  tellsOtherwise('prose: full-width digits', ({ style }) => style === '全角'),
  tellsOtherwise('prose: in 万', ({ style }) => style === '万', 1000),
  tellsOtherwise('prose: part of a sum', (slot, wording) => slot.style === '' && isTerm(slot, wording)),
  tellsOtherwise(
    'prose: part of a sum in Chinese numerals',
    (slot, wording) => slot.style === '汉字' && isTerm(slot, wording),
  ),
  {
    kind: 'prose: one of 分别',
    severity: 'error',
    into: (report, draw) =>
      otherwise(report, draw, 1, ({ style }, { text }) => style === '' && text?.includes('分别为') === true),
  },
  {
    kind: 'prose: reference to another figure',
    severity: 'error',
    into(report, draw) {
      const chosen = slots(report, isFigure)
      if (chosen.length === 0) return undefined
      const { sentence, slot } = draw.pick(chosen)
      const admissible = alternatives(report, slot.expression)
      const others = chosen.filter(({ slot: { value } }) => !admissible.includes(value))
      if (others.length === 0) return undefined
      return replace(report, sentence, withSlot(sentence, slot, `{{${draw.pick(others).slot.expression}}}`))
    },
  },
  {
    kind: 'prose: last digit of a percentage',
    severity: 'error',
    into(report, draw) {
      const chosen = slots(report, ({ style, ofTables }) => style.startsWith('百分比') && ofTables)
      if (chosen.length === 0) return undefined
      const { sentence, slot } = draw.pick(chosen)
      const step = 2 / 10 ** Number(slot.style.at(-1))
      const share = Number.parseFloat(slot.text)
      const text = `${(share + (share > 50 ? -step : step)).toFixed(Number(slot.style.at(-1)))}%`
      return replace(report, sentence, withSlot(sentence, slot, text))
    },
  },
  {
    kind: 'prose: amount',
    severity: 'error',
    into(report, draw) {
      const chosen = slots(report, ({ expression }) => /金额$|统计表\.收费/.test(expression))
      if (chosen.length === 0) return undefined
      const { sentence, slot } = draw.pick(chosen)
      return replace(
        report,
        sentence,
        withSlot(sentence, slot, String(Number((slot.value + 0.3).toFixed(4)))),
      )
    },
  },
]

/** Told by digits or by a reference, and a figure of the tables by itself. */
function isFigure({ ofTables, style, expression }: Slot): boolean {
  return ofTables && style === '' && !/[ /]/.test(expression)
}

type Wanted = (slot: Slot, wording: Wording) => boolean

function tellsOtherwise(kind: string, wanted: Wanted, step = 1): Plant {
  return { kind, severity: 'error', into: (report, draw) => otherwise(report, draw, step, wanted) }
}

/** The report with one figure in its prose off by one, or by as little as makes it no other admissible figure. */
function otherwise(report: Report, draw: Draw, step: number, wanted: Wanted) {
  const chosen = slots(report, (slot, { wording }) => wording !== undefined && wanted(slot, wording))
  if (chosen.length === 0) return undefined
  const { sentence, slot } = draw.pick(chosen)
  const admissible = slot.ofTables ? alternatives(report, slot.expression) : [slot.value]
  const down = slot.value > step && draw.chance(0.5) ? -step : step
  let value = slot.value + down
  while (admissible.includes(value) || value < 0 || rounds(value, slot.style)) value += step
  return replace(report, sentence, withSlot(sentence, slot, told(value, slot.style)))
}

/** A whole number of 万 may have been rounded. */
const rounds = (value: number, style: string) => style === '万' && value % 10_000 === 0

/** A free number that must add up with others in its sentence. */
function isTerm({ ofTables }: Slot, { text, split }: Wording): boolean {
  return !ofTables && (split !== undefined || text?.includes('{甲 + 乙') === true)
}

/** Figures that the same words could as well mean: of a year or with what was left of the year before, made or in force. */
function alternatives(report: Report, expression: string): readonly number[] {
  const column = /^申请\.(新收|上年结转)(\.[^ ]+)?/.exec(expression)?.[2]
  if (/^申请\.(新收|上年结转)/.test(expression)) {
    const [received, carried] = ['新收', '上年结转'].map((row) => `申请.${row}${column ?? ''}`)
    return [`${received}`, `${carried}`, `${received} + ${carried}`].map((each) => figure(report, each))
  }
  const row = /^主动公开\.(?:行政)?规范性文件/.exec(expression)?.[0]
  return row
    ? [...report.cells].filter(([address]) => address.startsWith(row)).map(([, value]) => Number(value))
    : [figure(report, expression)]
}
