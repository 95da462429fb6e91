import Big from 'big.js'

/** What prose can do with figures, besides printing one: {{占比 部分 总数}}. */
export interface Helper {
  readonly usage: string
  /** Fewest and most addresses that it takes. */
  readonly takes: readonly [number, number]
  /** `undefined` when it cannot be computed: the share of nothing. */
  compute(values: readonly Big[]): string | undefined
}

const HUNDRED = new Big(100)

/** Keys are what the writer of a report types. */
export const HELPERS: ReadonlyMap<string, Helper> = new Map<string, Helper>([
  ['占比', { usage: '{{占比 部分 总数}}', takes: [2, 2], compute: ([part, whole]) => share(part, whole) }],
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
])

const ZERO = new Big(0)

/** Per cent to two decimals at most, halves rounded up: 7.14%, 50%. */
function share(part: Big = ZERO, whole: Big = ZERO): string | undefined {
  if (whole.eq(0)) return undefined
  return `${part.times(HUNDRED).div(whole).round(2, Big.roundHalfUp).toFixed()}%`
}

function total(values: readonly Big[]): Big {
  return values.reduce((sum, value) => sum.plus(value), ZERO)
}

function print(value: Big): string {
  return value.toFixed()
}
