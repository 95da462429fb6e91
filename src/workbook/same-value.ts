import { decimal } from '../source/decimal.ts'

const DECIMAL = /^-?\d+(?:\.\d+)?$/

/** Texts as they are; numbers by what they come to, to the digits that a sheet keeps. */
export function isSame(one: string, other: string): boolean {
  if (!DECIMAL.test(one) || !DECIMAL.test(other)) return one === other
  return decimal(one).eq(other) || Number(one).toPrecision(12) === Number(other).toPrecision(12)
}
