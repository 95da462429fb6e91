import type { IXmlableObject } from 'docx'
import type { Cell } from '../../document/document.ts'
import { isFigure, noteSize } from '../../document/figures.ts'
import { characterWidth } from './character-width.ts'
import { cellWidth } from './column-widths.ts'
import { element, flag, twips, value } from './element.ts'
import { labelOf, type SetLabel } from './set-label.ts'
import { CHARACTER, SIDE_MARGIN, UPRIGHT_LINE } from './table-measures.ts'

/** Figures may take the whole width of a narrow column. */
const NO_SIDE_MARGINS = element('w:tcMar', {}, [twips('w:left', 0), twips('w:right', 0)])

const UPRIGHT_LINES = element('w:spacing', { 'w:line': UPRIGHT_LINE, 'w:lineRule': 'exact' })

interface Setting {
  /** Of all columns, in twips. */
  readonly widths: readonly number[]
  /** In half points. */
  readonly figureSize: number
  /** Of the rows of the cell together, in twips. */
  readonly height: number
  /** Of a label that a page cuts. */
  readonly part: 'first' | 'again' | undefined
  /** The row is kept on the page of the row below it. */
  readonly keepNext: boolean
}

/** The part of `cell` that lies in `row`: the cell itself, or in rows below it the continuation of its merge. */
export function tableCell(
  cell: Cell,
  row: number,
  { widths, figureSize, height, part, keepNext }: Setting,
): IXmlableObject {
  const width = cellWidth(widths, cell)
  const starts = cell.row === row
  const label = labelOf(cell, width, height)
  return element('w:tc', {}, [
    element('w:tcPr', {}, [
      twips('w:tcW', width),
      ...(cell.columnSpan > 1 ? [value('w:gridSpan', cell.columnSpan)] : []),
      ...(cell.rowSpan > 1 || part ? [value('w:vMerge', starts ? 'restart' : 'continue')] : []),
      ...(isFigure(cell) && cell.note === undefined ? [flag('w:noWrap'), NO_SIDE_MARGINS] : []),
      ...(label?.size || label?.isUpright ? [NO_SIDE_MARGINS] : []),
      value('w:vAlign', 'center'),
    ]),
    element('w:p', {}, [
      element('w:pPr', {}, [
        value('w:pStyle', part === 'again' ? 'RepeatedLabel' : 'TableText'),
        ...(keepNext ? [flag('w:keepNext')] : []),
        ...(label?.isUpright ? [UPRIGHT_LINES] : []),
        ...(isFigure(cell) && cell.note !== undefined ? [noteLines(figureSize)] : []),
        ...(cell.indent ? [indentation(cell.indent)] : []),
        ...(cell.align === 'left' ? [value('w:jc', 'left')] : []),
      ]),
      ...(starts ? (label ? labelRuns(label) : cellRuns(cell, width, figureSize)) : []),
    ]),
  ])
}

/** LibreOffice adds the first line of the body's paragraphs where none is given. */
function indentation(levels: number): IXmlableObject {
  return element('w:ind', { 'w:left': levels * CHARACTER, 'w:firstLineChars': 0, 'w:firstLine': 0 })
}

/** The text, and its 注 beside it where both fit, else below it. */
function cellRuns(cell: Cell, width: number, figureSize: number): readonly IXmlableObject[] {
  const text = cell.text === '' ? [] : [cellRun(cell.text, isFigure(cell) ? figureSize : undefined)]
  if (cell.note === undefined) return text
  const size = 2 * noteSize(width / 20)
  const length = characterWidth(cell.text) * figureSize + characterWidth(cell.note) * size
  const isBeside = !isFigure(cell) || length * 10 <= width - 2 * SIDE_MARGIN
  return [...text, ...(isBeside ? [] : [element('w:r', {}, [flag('w:br')])]), cellRun(cell.note, size)]
}

function labelRuns({ lines, size, isUpright }: SetLabel): readonly IXmlableObject[] {
  return lines.flatMap((line, index) => [
    ...(index > 0 ? [element('w:r', {}, [flag('w:br')])] : []),
    ...(isUpright && line.length > 1 ? hangingMark(line) : [cellRun(line, size)]),
  ])
}

/** 三、: the mark takes no width, so that the number stands in the middle. */
function hangingMark(numbering: string): readonly IXmlableObject[] {
  const properties = [value('w:spacing', -CHARACTER)]
  return [cellRun(numbering.slice(0, -1)), cellRun(numbering.slice(-1), undefined, properties)]
}

/** `size` in half points, 五号 if none is given. */
function cellRun(text: string, size?: number, properties: readonly IXmlableObject[] = []): IXmlableObject {
  return element('w:r', {}, [
    element('w:rPr', {}, [
      element('w:rFonts', { 'w:hint': 'eastAsia' }),
      ...properties,
      ...(size === undefined ? [] : [value('w:sz', size), value('w:szCs', size)]),
    ]),
    element('w:t', { 'xml:space': 'preserve' }, [text]),
  ])
}

/** 1.3 of the figure's size, as in 五号. */
function noteLines(figureSize: number): IXmlableObject {
  return element('w:spacing', { 'w:line': figureSize * 13, 'w:lineRule': 'exact' })
}
