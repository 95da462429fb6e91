import type { Cell } from '../document/document.ts'
import {
  FIGURE_ROOM,
  isFigure,
  LABEL_ROOM,
  labelSize,
  noteSize,
  SMALLEST_LABEL,
} from '../document/figures.ts'
import { labelWords } from '../document/label-words.ts'
import { uprightLabel } from '../document/upright-label.ts'
import { balancedLines } from './balance.ts'
import { breakLines, type Line, lineOf } from './break-lines.ts'
import { type Style, smallestSize, tableStyle } from './styles.ts'
import { type SetText, sliceOf, type Typesetter } from './typesetter.ts'

/** Whether a word that is wider than the cell had to be parted. The characters of an upright label all stand alone. */
export function isParted({ text, lines }: MeasuredCell, cell: Cell): boolean {
  const beforeNote = cell.note === undefined ? 0 : cell.text.length
  const isForced = (end: number) => end < text.atoms.length && end !== beforeNote && !text.breaks[end]
  return !cell.vertical && lines.some(({ end }) => isForced(end))
}

/** The text of a cell broken into lines. Points. */
export interface MeasuredCell {
  readonly text: SetText
  readonly lines: readonly Line[]
  readonly size: number
  readonly lineHeight: number
  /** Height of the text with its padding. */
  readonly height: number
  /** Left edge of text that is not centred, from the left of the cell. */
  readonly indent: number
  /** A vertical label once more in short lines, for where a page break leaves it few rows. */
  readonly compact?: MeasuredCell
  /** The row is higher than a page: a line stands in each of the rows that it was taken apart into. */
  readonly flows?: boolean
}

/** Left and right of a label. */
const cellPadding = 2.5

/** `width` of the cell between its borders and the size of the table's figures, points. */
export function measureCell(
  cell: Cell,
  width: number,
  figureSize: number,
  typesetter: Typesetter,
): MeasuredCell {
  const { room, size } = textRoom(width)
  if (cell.vertical) return verticalLabel(cell.text, room, typesetter)
  if (cell.scope && cell.align === 'center' && size === tableStyle.size) {
    return headLabel(cell.text, width, typesetter)
  }
  const style = { ...tableStyle, size: isFigure(cell) ? figureSize : size }
  const text = typesetter.set([
    { text: cell.text, style },
    { text: cell.note ?? '', style: { ...tableStyle, size: noteSize(width) } },
  ])
  if (isFigure(cell)) return measured(text, figureLines(cell, text, width), style)
  const indent = Math.min((cell.indent ?? 0) * style.size, room - style.size)
  const lines = breakLines(text, room - indent, room - indent)
  return { ...measured(text, lines, style), indent: (width - room) / 2 + indent }
}

/** A column that is too narrow for a character of 五号 has smaller ones, close to its rules. */
function textRoom(width: number): { readonly room: number; readonly size: number } {
  const room = width - 2 * cellPadding
  if (room >= tableStyle.size) return { room, size: tableStyle.size }
  const whole = width - FIGURE_ROOM
  return { room: whole, size: Math.min(tableStyle.size, Math.max(smallestSize, Math.floor(2 * whole) / 2)) }
}

/** 1.3 is 固定行距 of the forms; half an em stands between the text and the rules. */
function measured(text: SetText, lines: readonly Line[], { size }: Style, pitch = 1.3): MeasuredCell {
  const lineHeight = size * pitch
  const height = lines.length * lineHeight + 0.5 * size
  return { text, lines, size, lineHeight, height, indent: cellPadding }
}

/** The figure is never parted; its 注 stands beside it where both fit, else below it. */
function figureLines({ text: figure, note }: Cell, text: SetText, width: number): readonly Line[] {
  const room = width - FIGURE_ROOM
  if (note === undefined) return breakLines(text, room, room)
  const beside = lineOf(text, 0, text.atoms.length, width - 2 * cellPadding)
  if (beside.width <= beside.available) return [beside]
  const below = balancedLines(sliceOf(text, figure.length, text.atoms.length), width - 2 * cellPadding)
  const moved = below.map((line) => ({
    ...line,
    start: line.start + figure.length,
    end: line.end + figure.length,
  }))
  return [...breakLines(sliceOf(text, 0, figure.length), room, room), ...moved]
}

function headLabel(label: string, width: number, typesetter: Typesetter): MeasuredCell {
  const set = (size: number) => typesetter.set([{ text: label, style: { ...tableStyle, size } }])
  const text = set(tableStyle.size)
  const room = width - 2 * cellPadding
  if (widestWord(text, label) > room) return narrowLabel(label, width - LABEL_ROOM, set)
  const length = lineOf(text, 0, text.atoms.length, room).width / tableStyle.size
  const size = labelSize(length, width, room)
  if (size === tableStyle.size) return measured(text, balancedLines(text, room), tableStyle)
  const smaller = set(size)
  return measured(smaller, balancedLines(smaller, width - LABEL_ROOM), { ...tableStyle, size })
}

/**
 * In a column that is narrower than a word of the label (by an own form with many columns): smaller where that lets the word
 * stay whole, and parted between words; a word that is wider even so is parted at its characters.
 */
function narrowLabel(label: string, room: number, set: (size: number) => SetText): MeasuredCell {
  const widest = widestWord(set(tableStyle.size), label) / tableStyle.size
  const fitting = Math.floor((2 * room) / widest) / 2
  const size = fitting < SMALLEST_LABEL ? tableStyle.size : Math.min(fitting, tableStyle.size)
  const text = set(size)
  const starts = new Set<number>()
  for (const { start, end } of wordsOf(text, label)) {
    starts.add(start)
    if (lineOf(text, start, end, room).width > room) for (let at = start; at < end; at++) starts.add(at)
  }
  const breaks = text.breaks.map((is, index) => is && starts.has(index))
  return measured(text, balancedLines({ ...text, breaks }, room), { ...tableStyle, size })
}

function widestWord(text: SetText, label: string): number {
  return Math.max(0, ...wordsOf(text, label).map(({ width }) => width))
}

function wordsOf(text: SetText, label: string): readonly Line[] {
  let end = 0
  return labelWords(label).map((word) => {
    const start = end
    end += [...word].length
    return lineOf(text, start, end, 0)
  })
}

function verticalLabel(label: string, width: number, typesetter: Typesetter): MeasuredCell {
  const set = (size: number) => typesetter.set([{ text: label, style: { ...tableStyle, size } }])
  const upright = set(tableStyle.size)
  const size = Math.min(tableStyle.size, Math.max(smallestSize, Math.floor((2 * width) / 3) / 2))
  const compact = set(size)
  return {
    ...measured(upright, uprightLines(upright, label, width), tableStyle, 1.15),
    compact: measured(compact, balancedLines(compact, width), { ...tableStyle, size }),
  }
}

function uprightLines(text: SetText, label: string, width: number): readonly Line[] {
  let end = 0
  return uprightLabel(label).map((line) => {
    end += [...line].length
    return lineOf(text, end - [...line].length, end, width)
  })
}
