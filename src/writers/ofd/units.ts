/** Points as millimetres, the unit of OFD (GB/T 33190-2016 8.1). */
export function millimetres(points: number): number {
  return (points * 25.4) / 72
}

/** A number as OFD writes it. To a thousandth of a millimetre nothing is seen to move. */
export function number(value: number, decimals = 3): string {
  const factor = 10 ** decimals
  return String(Math.round(value * factor) / factor || 0)
}

/** ST_Array, ST_Pos and ST_Box (table 2): numbers with spaces between them. */
export function numbers(...values: readonly number[]): string {
  return values.map((value) => number(value)).join(' ')
}
