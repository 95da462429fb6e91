import { characterWidth } from './character-width.ts'

/** 20 characters of 22 pt fill the 156 mm of a line. */
const LINE_WIDTH = 20

/**
 * The title as lines, broken between `units` only: as few lines as it takes, the first break after the name of
 * the `agency` where that fits, the lines as even as can be (GB/T 9704-2012 7.3.1: 词意完整，排列对称).
 * A unit wider than a line is left to the reader's own line breaking.
 */
export function titleLines(units: readonly string[], agency: string): readonly string[] {
  const ways = waysToBreak(units).map((lines) => ({ lines, cost: costOf(lines, agency) }))
  return ways.sort((a, b) => a.cost - b.cost)[0]?.lines ?? []
}

/** Every way to join neighbouring units to lines that fit. */
function waysToBreak(units: readonly string[]): readonly (readonly string[])[] {
  if (units.length === 0) return [[]]
  return units.flatMap((_, index) => {
    const line = units.slice(0, index + 1).join('')
    if (index > 0 && characterWidth(line) > LINE_WIDTH) return []
    return waysToBreak(units.slice(index + 1)).map((rest) => [line, ...rest])
  })
}

function costOf(lines: readonly string[], agency: string): number {
  const widths = lines.map(characterWidth)
  const mean = widths.reduce((sum, width) => sum + width, 0) / lines.length
  const unevenness = widths.reduce((sum, width) => sum + (width - mean) ** 2, 0)
  const splitsAgency =
    lines.length > 1 && !lines.some((_, index) => lines.slice(0, index + 1).join('') === agency)
  return lines.length * 1e6 + (splitsAgency ? 1e4 : 0) + unevenness
}
