/** Does it when the page may go away: before the browser asks, when it is hidden, and at the last. */
export function onLeaving(act: () => void): void {
  for (const event of ['beforeunload', 'pagehide']) addEventListener(event, act)
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) act()
  })
}
