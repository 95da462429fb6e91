/** The value of a colour (GB/T 33190-2016 8.3.2) in RGB, the colour space of a document that names none (table 6). */
export function colour(value: string | number): string {
  if (typeof value === 'number')
    return Array(3)
      .fill(Math.round(255 * value))
      .join(' ')
  return [1, 3, 5].map((at) => Number.parseInt(value.slice(at, at + 2), 16)).join(' ')
}
