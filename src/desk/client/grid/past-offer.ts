import { controlsIn, focusFirst } from '../shell/focus.ts'

/**
 * Tab from the last input of a table goes past the folded offer of one more row, to what comes next: who fills in goes
 * on to the next table, hardly ever to a row that the form lacks. Shift+Tab from there comes to the offer.
 */
export function tabPastOffer(section: HTMLElement, last: HTMLElement, offer: HTMLElement): void {
  last.addEventListener('keydown', (event) => {
    const { key, shiftKey, ctrlKey, altKey, metaKey, isComposing } = event
    if (key !== 'Tab' || shiftKey || ctrlKey || altKey || metaKey || isComposing) return
    if (offer.hasAttribute('open')) return
    const isAfter = (control: HTMLElement) =>
      !section.contains(control) &&
      (section.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
    if (focusFirst(controlsIn(section.parentElement as HTMLElement).filter(isAfter))) event.preventDefault()
  })
}
