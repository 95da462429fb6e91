import type { OpenDesk } from '../open-desk.ts'
import { TOUCHED } from './step-keys.ts'

/** Asks before the page goes away with what was typed and is not in the file. The link home waits for what is under way. */
export function leaving(desk: OpenDesk, home: HTMLAnchorElement): void {
  addEventListener('beforeunload', (event) => {
    const isTyping = document.querySelector(`[${TOUCHED}]`) !== null
    if (desk.unsent.refused.length > 0 || desk.unsent.isUnderWay || isTyping) event.preventDefault()
  })
  home.addEventListener('click', (event) => {
    if (!desk.unsent.isUnderWay || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    void desk.settled().then(() => location.assign(home.href))
  })
}
