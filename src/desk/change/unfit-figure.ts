import { kindOf } from '../../form/tree.ts'
import { desk as text } from '../../locale/zh/desk.ts'
import { NOTATION } from '../../report/figure.ts'
import { miswritten } from '../../report/written-number.ts'
import type { Present } from '../present.ts'
import type { Change } from '../protocol/change.ts'
import { isReadable } from './edit.ts'
import { standingCells } from './standing.ts'

/** Why one of the changes cannot be in the file: it is no number of the kind that its cell holds. */
export function unfitFigure(present: Present, changes: readonly Change[]): string | undefined {
  if (!isReadable(present)) return undefined
  const cells = standingCells(present)
  for (const change of changes) {
    if (change.kind !== 'figure' || change.typed === null || change.typed === '~') continue
    const cell = cells.get(change.address)
    const kind = cell ? kindOf(cell.row, cell.column) : 'text'
    if (NOTATION[kind].test(change.typed)) continue
    const { message, fix } = miswritten(change.typed) ?? text.change.otherKind(change.typed, kind)
    return text.change.unfit(message, fix)
  }
  return undefined
}
