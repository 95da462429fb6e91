import { importText } from '../../locale/zh/import.ts'
import { given } from '../../source/given.ts'
import type { Doubt, SourcePlace } from '../doubt.ts'

/** A cell of the source without a figure. */
export interface BlankCell {
  readonly address: string
  /** The address of its row. */
  readonly row: string
  /** What stood there, if anything: 无, —. */
  readonly found: string
  readonly place: SourcePlace
}

/** In more rows than that, the blanks of a table are told once. */
const MOST_ROWS = 3

/** One doubt for the blanks of a row, one for those of a table (`table`: its address) where they are many. */
export function blankDoubts(table: string, blanks: readonly BlankCell[]): readonly Doubt[] {
  const rows = [...new Set(blanks.map(({ row }) => row))]
  const [first] = blanks
  if (first && rows.length > MOST_ROWS)
    return [{ address: table, place: { table: first.place.table }, message: saidOf(blanks) }]
  return rows.flatMap((row) => {
    const own = blanks.filter((one) => one.row === row)
    return own.slice(0, 1).map(({ place }) => ({
      address: row,
      place: { table: place.table, ...given({ row: place.row }) },
      message: saidOf(own),
    }))
  })
}

function saidOf(blanks: readonly BlankCell[]): string {
  return importText.doubt.blanks(blanks.length, [...new Set(blanks.map(({ found }) => found))])
}
