import { typedIn } from '../protocol/change.ts'
import type { Desk } from './desk.ts'

/** What a place shows: what the reader typed last, also where it was refused, else what the file has. */
export function shownAt(place: string, inFile: string | undefined, desk: Desk): string | null {
  const unsent = desk.unsent.at(place)
  return unsent ? typedIn(unsent) : (inFile ?? null)
}

/** What a change of a place finds there: what is under way to it, else what the file has. */
export function foundAt(place: string, inFile: string | undefined, desk: Desk): string | null {
  const underWay = desk.unsent.underWayAt(place)
  return underWay ? typedIn(underWay) : (inFile ?? null)
}
