import type { MeasuredTable } from './measured-table.ts'
import type { PageBuilder } from './page-builder.ts'
import { heightOf, type LinesPiece, type Piece, type TablePiece } from './pieces.ts'
import { drawPart } from './table-draw.ts'
import { nextPart, startHeight } from './table-parts.ts'

/** Between a table and what follows it, points. */
const gapUnderTable = 4

/** A page never ends or begins with fewer lines of a longer paragraph. */
const fewestLines = 2

/** Puts pieces on pages, one after the other. */
export function paginate(pieces: readonly Piece[], builder: PageBuilder): void {
  const { sheet } = builder
  const trailingHeights = trailingHeightsOf(pieces)
  const startingHeights = startingHeightsOf(pieces, trailingHeights)
  pieces.forEach((piece, index) => {
    const needed = startingHeights[index] ?? 0
    if (!builder.isAtTop && builder.startOf(piece) + needed > sheet.column.height + 0.01) builder.startPage()
    builder.moveTo(builder.startOf(piece))
    const trailing = trailingHeights[index] ?? 0
    if (piece.type === 'table') putTable(builder, piece, trailing)
    else putLines(builder, piece, trailing)
  })
}

/** What has to fit on the page for each piece to begin there: itself up to its first possible page break. */
function startingHeightsOf(pieces: readonly Piece[], trailingHeights: readonly number[]): readonly number[] {
  const heights: number[] = []
  for (let index = pieces.length - 1; index >= 0; index--) {
    const next = { before: pieces[index + 1]?.before ?? 0, height: heights[index + 1] ?? 0 }
    heights[index] = startingHeight(pieces[index], trailingHeights[index] ?? 0, next)
  }
  return heights
}

function startingHeight(
  piece: Piece | undefined,
  trailing: number,
  next: { readonly before: number; readonly height: number },
): number {
  if (!piece) return 0
  if (piece.type === 'table') return startHeight(piece.table, trailing)
  const height = heightOf(piece.strips)
  if (piece.keepWithNext) return height + piece.after + next.before + next.height
  return isParted(piece) ? heightOf(piece.strips.slice(0, fewestLines)) : height + trailing
}

function isParted(piece: LinesPiece): boolean {
  return !piece.whole && piece.strips.length >= 2 * fewestLines
}

/** What has to stand on the page where each piece ends: the first lines at least of what belongs to it. */
function trailingHeightsOf(pieces: readonly Piece[]): readonly number[] {
  const heights: number[] = []
  let belonging = 0
  for (let index = pieces.length - 1; index >= 0; index--) {
    const piece = pieces[index]
    heights[index] = (piece?.after ?? 0) + belonging
    belonging = !piece || piece.type === 'table' || !piece.keepWithPrevious ? 0 : heightWith(piece, belonging)
  }
  return heights
}

/** Of a piece that belongs to the one over it, and of what in turn belongs to it; or of its first lines. */
function heightWith(piece: LinesPiece, belonging: number): number {
  if (isParted(piece)) return piece.before + heightOf(piece.strips.slice(0, fewestLines))
  return piece.before + heightOf(piece.strips) + belonging
}

function putLines(builder: PageBuilder, piece: LinesPiece, trailing: number): void {
  if (piece.outline) builder.addOutline(piece.outline)
  let rest = piece.strips
  while (rest.length > 0) {
    const count = linesThatFit(piece, rest.length, builder.room, trailing, builder.isAtTop)
    builder.addStrips(rest.slice(0, count))
    rest = rest.slice(count)
    if (rest.length > 0) builder.startPage()
  }
  builder.moveTo(builder.y + piece.after)
}

/** How many of `count` lines are put on this page; a page of its own takes what it can. */
function linesThatFit(
  piece: LinesPiece,
  count: number,
  room: number,
  trailing: number,
  isAtTop: boolean,
): number {
  const height = piece.strips[0]?.height ?? 0
  if (count * height + trailing <= room + 0.01) return count
  const roomFor = Math.floor((room + 0.01) / height)
  const fitting = piece.whole ? 0 : Math.min(roomFor, count - fewestLines)
  if (fitting >= fewestLines) return fitting
  return isAtTop ? Math.min(roomFor, count) : 0
}

function putTable(builder: PageBuilder, { block, table, elements }: TablePiece, trailing: number): void {
  const breaks: number[] = []
  let start = 0
  while (start < table.table.rows) {
    if (start > 0) {
      builder.startPage()
      breaks.push(...wholeRow(table, start))
    }
    const part = nextPart(table, start, builder.room, trailing)
    builder.addDrawing(drawPart(table, part, builder.sheet.column.top + builder.y, elements), part.height)
    start = part.end
  }
  builder.moveTo(builder.y + gapUnderTable)
  builder.tables.set(block, { heights: table.wholeHeights, breaks })
}

/** The row of the document's table that begins with row `start`; none inside a row that is taken apart. */
function wholeRow({ owners, originals }: MeasuredTable, start: number): readonly number[] {
  const first = owners[start]?.find(({ row }) => row === start)
  return first ? [originals?.get(first)?.row ?? first.row] : []
}
