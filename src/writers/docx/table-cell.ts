import type { IXmlableObject } from 'docx'
import type { Cell } from '../../document/document.ts'
import { cellWidth } from './column-widths.ts'
import { element, flag, twips, value } from './element.ts'
import { isFigure } from './figure-size.ts'
import { SIDE_MARGIN, TABLE_LINE } from './table-measures.ts'

/** Figures may take the whole width of a narrow column. */
const NO_SIDE_MARGINS = element('w:tcMar', {}, [twips('w:left', 0), twips('w:right', 0)])

interface Setting {
  /** Of all columns, in twips. */
  readonly widths: readonly number[]
  /** In half points. */
  readonly figureSize: number
  /** The row is kept on the page of the row below it. */
  readonly keepNext: boolean
}

/** The part of `cell` that lies in `row`: the cell itself, or in rows below it the continuation of its merge. */
export function tableCell(
  cell: Cell,
  row: number,
  { widths, figureSize, keepNext }: Setting,
): IXmlableObject {
  const width = cellWidth(widths, cell)
  const starts = cell.row === row
  return element('w:tc', {}, [
    element('w:tcPr', {}, [
      twips('w:tcW', width),
      ...(cell.columnSpan > 1 ? [value('w:gridSpan', cell.columnSpan)] : []),
      ...(cell.rowSpan > 1 ? [value('w:vMerge', starts ? 'restart' : 'continue')] : []),
      ...(isFigure(cell) ? [flag('w:noWrap'), NO_SIDE_MARGINS] : []),
      ...(cell.vertical ? [value('w:textDirection', 'tbRlV')] : []),
      value('w:vAlign', 'center'),
    ]),
    element('w:p', {}, [
      element('w:pPr', {}, [
        value('w:pStyle', 'TableText'),
        ...(keepNext ? [flag('w:keepNext')] : []),
        ...(cell.vertical ? [middleLine(width)] : []),
        ...(cell.align === 'left' ? [value('w:jc', 'left')] : []),
      ]),
      ...(starts && cell.text !== '' ? [cellRun(cell, figureSize)] : []),
    ]),
  ])
}

function cellRun(cell: Cell, figureSize: number): IXmlableObject {
  const size = isFigure(cell) ? [value('w:sz', figureSize), value('w:szCs', figureSize)] : []
  return element('w:r', {}, [
    element('w:rPr', {}, [element('w:rFonts', { 'w:hint': 'eastAsia' }), ...size]),
    element('w:t', { 'xml:space': 'preserve' }, [cell.text]),
  ])
}

/** Lines of vertical text begin at the right of a cell; room on both sides sets the only one in the middle. */
function middleLine(width: number): IXmlableObject {
  const room = Math.max(0, Math.floor((width - 2 * SIDE_MARGIN - TABLE_LINE) / 2))
  return element('w:spacing', { 'w:before': room, 'w:after': room })
}
