import { deskStartText as text } from '../../../locale/zh/desk-start.ts'
import { element } from '../../../preview/client/element.ts'
import type { FileView } from '../../protocol.ts'
import { BeginReport } from '../begin-report.ts'
import { markImported } from '../imported.ts'
import { base64Of } from '../read-file.ts'
import { dropZone } from './drop-zone.ts'

/** The ways to a new data file: blank, from last year's, from a file of others. Each ends in the file's page. */
export function newReports(): { element: HTMLElement; show(files: readonly FileView[]): void } {
  const reports = new BeginReport()
  const next = nextYear((file) => void reports.begin({ kind: 'next', file }))
  const place = element(
    'section',
    { class: 'begin' },
    element('h2', {}, text.begin),
    reports.told,
    dropZone(async (file) => {
      const wanted = { kind: 'import', name: file.name, bytes: await base64Of(file) } as const
      await reports.begin(wanted, (made) => markImported(made, file.name))
    }),
    next.element,
    blank((year, agency) => void reports.begin({ kind: 'blank', year, agency })),
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
  /** The newest, until the reader has chosen. */
  let chosen = ''
  from.addEventListener('change', () => {
    chosen = from.value
  })
  return {
    element: form,
    show(files) {
      const whole = files.filter(({ failure }) => failure === undefined)
      form.hidden = whole.length === 0
      const newest = whole.toSorted((one, other) => (other.year ?? 0) - (one.year ?? 0))
      from.replaceChildren(
        ...newest.map(({ file, agency = '', year }) =>
          element('option', { value: file }, text.next.option(year, agency, file)),
        ),
      )
      if (chosen !== '') from.value = chosen
    },
  }
}
