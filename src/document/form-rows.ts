/**
 * The fields of a form line in rows of equally wide columns: as many columns as fit, the last row filled as well as
 * can be. Two fields stand in one row wherever both fit, at its ends. `widthOf` and `available` are in the same unit of length; `gap` stays free between two columns.
 */
export function formRows(
  fields: readonly string[],
  widthOf: (text: string) => number,
  available: number,
  gap: number,
): readonly (readonly string[])[] {
  const widths = fields.map(widthOf)
  if (fields.length === 2 && sum(widths) + gap <= available) return [fields]
  const widest = Math.max(...widths)
  const fitting = Math.floor((available + gap) / (widest + gap))
  const rows = Math.ceil(fields.length / Math.max(1, fitting))
  const columns = Math.ceil(fields.length / rows)
  return Array.from({ length: rows }, (_, row) => fields.slice(row * columns, (row + 1) * columns))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
