import type { FindingView } from '../preview/state.ts'
import type { Report } from '../report/report.ts'
import { given } from '../source/given.ts'
import type { LocatedScalar } from '../source/located.ts'
import { cellsOf } from './cells.ts'
import { cellsTold } from './cells-told.ts'
import { isReadable } from './change/edit.ts'
import { standingCells } from './change/standing.ts'
import type { Present } from './present.ts'
import type { FigureState } from './protocol/state.ts'

const GRAVEST = ['info', 'warning', 'error'] as const

/** The figures of a report as the form shows them, with the gravest finding that each takes part in. */
export function figureStates(
  report: Report,
  findings: readonly FindingView[],
  present: Present | undefined,
): Readonly<Record<string, FigureState>> {
  const standing = present && isReadable(present) ? standingCells(present) : undefined
  const severities = severitiesOf(findings)
  return Object.fromEntries(
    [...cellsOf(report)].map(([address, { isSum }]) => {
      const figure = report.figures.get(address)
      const cell = standing?.get(address)
      const scalar = cell ? cell.scalar : figure?.located
      const state = { text: figure?.text ?? '', ...originOf(scalar, isSum) }
      return [address, { ...state, ...given({ note: figure?.note, severity: severities.get(address) }) }]
    }),
  )
}

function originOf(scalar: LocatedScalar | undefined, isSum: boolean): Pick<FigureState, 'typed' | 'origin'> {
  if (scalar) return { typed: scalar.value === null ? '~' : scalar.typed, origin: 'typed' }
  return { origin: isSum ? 'computed' : 'absent' }
}

function severitiesOf(findings: readonly FindingView[]): ReadonlyMap<string, FindingView['severity']> {
  const found = new Map<string, FindingView['severity']>()
  for (const finding of findings)
    for (const address of cellsTold(finding)) {
      const { severity } = finding
      const before = found.get(address)
      if (!before || GRAVEST.indexOf(before) < GRAVEST.indexOf(severity)) found.set(address, severity)
    }
  return found
}
