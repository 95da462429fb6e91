import type { Finding, Range } from '../../findings/finding.ts'
import { isOfReading } from '../../findings/registry.ts'
import { desk as text } from '../../locale/zh/desk.ts'
import { deskChecks } from '../../locale/zh/desk-checks.ts'
import { inspect } from '../../pipeline/inspect.ts'
import { rangeOf } from '../../source/source.ts'
import { atWay } from '../../source/way.ts'
import { type Present, presentOf, type Rewriting } from '../present.ts'
import type { Change } from '../protocol/change.ts'
import { unfitFigure } from './unfit-figure.ts'

/**
 * A rewriting by changes, unless the report cannot be read because of one among them: the file keeps its last good
 * value. What is in the way already, elsewhere, is let be.
 */
export async function unlessRefused(
  present: Present,
  made: Rewriting,
  changes: readonly Change[],
): Promise<Rewriting> {
  const unfit = unfitFigure(present, changes)
  if (unfit !== undefined) return { refused: unfit }
  const fields = changes.filter((change) => change.kind === 'field')
  if (!('onDisk' in made) || fields.length === 0) return made
  const next = presentOf({ ...present.input, bytes: new TextEncoder().encode(made.onDisk) }, present)
  const { read, findings } = await inspect(next.input)
  if (read) return made
  const errors = findings.filter(({ rule, severity }) => severity === 'error' && isOfReading(rule))
  const wasRead = (await inspect(present.input)).read !== undefined
  const places = fields.flatMap(({ keys }) => atWay(next.data, keys) ?? [])
  const own = places.map(({ start, end }) => rangeOf(next.source, start, end))
  const refused = wasRead ? errors[0] : errors.find((error) => own.some((range) => isIn(range, error)))
  return refused ? { refused: refusal(refused) } : made
}

/** Who typed it into a field sees no lines of the file. */
function refusal({ message, fix }: Finding): string {
  return text.change.unfit(message, fix && deskChecks.fix(fix, 'form'))
}

/** Whether a finding begins at a value, or in it. */
function isIn({ line, column, endLine, endColumn }: Range, { range, file }: Finding): boolean {
  if (!range || file !== undefined) return false
  const isAfter = range.line > line || (range.line === line && range.column >= column)
  return isAfter && (range.line < endLine || (range.line === endLine && range.column <= endColumn))
}
