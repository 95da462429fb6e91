/** A number as PDF writes it, to a thousandth. A report has thousands: put together of parts that are at hand, a fourth of the time. */
export function number(value: number): string {
  const thousandths = Math.round(value * 1000)
  const size = Math.abs(thousandths)
  const whole = Math.trunc(size / 1000)
  return (thousandths < 0 ? '-' : '') + whole + FRACTIONS[size - 1000 * whole]
}

/** What stands behind the whole part, by its thousandths. */
const FRACTIONS = Array.from({ length: 1000 }, (_, thousandths) => String(thousandths / 1000).slice(1))
