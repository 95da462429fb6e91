import type { FileChild, IXmlableObject } from 'docx'
import type { Table } from '../../document/document.ts'
import { figureSize } from '../../document/figures.ts'
import { slots } from '../../document/table.ts'
import { columnWidths } from './column-widths.ts'
import { element, flag, RawBlock, twips, value } from './element.ts'
import { keptRows } from './kept-rows.ts'
import { tableCell } from './table-cell.ts'

/**
 * The table as WordprocessingML (ECMA-376 17.4). WPS trusts the grid, Word the cells, LibreOffice the table:
 * all are given in twips, with a fixed layout. docx's own Table has no caption and no noWrap. `keepNext`: its end
 * stands on the page of the paragraph below it.
 */
export function tableBlock(table: Table, width: number, keepNext: boolean): FileChild {
  const widths = columnWidths(table.widths, width)
  const size = 2 * figureSize(table, width / 20)
  const kept = [...keptRows(table).slice(0, -1), keepNext]
  const rows = slots(table).map((owners, row) =>
    element('w:tr', {}, [
      element('w:trPr', {}, [flag('w:cantSplit'), ...(row < table.head ? [flag('w:tblHeader')] : [])]),
      ...[...new Set(owners)].map((cell) =>
        tableCell(cell, row, { widths, figureSize: size, keepNext: kept[row] ?? false }),
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
