import type { NumberState } from '../../protocol/state.ts'

/** A stretch of a line as it is printed. */
export interface PrintedStretch {
  readonly text: string
  /** Put in from the tables. */
  readonly isPutIn: boolean
}

/** The line of a text at `at` as it is printed, or else the first that has something put in; none has: nothing. */
export function printedLine(
  text: string,
  numbers: readonly NumberState[],
  at: number,
): readonly PrintedStretch[] | undefined {
  const references = numbers.filter(({ start }) => text.startsWith('{{', start))
  const here = lineAt(text, at)
  const within = ({ start, end }: Line) => references.filter((one) => start <= one.start && one.end <= end)
  const [first] = references
  const line = within(here).length > 0 ? here : first && lineAt(text, first.start)
  if (!line) return undefined
  const stretches: PrintedStretch[] = []
  let from = line.start
  for (const { start, end, value = text.slice(start, end) } of within(line)) {
    stretches.push({ text: text.slice(from, start), isPutIn: false }, { text: value, isPutIn: true })
    from = end
  }
  return [...stretches, { text: text.slice(from, line.end), isPutIn: false }].filter((one) => one.text !== '')
}

interface Line {
  readonly start: number
  readonly end: number
}

function lineAt(text: string, at: number): Line {
  const end = text.indexOf('\n', at)
  return { start: text.lastIndexOf('\n', at - 1) + 1, end: end < 0 ? text.length : end }
}
