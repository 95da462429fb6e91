import type { Title, TitleUnit } from './document.ts'

/**
 * Breaks a title into lines (GB/T 9704-2012 7.3.1: 词意完整, 排列对称) where they were chosen, else as few as fit, broken
 * between its units, as even as can be, best before the year. A unit wider than a line is parted at its own words, and a
 * word that is at its characters. `widthOf` and `available` are in the same unit of length.
 */
export function titleLines(
  title: Pick<Title, 'units' | 'breaks'>,
  widthOf: (text: string) => number,
  available: number,
): readonly string[] {
  return chosenLines(title).flatMap((units) => balanced(units, widthOf, available))
}

/** The units of each line that was chosen; one line when none was. */
export function chosenLines({
  units,
  breaks = [],
}: Pick<Title, 'units' | 'breaks'>): readonly (readonly TitleUnit[])[] {
  const starts = [0, ...breaks]
  return starts.map((start, index) => units.slice(start, starts[index + 1]))
}

export function unitText(unit: TitleUnit): string {
  return typeof unit === 'string' ? unit : unit.join('')
}

function balanced(
  units: readonly TitleUnit[],
  widthOf: (text: string) => number,
  available: number,
): readonly string[] {
  const pieces = units.flatMap((unit) =>
    widthOf(unitText(unit)) > available
      ? [unit].flat().flatMap((word) => parted(word, widthOf, available))
      : [unitText(unit)],
  )
  const total = widthOf(pieces.join(''))
  const ideal = total / Math.ceil(total / available)
  const best: Choice[] = [{ cost: 0, line: '' }]
  for (let end = 1; end <= pieces.length; end++) {
    let found: Choice = { cost: Number.POSITIVE_INFINITY, line: pieces.slice(0, end).join('') }
    for (let start = end - 1; start >= 0; start--) {
      const line = pieces.slice(start, end).join('')
      const width = widthOf(line)
      if (width > available) break
      const before = best[start]
      if (!before) break
      const cost = before.cost + lineCost(line, start > 0, width, ideal)
      if (cost < found.cost) found = { cost, line, before }
    }
    best.push(found)
  }
  const lines: string[] = []
  for (let choice = best.at(-1); choice && choice !== best[0]; choice = choice.before) lines.push(choice.line)
  return lines.reverse()
}

/** The best way to break what stands up to the end of `line`. */
interface Choice {
  readonly cost: number
  readonly line: string
  readonly before?: Choice
}

/**
 * A further line costs more than any unevenness, but less than an end of the agency's name before the year; one or two
 * characters alone are all but forbidden.
 */
function lineCost(line: string, isLater: boolean, width: number, ideal: number): number {
  const uneven = ((width - ideal) / ideal) ** 2
  const alone = [...line].length <= 2 ? 100 : 0
  const year = isLater ? line.search(/\d{4}/) : -1
  const beforeYear = year === 0 ? -0.25 : year > 0 ? 2 : 0
  return 1 + uneven + alone + beforeYear
}

/** Words in Latin letters and single characters, each with the marks that lean on it. */
const word = /[（《〈“‘【〔]*(?:[!-~]+|\P{P}|.)[，。、；：？！）》〉”’】〕]*/gsu

function parted(unit: string, widthOf: (text: string) => number, available: number): readonly string[] {
  if (widthOf(unit) <= available) return [unit]
  return (unit.match(word) ?? []).flatMap((part) => (widthOf(part) > available ? [...part] : [part]))
}
