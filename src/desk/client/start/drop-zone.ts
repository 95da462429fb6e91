import { deskStartText as text } from '../../../locale/zh/desk-start.ts'
import { element } from '../../../preview/client/element.ts'

/** Where a file of others is dropped; also anywhere else on the page. By keyboard it is chosen. */
export function dropZone(take: (file: File) => Promise<void>): HTMLElement {
  const input = element('input', { type: 'file', id: 'import', class: 'heard' })
  const said = element('p', { role: 'status' })
  const zone = element(
    'div',
    { class: 'way drop' },
    element('h3', {}, text.drop.heading),
    element('p', {}, text.drop.said),
    input,
    element('label', { for: 'import', class: 'button' }, text.drop.choose),
    said,
  )
  const read = async (files: FileList | undefined | null) => {
    const [file, ...others] = files ?? []
    if (!file) return
    zone.scrollIntoView({ block: 'nearest' })
    const isOne = others.length === 0
    said.textContent = isOne ? text.drop.busy(file.name) : text.drop.several
    if (!isOne) return
    await take(file)
    said.textContent = ''
  }
  input.addEventListener('change', () => void read(input.files))
  document.addEventListener('dragover', (event) => {
    event.preventDefault()
    zone.classList.add('over')
  })
  document.addEventListener('dragleave', () => zone.classList.remove('over'))
  document.addEventListener('drop', (event) => {
    event.preventDefault()
    zone.classList.remove('over')
    void read(event.dataTransfer?.files)
  })
  return zone
}
