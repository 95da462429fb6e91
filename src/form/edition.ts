import { nearest } from '../source/nearest.ts'

interface Edition {
  readonly id: string
  /** The first report year, of a national form. */
  readonly from?: number
}

/** The national form in force for a report year: the one with the greatest `from` that is not later. */
export function editionOf(year: number, formats: readonly Edition[]): string | undefined {
  return formats
    .filter((format) => (format.from ?? Number.POSITIVE_INFINITY) <= year)
    .sort((a, b) => (b.from ?? 0) - (a.from ?? 0))[0]?.id
}

/** The form that a name means that none has: that of a year where it is one, else the one with the nearest name. */
export function meantForm(
  name: string,
  formats: readonly Edition[],
  year = Number(name),
): string | undefined {
  const ofYear = /^\d{4}$/.test(name) ? editionOf(year, formats) : undefined
  const ids = formats.map(({ id }) => id)
  return ofYear ?? nearest(name, ids)
}

/** The first report year that there is a national form for. */
export function firstYear(formats: readonly Edition[]): number {
  return Math.min(...formats.flatMap(({ from }) => from ?? []))
}
