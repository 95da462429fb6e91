import { visible } from '../locale/visible.ts'
import { displayWidth, take, takeLast } from './display-width.ts'
import type { Range } from './finding.ts'

/** Cells of source text that a frame shows of a line; a line of prose is far longer. */
const WINDOW = 64

/** Characters on each side of a mark that are measured at all: a line may have thousands, and as many marks. */
const REACH = 4 * WINDOW

/** Text of a line of the source, counted from 1. */
export type Lines = (line: number) => string

/** The line of a range with carets under it, and the line before for orientation. Carets go by display width. */
export function codeFrame(lines: Lines, range: Range): string {
  const text = lines(range.line)
  const start = range.column - 1
  const end = range.endLine === range.line ? Math.max(range.endColumn - 1, start + 1) : text.length
  const shown = windowAround(text, start, end)
  const gutter = String(range.line).length
  const before = range.line > 1 ? lines(range.line - 1) : ''
  const frame = [
    `> ${range.line} | ${shown.text}`,
    `  ${' '.repeat(gutter)} | ${' '.repeat(displayWidth(shown.lead))}${'^'.repeat(Math.max(1, displayWidth(shown.marked)))}`,
  ]
  if (before.trim() === '') return frame.join('\n')
  const clipped = windowAround(before, 0, 0).text
  return [`  ${String(range.line - 1).padStart(gutter)} | ${clipped}`, ...frame].join('\n')
}

/** The part of a line about [start, end) that fits the window, with … where it is cut. */
function windowAround(
  line: string,
  start: number,
  end: number,
): { text: string; lead: string; marked: string } {
  const markedAll = visible(line.slice(start, Math.min(end, start + REACH)))
  const marked = take(markedAll, WINDOW - 8)
  let lead = visible(line.slice(Math.max(0, start - REACH), start))
  const after = visible(line.slice(end, end + REACH))
  if (displayWidth(lead + markedAll + after) > WINDOW && displayWidth(lead) > WINDOW / 2)
    lead = `…${takeLast(lead, WINDOW / 2)}`
  const rest = marked === markedAll ? after : ''
  const room = WINDOW - displayWidth(lead) - displayWidth(marked)
  const tail = marked === markedAll ? take(rest, room) : ''
  const cut = tail !== rest || marked !== markedAll ? '…' : ''
  return { text: `${lead}${marked}${tail}${cut}`, lead, marked }
}
