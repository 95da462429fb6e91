import { escapeHtml } from '../document/escape-html.ts'
import { cellLabelText } from '../locale/zh/cell-label.ts'
import { importText } from '../locale/zh/import.ts'
import { groupBy } from '../source/group-by.ts'
import type { SourcePlace } from './doubt.ts'
import type { LooseCell, LooseTable } from './loose.ts'

/** A figure of the form as it was read. */
export interface ReadFigure {
  readonly address: string
  /** What the form calls its row. */
  readonly row: string
  /** Its column and itself. */
  readonly said: string
  readonly place: SourcePlace
}

/** A table of the source as it stands there, and beside each row what was read of it; `marked`: rows in doubt, and why. */
export function reviewTable(
  table: LooseTable,
  marked: ReadonlyMap<string, string>,
  read: ReadonlyMap<string, readonly ReadFigure[]>,
): string {
  const ends = rowEnds(table)
  const width = Math.max(0, ...ends)
  const body = [...groupBy(table.cells, ({ row }) => row)].map(([row, cells]) => {
    const place = `${table.number} ${row + 1}`
    const printed = cells.map(cellOf).join('')
    const said = shownFigures(read.get(place) ?? [])
    const doubt = marked.get(place)
    const mark = doubt === undefined ? '' : ` class="doubt" title="${escapeHtml(doubt)}"`
    const rest = width - (ends[row] ?? 0)
    const none = rest > 0 ? `<td class="none" colspan="${rest}"></td>` : ''
    return `<tr${mark}>${printed}${none}<td class="read">${said}</td></tr>`
  })
  return `<h2>${escapeHtml(importText.where({ table: table.number }))}</h2>
<div class="wide"><table>${body.join('\n')}</table></div>`
}

/** How many columns each row fills, with the cells that reach down into it. */
function rowEnds({ cells }: LooseTable): readonly number[] {
  const ends: number[] = []
  for (const { row, column, rowSpan, columnSpan } of cells)
    for (let at = row; at < row + rowSpan; at++) ends[at] = Math.max(ends[at] ?? 0, column + columnSpan)
  return Array.from(ends, (end) => end ?? 0)
}

function cellOf({ rowSpan, columnSpan, text }: LooseCell): string {
  const rows = rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''
  const columns = columnSpan > 1 ? ` colspan="${columnSpan}"` : ''
  return `<td${rows}${columns}>${escapeHtml(text)}</td>`
}

/** Row by row of the form, the address of each figure behind it. */
function shownFigures(figures: readonly ReadFigure[]): string {
  const rows = [...groupBy(figures, ({ row }) => row)].map(([row, cells]) => {
    const shown = cells.map(
      ({ address, said }) => `<span title="${escapeHtml(address)}">${escapeHtml(said)}</span>`,
    )
    return `${escapeHtml(importText.review.row(row))}${shown.join(cellLabelText.semicolon)}`
  })
  return rows.join('<br>')
}
