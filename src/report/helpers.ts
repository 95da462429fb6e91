import { proseText } from '../locale/zh/prose.ts'
import { type Decimal, decimal, ROUND_HALF_UP, ZERO } from '../source/decimal.ts'

/** What prose can do with figures, besides printing one: {{占比 部分 总数}}. */
export interface Helper {
  readonly usage: string
  /** Fewest and most addresses that it takes. */
  readonly takes: readonly [number, number]
  /** The same figures of last year follow. */
  readonly withLastYear?: true
  /** What is printed, or why it cannot be computed; `last` is the last address, in which a zero would stand. */
  compute(values: readonly Decimal[], last: string): string | Impossible
}

interface Impossible {
  readonly message: string
  readonly fix: string
}

const HUNDRED = decimal(100)

/** Keys are what the writer of a report types. */
export const HELPERS: ReadonlyMap<string, Helper> = new Map<string, Helper>([
  [
    '占比',
    {
      usage: '{{占比 部分 总数}}',
      takes: [2, 2],
      compute: ([part, whole], last) => share(part, whole) ?? proseText.zeroBase(last),
    },
  ],
  [
    '合计',
    {
      usage: '{{合计 甲 乙 …}}',
      takes: [2, Number.POSITIVE_INFINITY],
      compute: (values) => print(total(values)),
    },
  ],
  [
    '相差',
    {
      usage: '{{相差 甲 乙}}',
      takes: [2, 2],
      compute: ([a, b]) => print((a ?? ZERO).minus(b ?? ZERO).abs()),
    },
  ],
  [
    '较上年',
    {
      usage: '{{较上年 地址}}',
      takes: [1, 1],
      withLastYear: true,
      compute: ([now, before], last) => change(now, before) ?? proseText.zeroLastYear(last),
    },
  ],
])

/** Per cent to two decimals at most, halves rounded up: 7.14%, 50%. */
function share(part: Decimal = ZERO, whole: Decimal = ZERO): string | undefined {
  if (whole.eq(0)) return undefined
  return `${part.times(HUNDRED).div(whole).round(2, ROUND_HALF_UP).toFixed()}%`
}

/** How much more or less than last year, per cent: to one decimal, or to the first digit that shows. */
function change(now: Decimal = ZERO, before: Decimal = ZERO): string | undefined {
  if (now.eq(before)) return proseText.change.same
  if (before.eq(0)) return undefined
  const exact = now.minus(before).abs().times(HUNDRED).div(before.abs())
  const rounded = exact.round(1, ROUND_HALF_UP)
  const percent = (rounded.eq(0) ? exact.prec(1, ROUND_HALF_UP) : rounded).toFixed()
  return now.gt(before) ? proseText.change.more(percent) : proseText.change.less(percent)
}

function total(values: readonly Decimal[]): Decimal {
  return values.reduce((sum, value) => sum.plus(value), ZERO)
}

function print(value: Decimal): string {
  return value.toFixed()
}
