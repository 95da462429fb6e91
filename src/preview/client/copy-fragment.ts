/**
 * Copies the fragment, as formatted text for an editor and as source for a source view. By way of the event: the
 * clipboard's newer interface would clean the source, and take its styles away.
 */
export async function copyFragment(): Promise<boolean> {
  const response = await fetch('/fragment')
  if (!response.ok) return false
  const source = await response.text()
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/html', source)
    event.clipboardData?.setData('text/plain', source)
    event.preventDefault()
  }
  document.addEventListener('copy', fill)
  const copied = document.execCommand('copy')
  document.removeEventListener('copy', fill)
  return copied
}
