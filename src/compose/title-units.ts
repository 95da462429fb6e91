/** The words that a break of the title keeps whole: up to the agency's name, and what follows it. */
export function titleUnits(title: string, agency: string): readonly string[] {
  const at = title.indexOf(agency)
  if (at < 0) return [title]
  const end = at + agency.length
  return [title.slice(0, end), title.slice(end)].filter((unit) => unit !== '')
}
