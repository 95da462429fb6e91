/** A scale of round numbers that begins or ends at 0, or runs through it. */
export interface Axis {
  readonly minimum: number
  readonly maximum: number
  readonly ticks: readonly { readonly value: number; readonly text: string }[]
  /** Where a value stands between minimum (0) and maximum (1). */
  at(value: number): number
}

/** `intervals`: about how many parts the scale is to have. */
export function axisOf(values: readonly number[], intervals: number): Axis {
  const low = Math.min(0, ...values)
  const high = Math.max(0, ...values)
  const { digit, power } = roundStep((high - low || 1) / intervals, values.every(Number.isInteger))
  const step = digit * 10 ** power
  const first = Math.floor(low / step)
  const last = Math.max(Math.ceil(high / step), first + 1)
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => {
    const value = power < 0 ? ((first + index) * digit) / 10 ** -power : (first + index) * step
    return { value, text: value.toFixed(Math.max(0, -power)) }
  })
  const minimum = ticks[0]?.value ?? 0
  const maximum = ticks.at(-1)?.value ?? 1
  return { minimum, maximum, ticks, at: (value) => (value - minimum) / (maximum - minimum) }
}

/** 1, 2 or 5 times a power of ten: the least that is not below `least`. */
function roundStep(least: number, whole: boolean): { digit: number; power: number } {
  const power = Math.floor(Math.log10(least))
  if (whole && power < 0) return { digit: 1, power: 0 }
  const digit = [1, 2, 5].find((candidate) => candidate * 10 ** power >= least * (1 - 1e-9))
  return digit === undefined ? { digit: 1, power: power + 1 } : { digit, power }
}
