/** Millimetres, the unit of OFD (GB/T 33190-2016 8.1), as points. */
export function points(millimetres: number): number {
  return (millimetres * 72) / 25.4
}

/** ST_Array (table 2): numbers with spaces between them. */
export function numbersIn(text: string | undefined): readonly number[] {
  return (text ?? '').split(/\s+/).filter(Boolean).map(Number)
}
