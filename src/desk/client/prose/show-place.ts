/** Brings a place of a text into the middle of the window: the box of a long text is higher than the window. */
export function showPlace(area: HTMLTextAreaElement, at: number): void {
  const marker = document.createElement('div')
  Object.assign(marker.style, {
    position: 'relative',
    height: '1px',
    marginBottom: '-1px',
    top: `${heightOf(area, at) - area.offsetHeight}px`,
  })
  area.after(marker)
  marker.scrollIntoView({ block: 'center' })
  marker.remove()
}

/** How high a box has to be for the text up to a place. */
function heightOf(area: HTMLTextAreaElement, at: number): number {
  const before = area.cloneNode() as HTMLTextAreaElement
  before.removeAttribute('id')
  before.value = area.value.slice(0, at)
  Object.assign(before.style, { position: 'absolute', visibility: 'hidden', height: '0' })
  before.style.width = `${area.offsetWidth}px`
  area.after(before)
  const height = before.scrollHeight
  before.remove()
  return height
}
