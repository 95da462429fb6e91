/** Built-in formats of dates and times, and of shares (ECMA-376 18.8.30). */
const isDate = (id: number) => (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 58)
const isShare = (id: number) => id === 9 || id === 10

/** What a workbook says of how its numbers are shown. */
export interface Formats {
  /** The number format of each style of cells. */
  readonly ids: readonly number[]
  /** Formats that are not built in, by number. */
  readonly codes: ReadonlyMap<number, string>
  /** Days are counted from 1904, not from 1900. */
  readonly isSince1904: boolean
}

/** 1970-01-01 as a workbook counts it. */
const EPOCH = { since1900: 25_569, since1904: 24_107 }

/** How the numbers of each style are shown, as far as it makes another thing of them. */
export class NumberFormats {
  private readonly kinds: readonly ('date' | 'share' | 'number')[]
  private readonly decimals: readonly number[]
  private readonly isFixed: readonly boolean[]
  private readonly epoch: number

  constructor({ ids, codes, isSince1904 }: Formats) {
    const codeOf = (id: number) => (codes.get(id) ?? '').replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, '')
    this.epoch = isSince1904 ? EPOCH.since1904 : EPOCH.since1900
    this.decimals = ids.map((id) =>
      [2, 4].includes(id) ? 2 : (/0\.(0+)/.exec(codeOf(id))?.[1]?.length ?? 0),
    )
    this.isFixed = ids.map((id) => [1, 2, 3, 4].includes(id) || /[0#]/.test(codeOf(id)))
    this.kinds = ids.map((id) => {
      const code = codeOf(id)
      if (isDate(id) || /[ymdhs]/i.test(code)) return 'date'
      return isShare(id) || code.includes('%') ? 'share' : 'number'
    })
  }

  kindOf(style: number): 'date' | 'share' | 'number' {
    return this.kinds[style] ?? 'number'
  }

  /** Whether a number is shown with fewer digits than it has. */
  isRounded(stored: string, style: number): boolean {
    if (!this.isFixed[style] || this.kindOf(style) !== 'number') return false
    return Number(Number(stored).toFixed(this.decimals[style] ?? 0)) !== Number(stored)
  }

  /** A stored number as a person sees it, but never rounded; a day is one, and no number. */
  shown(stored: string, style: number): string {
    const value = Number(stored)
    if (stored === '' || Number.isNaN(value)) return stored
    const kind = this.kindOf(style)
    if (kind === 'date') return dayOf(value - this.epoch) ?? stored
    if (kind === 'share') return `${plain(value * 100)}%`
    const shown = value.toFixed(this.decimals[style] ?? 0)
    return Number(shown) === value ? shown : plain(value)
  }
}

/** `YYYY-MM-DD`, if a calendar has such a day. */
function dayOf(sinceEpoch: number): string | undefined {
  const day = new Date(Math.round(sinceEpoch * 86_400_000))
  return Number.isNaN(day.valueOf()) ? undefined : day.toISOString().slice(0, 10)
}

/** Fifteen digits, as office suites show them: 0.1 + 0.2 is stored as 0.30000000000000004. */
function plain(value: number): string {
  const text = value.toPrecision(15)
  const decimal = text.includes('e') ? value.toFixed(20) : text
  return decimal.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal
}
