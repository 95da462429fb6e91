import type { Table } from '../../document/document.ts'
import { isFigure } from '../../document/figures.ts'

/** A column: its share of the table's width, and whether it holds row labels, which stay in sight when a phone scrolls. */
export interface ColumnView {
  readonly share: string
  readonly label: boolean
  readonly last: boolean
}

/** The number of columns at the left that hold labels only. */
export function labelColumns(table: Table): number {
  const dataColumns = table.cells.filter((cell) => !cell.scope).map((cell) => cell.column)
  return dataColumns.length === 0 ? 0 : Math.min(...dataColumns)
}

export function columnViews(table: Table, labels: number): readonly ColumnView[] {
  const total = sum(table.widths)
  return table.widths.map((width, column) => ({
    share: `${((width / total) * 100).toFixed(3)}%`,
    label: column < labels,
    last: column === labels - 1,
  }))
}

/**
 * What the style sheet computes the least width of the table from: digits of the longest figure, number of label
 * and figure columns, and how many times the narrowest figure column goes into the table.
 */
export function measures(table: Table, labels: number): string {
  const digits = Math.max(1, ...table.cells.filter(isFigure).map((cell) => cell.text.length))
  const narrowest = Math.min(...table.widths.slice(labels))
  const scale = (sum(table.widths) / narrowest).toFixed(3)
  return `--digits:${digits};--labels:${labels};--figures:${table.widths.length - labels};--scale:${scale}`
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
