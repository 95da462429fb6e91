import type { Form } from '../form/form.ts'
import { resolveAddress } from '../form/references.ts'
import { terms } from '../form/sums.ts'
import { addressOf } from '../form/tree.ts'
import { type Decimal, decimal, ZERO } from '../source/decimal.ts'

/** The cells that the figure of an address adds up: itself, if it is no total. None when there is no such figure. */
export function cellsOf(form: Form, address: string): readonly string[] {
  const there = resolveAddress(form, address)
  if (!there) return []
  const { section, row, column } = there
  return terms(row).flatMap((r) => terms(column).map((c) => addressOf(section, r, c)))
}

/** What cells come to; `undefined` when all of them are blank. */
export function sumOf(cells: ReadonlyMap<string, string>, addresses: readonly string[]): Decimal | undefined {
  const texts = addresses.map((address) => cells.get(address) ?? '0').filter((text) => text !== '')
  return texts.length === 0
    ? undefined
    : texts.reduce((sum, text) => (text === '0' ? sum : sum.plus(decimal(text))), ZERO)
}

/** As it is typed in a data file; `null` is blank. */
export function typed(value: Decimal | undefined, isAmount: boolean): string | null {
  const text = value?.toFixed()
  return text === undefined ? null : isAmount ? `"${text}"` : text
}
