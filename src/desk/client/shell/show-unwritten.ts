import { placeOf } from '../../protocol/change.ts'
import type { Desk } from '../desk.ts'

/** Leads to the first place whose words are not in the file. What belonged to a place that is gone goes with it. */
export function showUnwritten(desk: Desk): void {
  const [first] = desk.unsent.refused
  if (!first) return
  const address = placeOf(first.change)
  if (!desk.show({ address })) desk.giveUp(address)
}
