/** Lines that are shorter than this may be those of a label. */
const LONG_LINE = 60

/** A table that is there for the layout of a page: one column, or cells that hold tables or running text. */
export function isLayout(
  cells: readonly { readonly hasTable: boolean; readonly lines: readonly string[] }[],
  columns: number,
): boolean {
  return (
    columns < 2 ||
    cells.some(
      ({ hasTable, lines }) => hasTable || lines.filter((line) => line.length > LONG_LINE).length > 2,
    )
  )
}
