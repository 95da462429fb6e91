import { chineseNumber } from '../../prose/numerals.ts'

/** How items are numbered: 一是, （一）, 一、, 1. or 1、, （1）. Only 一是 stands in the middle of a line after a comma. */
const MARKS: readonly RegExp[] = [
  /(?<=^|[：:；;。，,、\n]\s{0,9})([一二三四五六七八九十]{1,3})是/g,
  /(?<=^|[：:；;。\n]\s{0,9})（([一二三四五六七八九十]{1,3})）/g,
  /(?<=^|\n\s*)([一二三四五六七八九十]{1,3})、/g,
  /(?<=^|[：:；;。\n]\s{0,9})(\d{1,2})[.．、](?!\d)/g,
  /(?<=^|[：:；;。\n]\s{0,9})（(\d{1,2})）/g,
]

/** How many numbered items begin right at an offset; `undefined` when none do, or when a number is left out. */
export function seriesAt(text: string, offset: number): number | undefined {
  const start = offset + (/^\s*/.exec(text.slice(offset, offset + 8))?.[0].length ?? 0)
  for (const mark of MARKS) {
    mark.lastIndex = start
    if (ordinal(mark.exec(text), start) !== 1) continue
    const line = text.slice(offset, start).includes('\n') ? text.length : text.indexOf('\n', start)
    return lengthFrom(mark, mark === MARKS[0] && line >= 0 ? text.slice(0, line) : text)
  }
  return undefined
}

/** Items follow one another until the numbers begin anew. One alone has others within it, which cannot be told apart. */
function lengthFrom(mark: RegExp, text: string): number | undefined {
  let length = 1
  for (let next = mark.exec(text); next; next = mark.exec(text)) {
    const number = ordinal(next, next.index)
    if (number === 1) break
    if (number !== length + 1) return undefined
    length++
  }
  return length > 1 ? length : undefined
}

function ordinal(match: RegExpExecArray | null, at: number): number | undefined {
  const typed = match?.[1]
  if (match?.index !== at || typed === undefined) return undefined
  return /\d/.test(typed) ? Number(typed) : chineseNumber(typed)
}
