import type { Series } from '../document/document.ts'
import type { Edit } from '../findings/finding.ts'
import type { RuleId } from '../findings/registry.ts'
import { chartDataText } from '../locale/zh/chart-data.ts'
import { type Decimal, decimal } from '../source/decimal.ts'
import { type Entry, entriesOf, keySpan, type Located, textOf } from '../source/located.ts'
import { nearest } from '../source/nearest.ts'
import type { Span } from '../source/span.ts'
import { figureAt, knownAddresses, type Scope } from './evaluate.ts'
import { figureEdit } from './figure.ts'
import { miswritten } from './written-number.ts'

export type Said = {
  readonly message: string
  readonly fix: string
  readonly found?: string
  readonly edits?: readonly Edit[]
}

/** Takes a problem down: its rule, what is said of it, and where it stands. */
export type Tell = (rule: RuleId, said: Said, at: Span) => void

export interface ChartData {
  readonly categories: readonly string[]
  readonly series: readonly Series[]
}

/** 数据: names and their figures, or names of series with such lists. Nothing when a problem was told. */
export function readChartData(
  name: string,
  data: Located,
  scope: Scope,
  report: Tell,
): ChartData | undefined {
  let sound = true
  const tell: Tell = (...problem) => {
    sound = false
    report(...problem)
  }
  const entries = entriesOf(data)
  if (entries.length === 0) {
    tell('chart-data', chartDataText.noData(name), data)
    return undefined
  }
  const groups = entries.filter(({ value }) => value.kind === 'map')
  if (groups.length > 0 && groups.length < entries.length) {
    tell('chart-data', chartDataText.mixedData(name), data)
    return undefined
  }
  const lists: readonly List[] =
    groups.length > 0 ? groups.map((group) => ({ name: group.key, at: group })) : [{ name: '', at: data }]
  const series = lists.map((list) => readSeries(list, scope, tell))
  const [first] = series
  if (!first) return undefined
  for (const [index, other] of series.entries()) {
    tellOtherCategories(other, first, lists[index]?.at, tell)
    if (other.figures.size === 0) tell('chart-data', chartDataText.noData(other.name || name), data)
  }
  if (!sound) return undefined
  const categories = [...first.figures.keys()]
  return {
    categories,
    series: series.map(({ name, figures }) => ({
      name,
      values: categories.map((category) => figures.get(category)?.value ?? 0),
      texts: categories.map((category) => figures.get(category)?.text ?? ''),
    })),
  }
}

interface List {
  readonly name: string
  readonly at: Entry | Located
}

interface ReadSeries {
  readonly name: string
  readonly figures: ReadonlyMap<string, Figure>
}

function readSeries({ name, at }: List, scope: Scope, tell: Tell): ReadSeries {
  const list = 'key' in at ? at.value : at
  const entries = entriesOf(list)
  const figures = new Map(
    entries.map(({ key, value }) => [key, readFigure(key, value, scope, tell) ?? { value: 0, text: '' }]),
  )
  return { name, figures }
}

/** How a figure of one's own is written. */
const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?$/

type Figure = { readonly value: number; readonly text: string }

/** A number, or the address of one: as text, or as a list of names, which may hold points themselves. */
function readFigure(category: string, at: Located, scope: Scope, tell: Tell): Figure | undefined {
  if (at.kind === 'scalar' && NUMBER.test(at.typed))
    return drawable(category, decimal(at.typed), at.typed, at, tell)
  const wrong = at.kind === 'scalar' ? miswritten(at.typed) : undefined
  if (wrong) {
    const said = { message: chartDataText.miswritten(category, wrong.message), fix: wrong.fix }
    tell('number-notation', { ...said, ...figureEdit(at, wrong, 'number') }, at)
    return undefined
  }
  const address = addressIn(at)
  const figure = address === undefined ? undefined : figureAt(address, scope)
  if (typeof figure === 'object') return drawable(category, figure.value, figure.text, at, tell)
  if (at.kind === 'map') tell('chart-data', chartDataText.tooDeep(category), at)
  else if (address === undefined || figure === 'blank') tell('chart-blank', chartDataText.blank(category), at)
  else
    tell(
      'chart-reference',
      chartDataText.unknownAddress(address, nearest(address, knownAddresses(scope))),
      at,
    )
  return undefined
}

function addressIn(at: Located): string | undefined {
  if (at.kind === 'list') return at.items.map((item) => textOf(item) ?? '').join('.')
  return textOf(at)
}

/** Beyond this a number is not exact, nor are its column and its scale. */
const LARGEST = decimal(Number.MAX_SAFE_INTEGER)

/** A scale has not more places than this after its point; what is smaller would be drawn as 0. */
const SMALLEST = decimal('1e-9')

function drawable(
  category: string,
  value: Decimal,
  text: string,
  at: Located,
  tell: Tell,
): Figure | undefined {
  const size = value.abs()
  if (size.eq(0) || (size.gte(SMALLEST) && size.lte(LARGEST))) return { value: value.toNumber(), text }
  tell(
    'chart-number',
    size.lt(SMALLEST) ? chartDataText.tooSmall(category, text) : chartDataText.tooLarge(category, text),
    at,
  )
  return undefined
}

function tellOtherCategories(
  other: ReadSeries,
  first: ReadSeries,
  at: Entry | Located | undefined,
  tell: Tell,
): void {
  const missing = [...first.figures.keys()].filter((category) => !other.figures.has(category))
  const extra = [...other.figures.keys()].filter((category) => !first.figures.has(category))
  if (!at || missing.length + extra.length === 0) return
  const place = 'key' in at ? keySpan(at) : at
  tell('chart-categories', chartDataText.otherCategories(other.name, first.name, missing, extra), place)
}
