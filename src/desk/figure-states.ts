import type { FindingView } from '../preview/state.ts'
import type { Figure } from '../report/figure.ts'
import type { Report } from '../report/report.ts'
import { given } from '../source/given.ts'
import { cellsOf } from './cells.ts'
import type { FigureState } from './protocol.ts'

const GRAVEST = ['info', 'warning', 'error'] as const

/** The figures of a report as the form shows them, with the gravest finding that each takes part in. */
export function figureStates(
  report: Report,
  findings: readonly FindingView[],
): Readonly<Record<string, FigureState>> {
  const severities = severitiesOf(findings)
  return Object.fromEntries(
    [...cellsOf(report)].map(([address, { isSum }]) => {
      const figure = report.figures.get(address)
      const state = { text: figure?.text ?? '', ...originOf(figure, isSum) }
      return [address, { ...state, ...given({ severity: severities.get(address) }) }]
    }),
  )
}

function originOf(figure: Figure | undefined, isSum: boolean): Pick<FigureState, 'typed' | 'origin'> {
  const { located } = figure ?? {}
  if (located) return { typed: located.value === null ? '~' : located.typed, origin: 'typed' }
  return { origin: isSum ? 'computed' : 'absent' }
}

function severitiesOf(findings: readonly FindingView[]): ReadonlyMap<string, FindingView['severity']> {
  const found = new Map<string, FindingView['severity']>()
  for (const { place, related, severity } of findings)
    for (const at of [place, ...related.map((one) => one.place)]) {
      if (!at || !('address' in at)) continue
      const before = found.get(at.address)
      if (!before || GRAVEST.indexOf(before) < GRAVEST.indexOf(severity)) found.set(at.address, severity)
    }
  return found
}
