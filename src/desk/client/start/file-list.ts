import { deskStartText as text } from '../../../locale/zh/desk-start.ts'
import { element } from '../../../preview/client/element.ts'
import { morph } from '../../../preview/client/morph.ts'
import type { FileView } from '../../protocol/folder.ts'
import { fileAddress } from '../server.ts'

/** A list of more is looked through by words. */
const LONG = 8

/** The data files as a table, with a box to find some of them. */
export function fileList(): {
  element: HTMLElement
  /** `folder`: where they lie. */
  show(folder: string, files: readonly FileView[]): void
  /** Why the folder cannot be looked into. */
  refuse(why: string): void
} {
  let files: readonly FileView[] = []
  const heading = element('h2', { id: 'files' })
  const where = element('p', { class: 'hint path' })
  const box = element('input', { type: 'search', id: 'filter', placeholder: text.filterHint })
  const found = element('span', { role: 'status' })
  const filter = element(
    'p',
    { class: 'filter' },
    element('label', { for: 'filter' }, text.filter),
    box,
    found,
  )
  const table = element('div', { class: 'files' })
  const list = () => {
    const words = box.value.trim().toLowerCase().split(/\s+/)
    const matching = files.filter((file) => words.every((word) => textOf(file).includes(word)))
    found.textContent = box.value.trim() === '' ? '' : text.matching(matching.length, files.length)
    morph(table, element('div', { class: 'files' }, files.length === 0 ? nothing() : fileTable(matching)))
  }
  box.addEventListener('input', list)
  return {
    element: element('section', { class: 'list' }, heading, where, filter, table),
    show(folder, now) {
      files = now
      where.textContent = text.folder(folder)
      heading.textContent = text.files(files.length)
      filter.hidden = files.length <= LONG
      list()
    },
    refuse(why) {
      filter.hidden = true
      table.replaceChildren(element('p', { class: 'nothing', role: 'alert' }, why))
    },
  }
}

function textOf({ file, agency = '', year, form = '' }: FileView): string {
  return `${file} ${agency} ${year ?? ''} ${form}`.toLowerCase()
}

function nothing(): HTMLElement {
  return element('p', { class: 'nothing' }, text.none)
}

function fileTable(files: readonly FileView[]): HTMLElement {
  const heads = Object.values(text.columns).map((head) => element('th', { scope: 'col' }, head))
  return element(
    'table',
    { 'aria-labelledby': 'files' },
    element('thead', {}, element('tr', {}, ...heads)),
    element('tbody', {}, ...files.map(row)),
  )
}

function row(view: FileView): HTMLElement {
  const { file, agency, year, changed } = view
  const link = element('a', { href: fileAddress(file) }, agency ?? file)
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, link),
    element('td', {}, year === undefined ? '' : String(year)),
    stateCell(view),
    element('td', {}, text.changed(new Date(changed))),
    element('td', { class: 'path' }, file),
  )
}

function stateCell({ failure, counts, left = 0, unfilled = 0 }: FileView): HTMLElement {
  if (failure !== undefined) return element('td', { class: 'error' }, failure)
  if (!counts) return element('td', { class: 'hint' }, text.state.counting)
  const { error, warning } = counts
  const cell = element('td', {})
  if (error > 0) cell.append(element('span', { class: 'error' }, text.state.errors(error)), ' ')
  if (warning > 0) cell.append(element('span', { class: 'warning' }, text.state.warnings(warning)), ' ')
  if (left > 0) cell.append(element('span', {}, text.state.left(left)), ' ')
  if (unfilled > 0) cell.append(element('span', {}, text.state.unfilled(unfilled)))
  if (error + warning + left + unfilled === 0)
    cell.append(element('span', { class: 'clean' }, text.state.clean))
  return cell
}
