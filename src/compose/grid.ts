import type { Block, FormTable, Node } from '../form/form.ts'
import { depth, leaves } from '../form/tree.ts'

/** The grid that all blocks of a table share: label columns, attribute columns beside them, value columns. */
export interface Grid {
  readonly labels: number
  readonly beside: number
  readonly values: number
}

export function gridOf(form: FormTable): Grid {
  const deepest = Math.max(...form.blocks.map(({ rows }) => depth(rows)))
  return {
    labels: form.nest === 'indent' ? Math.min(1, deepest) : deepest,
    beside: form.beside.length,
    values: Math.max(...form.blocks.map(({ columns }) => leaves(columns).length)),
  }
}

export function columnsOf({ labels, beside, values }: Grid): number {
  return labels + beside + values
}

/** Slots that a column or group takes. In a narrower block the last column takes what is left of the grid. */
export function widthOf(node: Node, block: Block, grid: Grid): number {
  const all = leaves(block.columns)
  const own = leaves(node)
  const holdsLast = own.at(-1)?.at(-1) === all.at(-1)?.at(-1)
  return own.length + (holdsLast ? grid.values - all.length : 0)
}

/** What a head of three characters in 小五 (自然人) takes of a table as wide as the 版心, its rules included. */
const NARROWEST = 0.066

/** What the widest label column keeps of the table, in favour of narrower ones. */
const LABELS = 0.18

/**
 * Declared proportions from the left, the last repeated. Without any, all label columns share one column's width. Where an
 * own form has added so many columns that words of three characters do not fit, the widest label column makes room.
 */
export function widthsOf(form: FormTable, grid: Grid): readonly number[] {
  const label = (index: number) => (index < grid.labels ? 1 / grid.labels : 1)
  const widths = Array.from(
    { length: columnsOf(grid) },
    (_, index) => form.widths[index] ?? form.widths.at(-1) ?? label(index),
  )
  const whole = sum(widths)
  const lacks = widths.map((width, index) =>
    index < grid.labels ? 0 : Math.max(0, NARROWEST * whole - width),
  )
  const widest = Math.max(0, ...widths.slice(0, grid.labels))
  const given = Math.min(sum(lacks), Math.max(0, widest - LABELS * whole))
  if (given === 0) return widths
  const giver = widths.indexOf(widest)
  return widths.map((width, index) =>
    index === giver ? width - given : width + ((lacks[index] ?? 0) * given) / sum(lacks),
  )
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
