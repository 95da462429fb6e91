import type { Edit } from '../findings/finding.ts'
import type { Kind } from '../form/form.ts'
import { fixable } from '../locale/zh/fixable.ts'
import { type Decimal, decimal, ZERO } from '../source/decimal.ts'
import type { LocatedScalar } from '../source/located.ts'
import type { Span } from '../source/span.ts'
import type { Miswritten } from './written-number.ts'

/** What stands in one cell. */
export interface Figure {
  readonly address: string
  /** Exact; `undefined` is a blank cell, or text. */
  readonly value?: Decimal
  /** As printed. */
  readonly text: string
  /** 注 that is printed after it. */
  readonly note?: string
  /** Where it is typed; absent for computed totals and for cells that were left to be 0. */
  readonly located?: LocatedScalar
}

/** By address. */
export type Figures = ReadonlyMap<string, Figure>

/** How a figure of each kind is written. Exponents, leading zeros and the like are other things than figures. */
export const NOTATION: Record<Kind, RegExp> = {
  count: /^(0|[1-9]\d*)$/,
  change: /^[+-]?(0|[1-9]\d*)$/,
  amount: /^(0|[1-9]\d*)(\.\d+)?$/,
  number: /^[+-]?(0|[1-9]\d*)(\.\d+)?$/,
  ratio: /^[+-]?(0|[1-9]\d*)(\.\d+)?%?$/,
  text: /^/,
}

/** What `check --fix` makes of a figure that is miswritten, and that it does, when it is plain what is meant. */
export function figureEdit(
  { start, end }: Span,
  { meant, fix }: Miswritten,
  kind: Kind,
): { edits?: readonly Edit[]; fix?: string } {
  if (meant === undefined || !NOTATION[kind].test(meant)) return {}
  return { fix: fixable(fix), edits: [{ start, end, text: kind === 'amount' ? `"${meant}"` : meant }] }
}

export function typedFigure(address: string, kind: Kind, located: LocatedScalar, note?: string): Figure {
  const noted = note === undefined ? {} : { note }
  if (kind === 'text') return { address, text: located.typed, located, ...noted }
  const value = decimal(located.typed.replace(/^\+|%$/g, ''))
  return { address, value, text: printed(kind, value, located.typed), located, ...noted }
}

/** A cell that the data leaves out: 0, or nothing where words are due. */
export function absentFigure(address: string, kind: Kind): Figure {
  return kind === 'text' ? { address, text: '' } : { address, value: ZERO, text: '0' }
}

export function computedFigure(address: string, kind: Kind, value: Decimal | undefined): Figure {
  return value
    ? { address, value, text: printed(kind, value, value.toFixed(decimals(value))) }
    : { address, text: '' }
}

/** Signed changes carry their sign, zero none; amounts keep the digits as typed. */
function printed(kind: Kind, value: Decimal, typed: string): string {
  if (kind !== 'change' || value.eq(0)) return kind === 'change' ? '0' : typed
  return `${value.gt(0) ? '+' : '−'}${value.abs().toFixed()}`
}

/** Exact sum; blanks count as nothing, and nothing but blanks is blank. */
export function sum(figures: readonly Figure[]): Decimal | undefined {
  const values = figures.flatMap(({ value }) => value ?? [])
  return values.length === 0 ? undefined : values.reduce((total, value) => total.plus(value), ZERO)
}

function decimals(value: Decimal): number {
  return Math.max(0, value.c.length - 1 - value.e)
}
