/**
 * Chooses the whole text of an input that is turned to, so that a new figure takes the place of the old one as in a
 * spreadsheet. A second click sets the caret.
 */
export function selectWhole(input: HTMLInputElement): void {
  let turnsTo = false
  input.addEventListener('pointerdown', () => {
    turnsTo = document.activeElement !== input
  })
  input.addEventListener('focus', () => input.select())
  input.addEventListener('pointerup', () => {
    if (turnsTo && input.selectionStart === input.selectionEnd) input.select()
    turnsTo = false
  })
}
