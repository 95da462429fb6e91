/** The national form in force for a report year: the one with the greatest `from` that is not later. */
export function editionOf(
  year: number,
  formats: readonly { readonly id: string; readonly from?: number }[],
): string | undefined {
  return formats
    .filter((format) => (format.from ?? Number.POSITIVE_INFINITY) <= year)
    .sort((a, b) => (b.from ?? 0) - (a.from ?? 0))[0]?.id
}
