/**
 * Copies the fragment at an address, as formatted text for an editor and as source for a source view. By way of the event: the
 * clipboard's newer interface would clean the source, and take its styles away.
 */
export async function copyFragment(address: string): Promise<boolean> {
  const response = await fetch(address)
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
