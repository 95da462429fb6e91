const CONTROLS = 'a[href], button, input, select, textarea, summary, [contenteditable="true"], [tabindex="0"]'

/** Does what may take away the control with the focus: the one that follows it in its view has it then, or the one before. */
export function keepFocus(act: () => void): void {
  const focused = document.activeElement
  const view = focused?.closest('[role="tabpanel"]')
  const controls = view ? controlsIn(view) : []
  const at = controls.indexOf(focused as HTMLElement)
  act()
  const isMoved = document.activeElement !== focused && document.activeElement !== document.body
  if (!focused || focused === document.body || isMoved || canHave(focused)) return
  focusFirst([...controls.slice(at + 1), ...controls.slice(0, Math.max(0, at)).reverse(), ...chosenTab()])
}

/** Turns to the first that can be turned to. Says whether there is one. */
export function focusFirst(controls: Iterable<HTMLElement>): boolean {
  for (const control of controls) {
    control.focus()
    if (document.activeElement === control) return true
  }
  return false
}

export function controlsIn(place: Element): readonly HTMLElement[] {
  return [...place.querySelectorAll<HTMLElement>(CONTROLS)]
}

/** The tab of the view that is seen. */
export function chosenTab(): Iterable<HTMLElement> {
  return document.querySelectorAll<HTMLElement>('body > header [role="tab"][aria-selected="true"]')
}

function canHave(element: Element): boolean {
  return element.getClientRects().length > 0 && !element.matches(':disabled')
}
