import { deskText } from '../../../locale/zh/desk-page.ts'
import type { Desk } from '../desk.ts'
import { Refused } from '../server.ts'

/** Says what the server did not do, or that it did not answer. */
export function said(desk: Desk, error: unknown): undefined {
  desk.say(reasonOf(error), 'trouble')
  return undefined
}

/** Why the server did not do something, as a sentence. */
export function reasonOf(error: unknown): string {
  return error instanceof Refused ? error.message : deskText.failed
}
