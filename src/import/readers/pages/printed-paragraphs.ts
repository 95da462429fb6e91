import type { LooseParagraph } from '../../loose.ts'
import type { Segment } from './geometry.ts'

/** A line as it is printed. */
export interface Line {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly y: number
  readonly size: number
}

/** All of the document. */
export const ALL = { depth: 0 }

/** Where most lines begin and end. */
export function edges(lines: readonly Line[]): { left: number; right: number } {
  const most = (values: readonly number[]) => {
    const counts = new Map<number, number>()
    for (const value of values)
      counts.set(Math.round(value / 3), (counts.get(Math.round(value / 3)) ?? 0) + 1)
    return ([...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0) * 3
  }
  const long = lines.filter(({ text }) => text.length > 15)
  return {
    left: Math.min(most(long.map((line) => line.left)), ...long.map((line) => line.left)),
    right: most(long.map((line) => line.right)),
  }
}

/** Whether a line goes on with the paragraph of the one before: that one is full, and this one is not indented. */
export function continues(before: Line, line: Line, left: number, right: number): boolean {
  const isFull = before.right > right - (1.6 + firstWord(line.text)) * before.size
  const isIndented = line.left > left + 1.2 * line.size
  return isFull && !isIndented && Math.abs(before.size - line.size) < 1
}

/** A long word leaves the end of the line before empty: about how wide it is, in characters. */
function firstWord(text: string): number {
  return (/^[!-~]*/.exec(text)?.[0].length ?? 0) / 2
}

/** Whether a rule stands between two lines of a page, as between the parts of 版记; what underlines the first is none. */
export function isRuledOff(before: Line, line: Line, ruled: readonly Segment[]): boolean {
  return ruled.some(({ at }) => at > before.y + 0.35 * before.size && at < line.y - 0.5 * line.size)
}

/** 抄送：, 附件：1. and the like: further lines stand under the words after them. */
const LABEL = /^(?:[^：，。]{1,6}：)?(?:\d{1,2}[.．、]\s?)?/

export function hangs(
  { first, line: before }: { first: Line; line: Line },
  line: Line,
  right: number,
): boolean {
  const label = LABEL.exec(first.text)?.[0] ?? ''
  const width = Array.from(label).reduce((sum, character) => sum + (character > '\u2000' ? 1 : 0.5), 0)
  const isFull = before.right > right - 3 * before.size
  return label !== '' && isFull && Math.abs(line.left - first.left - width * first.size) < 0.8 * line.size
}

export function paragraphOf(
  lines: readonly string[],
  last: Line,
  left: number,
  right: number,
): LooseParagraph {
  const isAlone = lines.length === 1
  const centre = (last.left + last.right) / 2
  const isCentred =
    isAlone && last.left > left + 3 * last.size && Math.abs(centre - (left + right) / 2) < last.size
  const isRight = isAlone && !isCentred && last.left > (left + right) / 2
  return {
    kind: 'paragraph',
    text: lines.join(''),
    within: ALL,
    size: last.size,
    ...(isCentred ? { align: 'center' } : isRight ? { align: 'right' } : {}),
  }
}
