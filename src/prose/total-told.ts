import type { Form } from '../form/form.ts'
import { resolveAddress } from '../form/references.ts'
import { type Decimal, decimal } from '../source/decimal.ts'
import type { FigureMention, FigureStatement } from './figure-statement.ts'
import { nameFigure } from './name-figure.ts'
import type { NumberContext } from './number-context.ts'
import { chineseNumber } from './numerals.ts'
import { isWay } from './other-matter.ts'
import { type Sum, sumOf } from './sums.ts'
import type { Token } from './tokens.ts'
import { totalOf } from './total-of.ts'

const ALL_TOGETHER = /(?:共计|合计|总计|一共|共|总量|(?:合|加)(?:起来|在一起)|(?:两项)?相加)[为达是]?$/

/** Where a total may be told: what stands before its number, and what the sentence told and said before. */
interface TotalPlace {
  readonly lead: readonly Token[]
  readonly said: string
  readonly value: Decimal
  /** No more than a few characters. */
  readonly before: string
  readonly told: readonly FigureStatement[]
  readonly tokens: readonly Token[]
}

/** The figure of a total that is told last, without words of its own: 共计30件. */
export function totalTold(place: TotalPlace, context: NumberContext): FigureMention | undefined {
  const { lead, said, before, told } = place
  if (FIRST_OF_SEVERAL.test(said)) return firstTold(place)
  const last = lastTold(place)
  if (last) return last
  if (
    SEVERAL.test(before) ||
    !ALL_TOGETHER.test(said) ||
    lead.some(({ kind }) => kind === 'other' || kind === 'word')
  )
    return undefined
  const total = told.length < 2 ? undefined : totalOf(told, context.lexicon, context.form)
  return total ?? totalOfWays(place, context) ?? exactTotal(place, context)
}

/** 现场咨询152人次、电话咨询407人次、网上咨询96人次，总计655人次: figures that the form does not add up, but the text does. */
function exactTotal({ told, value }: TotalPlace, { form }: NumberContext): FigureMention | undefined {
  for (let count = 2; count <= Math.min(MOST_PARTS, told.length); count++) {
    const parts = told.slice(-count)
    const [first] = parts
    const sum = sumOfValues(parts)
    const areSure = parts.every(({ sums, number }) => sums.length === 1 && number.unit === first?.number.unit)
    if (!first || !areSure || !value.gt(0) || !sum.eq(value)) continue
    const together = parts.flatMap(({ sums }) => sums[0] ?? [])
    return { ...first, sums: [together, ...wholeRow(together, form)], isPlain: false }
  }
  return undefined
}

/** No list that is added up is longer. */
const MOST_PARTS = 6

/** 予以公开24件，部分公开9件，两者共33件: so many told last; of three and more not each may have been told, unless they add up. */
function lastTold({ before, told, value }: TotalPlace): FigureMention | undefined {
  const [, several = ''] = SEVERAL.exec(before) ?? []
  const count = chineseNumber(several) ?? 0
  const parts = count > 1 ? told.slice(-count) : []
  const [last] = parts
  const total = sumOfValues(parts)
  if (!last || parts.length < 2 || (count > 2 && !total.eq(value))) return undefined
  return { ...last, sums: [parts.flatMap(({ sums: [sum = []] }) => sum)], isPlain: true }
}

/** 同意公开118件，部分公开17件，否决公开87件，前两项合计135件: so many side by side that add up. */
function firstTold({ before, told, value }: TotalPlace): FigureMention | undefined {
  const count = chineseNumber(SEVERAL.exec(before)?.[1] ?? '') ?? 0
  const sumFrom = (at: number) => sumOfValues(told.slice(at, at + count))
  const from = told.findIndex((_, at) => at + count <= told.length && sumFrom(at).eq(value))
  const parts = from < 0 || count < 2 ? [] : told.slice(from, from + count)
  const [first] = parts
  return first && { ...first, sums: [parts.flatMap(({ sums: [sum = []] }) => sum)], isPlain: false }
}

function sumOfValues(told: readonly FigureStatement[]): Decimal {
  return told.reduce((sum, { number }) => sum.plus(number.value), decimal(0))
}

/** 申请 of 申请.当面, 申请.网上 and others. */
function wholeRow(together: Sum, form: Form): readonly Sum[] {
  const wholes = together.map(({ names }) =>
    [names.slice(0, -1), [...names.slice(0, -2), ...names.slice(-1)]].map((whole) => whole.join('.')),
  )
  const common = wholes[0]?.find(
    (whole, index) => wholes.every((each) => each[index] === whole) && resolveAddress(form, whole),
  )
  return common === undefined ? [] : [sumOf(common)]
}

/** Ways are told in no more tokens. */
const FEW = 120

const SEVERAL =
  /([两二三四五六七八九])(?:者|项|类|种)(?:情[形况]|原因|情况)?(?:共计|合计|总计|一共|相加|之和|共)(?:为|达)?$/

const FIRST_OF_SEVERAL =
  /前[两二三四五六七八九](?:者|项|类|种)(?:共计|合计|总计|一共|相加|之和|共)(?:为|达)?$/

/** One figure told by the ways it came, and their total. */
function totalOfWays({ lead, tokens }: TotalPlace, context: NumberContext): FigureMention | undefined {
  const from = lead[0]?.start ?? 0
  if ((tokens[FEW]?.start ?? from) < from) return undefined
  const told = tokens.slice(0, FEW).filter(({ end }) => end <= from)
  const number = told.findIndex(({ kind }) => kind === 'number')
  const before = told.slice(
    told.slice(0, Math.max(0, number)).findLastIndex(({ kind }) => kind === 'stop') + 1,
  )
  const others = before.filter(({ kind }) => kind === 'other' || kind === 'time')
  const isPart = (token: Token) =>
    token.kind === 'time'
      ? !token.period.isReportYear || before[0] === token
      : isWay(context.prose.slice(token.start, token.end))
  const areWays = others.every(isPart)
  if (others.length === 0 || !areWays) return undefined
  const to = before.findIndex(({ kind }) => kind === 'number')
  const words = before.slice(0, to).filter(({ kind }) => kind !== 'other' && kind !== 'time')
  return to < 0 ? undefined : nameFigure(words, [], context)
}
