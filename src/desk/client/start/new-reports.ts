import { deskText } from '../../../locale/zh/desk-page.ts'
import { deskStartText as text } from '../../../locale/zh/desk-start.ts'
import { element } from '../../../preview/client/element.ts'
import type { FileView, Wanted } from '../../protocol/folder.ts'
import { BeginReport } from '../begin-report.ts'
import { markImported } from '../imported.ts'
import { base64Of } from '../read-file.ts'
import { AskedField } from './asked-field.ts'
import { dropZone } from './drop-zone.ts'

/** The ways to a new data file: blank, from last year's, from a file of others. Each ends in the file's page. */
export function newReports(): { element: HTMLElement; show(files: readonly FileView[]): void } {
  const reports = new BeginReport()
  /** What is said of a report is said at the way that was gone last. */
  const begin = (way: HTMLElement, wanted: Wanted, made?: (file: string) => void) => {
    way.append(reports.told)
    return reports.begin(wanted, made)
  }
  const drop = dropZone(async (file) => {
    const wanted = { kind: 'import', name: file.name, bytes: await base64Of(file) } as const
    await begin(drop, wanted, (made) => markImported(made, file.name))
  })
  const next = nextYear((file) => void begin(next.element, { kind: 'next', file }))
  const fresh = blank((year, agency) => void begin(fresh, { kind: 'blank', year, agency }))
  const heading = element('h2', {}, text.begin)
  const place = element('section', { class: 'begin' }, heading, drop, next.element, fresh)
  return { element: place, show: next.show }
}

function blank(make: (year: number, agency: string) => void): HTMLElement {
  const [agency, year] = [AskedField.agency(), AskedField.year()]
  // A report of a year is written in the next.
  year.input.value = String(new Date().getFullYear() - 1)
  const form = element(
    'form',
    { class: 'way', 'aria-labelledby': 'blank' },
    element('h3', { id: 'blank' }, text.blank.heading),
    agency.element,
    year.element,
    element('button', {}, text.blank.make),
  )
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const [ofYear, by] = [year.take(), agency.take()]
    if (ofYear !== undefined && by !== undefined) make(Number(ofYear), by)
  })
  return form
}

function nextYear(make: (from: string) => void): {
  element: HTMLElement
  show(files: readonly FileView[]): void
} {
  const from = element('select', { name: 'from' })
  const button = element('button', {})
  const form = element(
    'form',
    { class: 'way', 'aria-labelledby': 'next' },
    element('h3', { id: 'next' }, text.next.heading),
    element('p', {}, text.next.said),
    element('label', {}, text.next.from, from),
    button,
  )
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    make(from.value)
  })
  /** The newest, until the reader has chosen. */
  let chosen = ''
  let newest: readonly FileView[] = []
  const name = () => {
    button.textContent = deskText.writeNext(newest.find(({ file }) => file === from.value)?.year)
  }
  from.addEventListener('change', () => {
    chosen = from.value
    name()
  })
  return {
    element: form,
    show(files) {
      const whole = files.filter(({ failure }) => failure === undefined)
      form.hidden = whole.length === 0
      newest = whole.toSorted((one, other) => (other.year ?? 0) - (one.year ?? 0))
      from.replaceChildren(
        ...newest.map((view) => element('option', { value: view.file }, optionOf(view, newest))),
      )
      if (chosen !== '') from.value = chosen
      name()
    },
  }
}

/** By its year and agency; by its name where these leave open which it is. */
function optionOf({ file, agency, year }: FileView, all: readonly FileView[]): string {
  const alike = all.filter((other) => other.agency === agency && other.year === year)
  return text.next.option(year, agency, agency === undefined || alike.length > 1 ? file : undefined)
}
