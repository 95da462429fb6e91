import type { Aggregated } from '../aggregate/aggregate.ts'
import type { State } from '../aggregate/judged-unit.ts'
import { meantUnit } from '../aggregate/meant-unit.ts'
import { aggregateText } from '../locale/zh/aggregate.ts'
import { aggregateCommandText as text } from '../locale/zh/aggregate-command.ts'

/** States in the order in which somebody has to do something about them; those that need nothing come first. */
const ORDER: readonly State[] = [
  'added',
  'excluded',
  'faulty',
  'doubtful',
  'included',
  'contradictory',
  'blank',
  'doubled',
  'other-edition',
  'wrong-year',
  'unreadable',
  'missing',
]

/** States that say by themselves what is to be done, or nothing. */
const QUIET: ReadonlySet<State> = new Set(['added', 'excluded', 'missing'])

const MOST = 50

/** What became of the units, for a terminal: how many, which, and why. */
export function printUnits(aggregated: Aggregated, output: string): string {
  const { units } = aggregated
  const added = units.filter(({ isAdded }) => isAdded).length
  const of = (state: State) => units.filter((judged) => judged.state === state)
  const late = units.filter(({ isLate }) => isLate).map(({ unit }) => unit.name)
  const told = units.filter(
    ({ state, remarks }) => !QUIET.has(state) || (state === 'missing' && remarks.length > 0),
  )
  const lines = [
    text.units(units.length, added),
    ...ORDER.flatMap((state) => {
      const found = of(state)
      const shown = state === 'added' ? [] : found.map(({ unit }) => unit.name)
      return found.length === 0 ? [] : [`  ${text.count(aggregateText.states[state], found.length, shown)}`]
    }),
    ...(late.length > 0 ? [`  ${text.late(late)}`] : []),
    ...told
      .slice(0, MOST)
      .map(({ unit, state, remarks }) => text.remark(unit.name, aggregateText.states[state], remarks)),
    ...(told.length > MOST ? [text.more(told.length - MOST)] : []),
    ...strangerLines(aggregated),
  ]
  const isComplete = units.every(({ isAdded, state }) => isAdded || state === 'excluded')
  return [...lines, isComplete ? text.complete(output) : text.incomplete(output)].join('\n')
}

/** Files of no unit of the list, or of nobody knows which. */
export function strangerLines({ strangers, list }: Aggregated): readonly string[] {
  if (strangers.length === 0) return []
  return [
    text.strangers(strangers.length),
    ...strangers.slice(0, MOST).map(({ path, agency, unreadable = '' }) => {
      const near = agency === undefined ? undefined : meantUnit(agency, list.units)
      return `  ${text.stranger(path, agency, near, unreadable)}`
    }),
    ...(strangers.length > MOST ? [`  ${text.moreStrangers(strangers.length - MOST)}`] : []),
  ]
}
