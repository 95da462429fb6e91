import type { Cell, Table } from './document.ts'

/** 五号, as in the official forms, and 小六, the smallest size that is still read; points. */
const LARGEST = 10.5
const SMALLEST = 6.5

/** Left free between a figure and the borders on both sides together, points. */
export const FIGURE_ROOM = 0.5

/** Width of a digit in em. 宋体 has 0.5, faces that may stand in for it up to this. */
const DIGIT = 0.56

/** A number, which no line break may part. */
export function isFigure(cell: Cell): boolean {
  return cell.scope === undefined && /^[-+−\d.,%]+$/.test(cell.text)
}

/**
 * One size for all figures of a table whose columns together are `width` points wide: the largest half point at
 * which the longest of them stays on one line of its cell.
 */
export function figureSize(table: Table, width: number): number {
  const whole = sum(table.widths)
  const sizes = table.cells.filter(isFigure).map(({ column, columnSpan, text }) => {
    const room = (width * sum(table.widths.slice(column, column + columnSpan))) / whole - FIGURE_ROOM
    return Math.floor((2 * room) / (text.length * DIGIT)) / 2
  })
  return Math.max(SMALLEST, Math.min(LARGEST, ...sizes))
}

/** No label is smaller; 自然人 fits in a column of either paper then. */
export const SMALLEST_LABEL = 8.5

/** Left free at the sides of a label that is set smaller, points. */
export const LABEL_ROOM = 3.5

/**
 * Size of a centred label of `length` em in a cell that is `width` points wide with `room` for text: smaller than 五号
 * where that keeps it on one line and a single character from the next (自然人).
 */
export function labelSize(length: number, width: number, room: number): number {
  const lines = Math.ceil((length * LARGEST) / room)
  const isOneLeft = lines > 1 && length - (lines - 1) * Math.ceil(length / lines) <= 1
  const fitting = Math.floor((2 * (width - LABEL_ROOM)) / length) / 2
  return isOneLeft && fitting >= SMALLEST_LABEL ? Math.min(fitting, LARGEST) : LARGEST
}

/** Size of a 注 in a cell that is `width` points wide: 小五, or 六号 where only few characters stand side by side. */
export function noteSize(width: number): number {
  return width < 45 ? 7.5 : 9
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
