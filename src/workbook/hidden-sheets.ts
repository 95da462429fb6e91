import { workbookText } from '../locale/zh/workbook.ts'
import { sha256 } from '../source/sha256.ts'
import { reference } from '../spreadsheet/references.ts'
import type { Sheet, SheetCell } from '../spreadsheet/spreadsheet.ts'
import type { Plan } from './plan.ts'

/** The first cell of the hidden sheets, by which a workbook of ours is known whatever its sheets are called. */
export const ADDRESSES = 'report-gen-workbook/1 addresses'
export const DATA = 'report-gen-workbook/1 data'

/** Which name is which address, and where it stood. */
export function addressSheet({ entries, names, sheets }: Plan): Sheet {
  const lines = entries.map(({ address, place }, index) => [
    names[index] ?? '',
    address,
    sheets[place.sheet]?.name ?? '',
    reference(place.row, place.column),
  ])
  return hidden(workbookText.sheets.addresses, [[ADDRESSES], ...lines])
}

/** The data file that the workbook was made of, a line a row: what comes back is held against it. */
export function dataSheet(text: string): Sheet {
  const lines = text.split('\n').map((line) => piecesOf(line))
  return hidden(workbookText.sheets.data, [[DATA, sha256(text)], ...lines])
}

/** Characters of a line that stand in one cell. */
const PIECE = 16_000

/** A line in as many cells as it takes, no character of two units parted. */
function piecesOf(line: string): readonly string[] {
  const pieces: string[] = []
  let rest = line
  while (rest.length > PIECE) {
    const end = /[\ud800-\udbff]/.test(rest[PIECE - 1] ?? '') ? PIECE - 1 : PIECE
    pieces.push(rest.slice(0, end))
    rest = rest.slice(end)
  }
  return [...pieces, rest]
}

function hidden(name: string, lines: readonly (readonly string[])[]): Sheet {
  return {
    name,
    state: 'hidden',
    columns: [],
    cells: lines.flatMap((line, row) =>
      line.flatMap((text, column): readonly SheetCell[] =>
        text === '' ? [] : [{ row, column, value: { text }, style: { format: '@' } }],
      ),
    ),
  }
}
