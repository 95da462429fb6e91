import type { FileChild, IXmlableObject } from 'docx'
import type { Cell, Table } from '../../document/document.ts'
import { figureSize } from '../../document/figures.ts'
import { slots } from '../../document/table.ts'
import type { TablePlace } from '../../layout/pages.ts'
import { cellWidth, columnWidths } from './column-widths.ts'
import { cutLabels } from './cut-labels.ts'
import { element, flag, RawBlock, twips, value } from './element.ts'
import { keptRows, sum } from './kept-rows.ts'
import { type Page, textHeight } from './page.ts'
import { heightOf, labelOf } from './set-label.ts'
import { tableCell } from './table-cell.ts'
import { TABLE_LINE, UPPER_MARGIN } from './table-measures.ts'

/** A row that is higher than this part of a page may be divided, and such rows are not kept together. */
const TALL = 1 / 3

/** What a table is taken to be where it is not laid out: rows of one line. */
const ONE_LINE = (TABLE_LINE + 2 * UPPER_MARGIN) / 20

/**
 * The table as WordprocessingML (ECMA-376 17.4). WPS trusts the grid, Word the cells, LibreOffice the table:
 * all are given in twips, with a fixed layout. docx's own Table has no caption and no noWrap. `keepNext`: its end
 * stands on the page of the paragraph below it. `place`: how it stands on our own pages.
 */
export function tableBlock(whole: Table, page: Page, keepNext: boolean, place?: TablePlace): FileChild {
  const width = page.textWidth
  const breaks = place?.breaks ?? []
  const begins = new Set(breaks)
  const { table, parts } = cutLabels(whole, breaks)
  const heights = (place?.heights ?? Array<number>(table.rows).fill(ONE_LINE)).map((height) => 20 * height)
  const most = TALL * textHeight(page)
  const heightOfRows = (cell: Cell) => sum(heights, cell.row, cell.rowSpan)
  const widths = columnWidths(table.widths, width)
  const size = 2 * figureSize(table, width / 20)
  const labelHeight = (cell: Cell) => {
    const label = labelOf(cell, cellWidth(widths, cell), heightOfRows(cell))
    return label ? heightOf(label) : 0
  }
  const kept = [...keptRows(table, { heights, most, labelHeight }).slice(0, -1), keepNext]
  const isKept = (row: number) => kept[row] === true && !begins.has(row + 1)
  const rows = slots(table).map((owners, row) =>
    element('w:tr', {}, [
      element('w:trPr', {}, [
        ...((heights[row] ?? 0) > most ? [] : [flag('w:cantSplit')]),
        ...(row < table.head ? [flag('w:tblHeader')] : []),
      ]),
      ...[...new Set(owners)].map((cell) =>
        tableCell(cell, row, {
          widths,
          figureSize: size,
          height: heightOfRows(cell),
          part: parts.get(cell),
          keepNext: isKept(row),
        }),
      ),
    ]),
  )
  const grid = widths.map((width) => element('w:gridCol', { 'w:w': width }))
  return new RawBlock(
    element('w:tbl', {}, [tableProperties(table.caption, width), element('w:tblGrid', {}, grid), ...rows]),
  )
}

function tableProperties(caption: string, width: number): IXmlableObject {
  return element('w:tblPr', {}, [
    value('w:tblStyle', 'ReportTable'),
    twips('w:tblW', width),
    twips('w:tblInd', 0),
    element('w:tblLayout', { 'w:type': 'fixed' }),
    element('w:tblLook', {
      'w:val': '06A0',
      'w:firstRow': 1,
      'w:firstColumn': 1,
      'w:noHBand': 1,
      'w:noVBand': 1,
    }),
    value('w:tblCaption', caption),
    value('w:tblDescription', caption),
  ])
}
