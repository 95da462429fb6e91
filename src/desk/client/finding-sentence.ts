import { isOfReading } from '../../findings/registry.ts'
import { deskChecks } from '../../locale/zh/desk-checks.ts'
import { deskGridText as text } from '../../locale/zh/desk-grid.ts'
import type { DeskFinding } from '../protocol/state.ts'

/** A finding as it is told beside what is filled in: how grave, what is wrong, what to do. */
export function findingSentence({ rule, severity, isLeft, message, fix }: DeskFinding): string {
  const mend = fix === undefined ? '' : `${text.stop}${deskChecks.fix(fix, 'form', isOfReading(rule))}`
  return `${text.levels[isLeft ? 'left' : severity]}：${deskChecks.message(message)}${mend}`
}
