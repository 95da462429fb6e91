import { deskText } from '../../../locale/zh/desk-page.ts'
import { deskStartText as text } from '../../../locale/zh/desk-start.ts'
import { element } from '../../../preview/client/element.ts'
import type { FileView } from '../../protocol.ts'
import { fileAddress, Refused, send } from '../server.ts'
import { dropZone } from './drop-zone.ts'

type Made = { readonly file: string } | { readonly refused: string }

/** The ways to a new data file: blank, from last year's, from a file of others. Each ends in the file's page. */
export function newReports(): { element: HTMLElement; show(files: readonly FileView[]): void } {
  const trouble = element('p', { class: 'error', role: 'alert' })
  const begin = async (asked: Promise<Made>) => {
    trouble.textContent = ''
    try {
      const made = await asked
      if ('file' in made) location.assign(fileAddress(made.file))
      else trouble.textContent = made.refused
    } catch (error) {
      trouble.textContent = error instanceof Refused ? error.message : deskText.failed
    }
  }
  const next = nextYear((from) => begin(send<Made>('/new', { kind: 'next', file: from })))
  const place = element(
    'section',
    { class: 'begin' },
    element('h2', {}, text.begin),
    trouble,
    dropZone((file) => begin(importFile(file))),
    next.element,
    blank((year, agency) => begin(send<Made>('/new', { kind: 'blank', year, agency }))),
  )
  return { element: place, show: next.show }
}

function blank(make: (year: number, agency: string) => void): HTMLElement {
  // A report of a year is written in the next.
  const year = element('input', { inputmode: 'numeric', required: '', pattern: '\\d{4}', name: 'year' })
  year.value = String(new Date().getFullYear() - 1)
  const agency = element('input', { type: 'text', required: '', name: 'agency' })
  const form = element(
    'form',
    { class: 'way', 'aria-labelledby': 'blank' },
    element('h3', { id: 'blank' }, text.blank.heading),
    element('label', {}, text.blank.agency, agency),
    element('label', {}, text.blank.year, year),
    element('button', {}, text.blank.make),
  )
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    make(Number(year.value), agency.value.trim())
  })
  return form
}

function nextYear(make: (from: string) => void): {
  element: HTMLElement
  show(files: readonly FileView[]): void
} {
  const from = element('select', { name: 'from' })
  const form = element(
    'form',
    { class: 'way', 'aria-labelledby': 'next' },
    element('h3', { id: 'next' }, text.next.heading),
    element('p', {}, text.next.said),
    element('label', {}, text.next.from, from),
    element('button', {}, text.next.make),
  )
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    make(from.value)
  })
  return {
    element: form,
    show(files) {
      const whole = files.filter(({ failure }) => failure === undefined)
      form.hidden = whole.length === 0
      const chosen = from.value
      from.replaceChildren(
        ...whole.map(({ file, agency = '', year }) =>
          element('option', { value: file }, `${agency} ${year ?? ''}　${file}`.trim()),
        ),
      )
      if (chosen !== '') from.value = chosen
    },
  }
}

/** The bytes of a file of others go as base64: the server takes JSON only. */
async function importFile(file: File): Promise<Made> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
  return send<Made>('/new', { kind: 'import', name: file.name, bytes: base64 })
}
