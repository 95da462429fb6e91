import { withoutSpace } from '../readers/read-document.ts'
import type { BlockOracle, ReportOracle, TableOracle } from './types.ts'

/** Every word of the report on paper, in reading order, without white space. */
export function wordsOf({ title, documentNumber, blocks, signature }: ReportOracle): string {
  return withoutSpace([documentNumber ?? '', title, ...blocks.map(wordsOfBlock), signature ?? ''].join(''))
}

function wordsOfBlock(block: BlockOracle): string {
  if (typeof block === 'string') return block
  return 'heading' in block ? block.heading : wordsOfTable(block)
}

/** A merged cell is read once, at its upper left slot. */
function wordsOfTable({ grid, merged }: TableOracle): string {
  const covers = (row: number, column: number) =>
    merged.some(
      (cell) =>
        row >= cell.row &&
        row < cell.row + cell.rows &&
        column >= cell.column &&
        column < cell.column + cell.columns &&
        (row > cell.row || column > cell.column),
    )
  return grid.flatMap((line, row) => line.filter((_, column) => !covers(row, column))).join('')
}
