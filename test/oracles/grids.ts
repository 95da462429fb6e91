import type { HeadingOracle, Merged } from './types.ts'

/** The same text in `columns` slots side by side: a cell that spans them. */
export const across = (text: string, columns: number): readonly string[] => Array<string>(columns).fill(text)

/** One line of a grid from texts and spans. */
export const line = (...parts: readonly (string | readonly string[])[]): readonly string[] => parts.flat()

/** A cell over several slots; `row` and `column` of its upper left slot count from zero. */
export const merged = (text: string, row: number, column: number, rows: number, columns: number): Merged => ({
  text,
  row,
  column,
  rows,
  columns,
})

/** A heading 一、 */
export const section = (heading: string): HeadingOracle => ({ level: 1, heading })

/** A heading （一） that stands by itself. */
export const subsection = (heading: string): HeadingOracle => ({ level: 2, heading })

/** A heading 1. that stands by itself. */
export const item = (heading: string): HeadingOracle => ({ level: 3, heading })
