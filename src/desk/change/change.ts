import { desk as text } from '../../locale/zh/desk.ts'
import { edited, type Present, presentOf, type Rewriting } from '../present.ts'
import type { Conflict } from '../protocol/answer.ts'
import { type Change, typedIn } from '../protocol/change.ts'
import { type Edit, isReadable, type Order, type Readable } from './edit.ts'
import { editFigure, typedFigure } from './figure.ts'
import { keyOrder } from './key-order.ts'
import { editField, editProse, sameParagraphs, sameText, textAt } from './text.ts'

/** Makes changes, all or none of them. What somebody else has changed meanwhile is a conflict. */
export function change(present: Present, { changes }: { readonly changes: readonly Change[] }): Rewriting {
  if (!isReadable(present)) return { refused: text.change.unreadable }
  const conflicts = conflictsIn(present, changes)
  if (conflicts.length > 0) return { conflicts }
  const order = keyOrder(present.report.form)
  let now: Readable = present
  let left = changes.filter((one) => !isSo(present, one))
  while (left.length > 0) {
    const round: Exclude<Edit, 'none' | { refused: string }>[] = []
    const later: Change[] = []
    for (const one of left) {
      const edit = editOf(now, one, order)
      if (edit === 'none') continue
      if ('refused' in edit) return edit
      // What touches another edit of this round is looked at again when that is made.
      if (round.every(({ start, end }) => edit.end < start || end < edit.start)) round.push(edit)
      else later.push(one)
    }
    const bytes = new TextEncoder().encode(edited(now, round))
    const next = presentOf({ ...now.input, bytes }, now)
    if (!isReadable(next)) return { refused: text.change.unwritable }
    now = next
    left = later
  }
  // Nothing is written that does not read as it was meant.
  if (!changes.every((one) => isSo(now, one, sameParagraphs))) return { refused: text.change.unwritable }
  return { onDisk: now.onDisk }
}

/** Of changes that were kept for later, those that can be made now, and those that somebody else came before. */
export function changesLeft(
  present: Present,
  changes: readonly Change[],
): { readonly left: readonly Change[]; readonly conflicts: readonly Conflict[] } {
  if (!isReadable(present)) return { left: changes, conflicts: [] }
  const conflicts = conflictsIn(present, changes)
  const hindered = new Set(conflicts.map((conflict) => conflict.change))
  return { left: changes.filter((one) => !hindered.has(one)), conflicts }
}

/** Those changes whose value is neither as it was shown nor as it is to become. */
function conflictsIn(present: Readable, changes: readonly Change[]): readonly Conflict[] {
  return changes.flatMap((change) => {
    const now = valueIn(present, change)
    return isSo(present, change) || same(change, now, change.was) ? [] : [{ change, now }]
  })
}

function isSo(present: Readable, change: Change, sameProse = sameText): boolean {
  const wanted = typedIn(change)
  const now = valueIn(present, change)
  // A figure of a list keeps its place when it is left out.
  return same(change, now, wanted, sameProse) || (change.kind === 'figure' && wanted === null && now === '0')
}

function same({ kind }: Change, one: string | null, other: string | null, sameProse = sameText): boolean {
  return kind === 'prose' ? sameProse(one, other) : one === other
}

function valueIn(present: Readable, change: Change): string | null {
  if (change.kind === 'figure') return typedFigure(present, change.address) ?? null
  return textAt(present, keysOf(change))
}

function keysOf(change: Exclude<Change, { kind: 'figure' }>): readonly string[] {
  return change.kind === 'field' ? change.keys : change.section.split('.')
}

function editOf(present: Readable, change: Change, order: Order): Edit {
  if (change.kind === 'figure') return editFigure(present, change.address, change.typed, order)
  return change.kind === 'prose'
    ? editProse(present, keysOf(change), change.text, order)
    : editField(present, keysOf(change), change.typed, order)
}
