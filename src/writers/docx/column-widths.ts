import type { Cell } from '../../document/document.ts'

/**
 * Widths of columns in whole twips that together are `total`. Edges are rounded, not widths, so that no edge is
 * further than half a twip from where exact arithmetic puts it.
 */
export function columnWidths(proportions: readonly number[], total: number): readonly number[] {
  const whole = proportions.reduce((sum, part) => sum + part, 0)
  let reached = 0
  let edge = 0
  return proportions.map((part) => {
    reached += part
    const next = Math.round((total * reached) / whole)
    const width = next - edge
    edge = next
    return width
  })
}

/** Width of a cell over the columns that it spans. */
export function cellWidth(widths: readonly number[], { column, columnSpan }: Cell): number {
  return widths.slice(column, column + columnSpan).reduce((sum, width) => sum + width, 0)
}
