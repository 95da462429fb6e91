import Big from 'big.js'

/** An exact number. */
export type Decimal = Big

export function decimal(value: number | string): Decimal {
  return new Big(value)
}

export const ZERO: Decimal = new Big(0)

export const ROUND_HALF_UP = Big.roundHalfUp
