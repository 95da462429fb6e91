import { deskGiveOut } from '../../../locale/zh/desk-give-out.ts'
import { button } from '../button.ts'
import type { Desk } from '../desk.ts'

const text = deskGiveOut.notWhole

/** How much is still to be mended and filled in before anything is given out, and a way there. */
export function notWhole(what: 'build' | 'bundle', desk: Desk): readonly (string | HTMLElement)[] {
  const { counts, left } = desk.state
  const lead = button(text.toChecks, () => desk.turnTo('checks'), { class: 'link' })
  return [text.said(text[what], counts.error, left), lead]
}
