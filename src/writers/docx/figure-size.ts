import type { Cell, Table } from '../../document/document.ts'
import { cellWidth } from './column-widths.ts'

/** 五号, and the smallest size that is still read with ease, in half points. */
const LARGEST = 21
const SMALLEST = 15

/** Left free between a figure and the borders, in twips. */
const ROOM = 40

/** Digits take half an em in 宋体, a little more in faces that may stand in for it. */
const DIGIT = 0.55

/** A number, which no line break may part. */
export function isFigure(cell: Cell): boolean {
  return cell.scope === undefined && /^[\d.,%+−-]+$/.test(cell.text)
}

/**
 * One size in half points for all figures of a table: the largest at which the longest of them stays on one line
 * of its cell. `widths` of the columns are in twips.
 */
export function figureSize(table: Table, widths: readonly number[]): number {
  const sizes = table.cells
    .filter(isFigure)
    .map((cell) => Math.floor((cellWidth(widths, cell) - ROOM) / (cell.text.length * 10 * DIGIT)))
  return Math.max(SMALLEST, Math.min(LARGEST, ...sizes))
}
