/** A text of the form with the report's {{年度}} and {{机关}} put in. */
export function fillPattern(pattern: string, words: ReadonlyMap<string, string>): string {
  return pattern.replace(/\{\{([^{}]+)\}\}/g, (whole, name: string) => words.get(name) ?? whole)
}
