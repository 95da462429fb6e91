import type { OpenDesk } from '../open-desk.ts'
import { onLeaving } from './on-leaving.ts'
import { TOUCHED } from './step-keys.ts'

/**
 * Sends what is being typed before the page goes away, and asks as long as something of it is not in the file. The
 * link home waits for what is under way.
 */
export function leaving(desk: OpenDesk, home: HTMLAnchorElement): void {
  onLeaving(() => {
    for (const input of document.querySelectorAll(`[${TOUCHED}]`)) input.dispatchEvent(new Event('change'))
  })
  addEventListener('pagehide', () => desk.hasten())
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
