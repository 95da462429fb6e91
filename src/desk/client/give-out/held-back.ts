import { deskGiveOut as text } from '../../../locale/zh/desk-give-out.ts'
import { placeOf, typedIn } from '../../protocol/change.ts'
import type { Desk } from '../desk.ts'
import { placeLabel } from '../place-names.ts'
import { showUnwritten } from '../shell/show-unwritten.ts'

/** Nothing is given out while something typed is not in the file: says what, and leads there. */
export async function isHeldBack(desk: Desk): Promise<boolean> {
  await desk.settled()
  const [first] = desk.unsent.refused
  if (!first) return false
  const label = placeLabel(desk.form, placeOf(first.change))
  showUnwritten(desk)
  desk.say(text.heldBack(label, typedIn(first.change) ?? ''), 'trouble')
  return true
}
