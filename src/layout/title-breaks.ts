import { balancedLines } from './balance.ts'
import { breakLines, lineOf, squeezable } from './break-lines.ts'
import { type SetText, sliceOf } from './typesetter.ts'

/** Where the lines of a title end, as indexes of atoms. */
export function titleBreaks(units: readonly string[], text: SetText, width: number): readonly number[] {
  const candidates = unitEnds(units, text, width)
  const total = text.atoms.length
  const best = new Map<number, Choice>()
  const ideal = idealWidth(text, width)
  function bestFrom(start: number): Choice {
    if (start === total) return { cost: 0, ends: [] }
    const known = best.get(start)
    if (known) return known
    let found: Choice = { cost: Number.POSITIVE_INFINITY, ends: [total] }
    for (const end of candidates) {
      if (end <= start) continue
      const line = lineOf(text, start, end, width)
      if (line.width - squeezable(text, line) > width + 0.01) break
      const rest = bestFrom(end)
      const cost = lineCost(text, start, end, line.width, ideal) + rest.cost
      if (cost < found.cost) found = { cost, ends: [end, ...rest.ends] }
    }
    best.set(start, found)
    return found
  }
  return bestFrom(0).ends
}

interface Choice {
  readonly cost: number
  readonly ends: readonly number[]
}

/** Ends of the units; a unit that is wider than the line is parted by 禁则. */
function unitEnds(units: readonly string[], text: SetText, width: number): readonly number[] {
  const ends: number[] = []
  let start = 0
  for (const unit of units) {
    const end = start + [...unit].length
    if (lineOf(text, start, end, width).width > width) {
      for (const line of balancedLines(sliceOf(text, start, end), width)) ends.push(start + line.end)
    } else {
      ends.push(end)
    }
    start = end
  }
  return ends
}

/** Width of a line if the fewest possible lines were equally long. */
function idealWidth(text: SetText, width: number): number {
  const count = breakLines(text, width, width).length
  return lineOf(text, 0, text.atoms.length, width).width / count
}

/** A further line costs more than any unevenness; one or two characters alone are all but forbidden. */
function lineCost(text: SetText, start: number, end: number, width: number, ideal: number): number {
  const uneven = ((width - ideal) / ideal) ** 2
  const alone = end - start <= 2 && text.atoms.length > 2 ? 100 : 0
  const beforeYear = start > 0 && isDigit(text, start) ? -0.25 : 0
  return 1 + uneven + alone + beforeYear
}

function isDigit(text: SetText, index: number): boolean {
  const codePoint = text.atoms[index]?.codePoint ?? 0
  return codePoint >= 0x30 && codePoint <= 0x39
}
