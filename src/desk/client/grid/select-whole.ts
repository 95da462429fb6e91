/**
 * Chooses the whole text of an input that is gone to, so that a new figure takes the place of the old one as in a
 * spreadsheet. A click into one that nobody has typed into since chooses it, too; the next sets the caret. Gives back
 * what goes to it anew.
 */
export function selectWhole(input: HTMLInputElement): () => void {
  let isJustGoneTo = false
  const goTo = () => {
    isJustGoneTo = true
    input.select()
  }
  input.addEventListener('focus', goTo)
  input.addEventListener('input', () => {
    isJustGoneTo = false
  })
  input.addEventListener('mouseup', (event) => {
    if (!isJustGoneTo) return
    isJustGoneTo = false
    // Else the browser sets the caret after this.
    event.preventDefault()
    if (input.selectionStart === input.selectionEnd) input.select()
  })
  return goTo
}
