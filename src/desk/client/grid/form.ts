import { deskGridText as text } from '../../../locale/zh/desk-grid.ts'
import { element } from '../../../preview/client/element.ts'
import type { Place } from '../../../preview/state.ts'
import type { SectionView } from '../../protocol/form.ts'
import type { Desk } from '../desk.ts'
import { EntriesForm } from '../entries/entries-form.ts'
import { FieldsForm } from '../fields/fields-form.ts'
import { addRow, addTable } from './add-row.ts'
import { CellBar } from './cell-bar.ts'
import type { FigureCell } from './figure-cell.ts'
import { GridKeys } from './grid-keys.ts'
import { type GridTable, gridTable } from './grid-table.ts'
import { lastYearChoice } from './last-year.ts'
import { tabPastOffer } from './past-offer.ts'
import { Paste } from './paste.ts'
import { type Part, Side } from './side.ts'

const KINDS = ['附图', '附件', '确认'] as const

type TableSection = Extract<SectionView, { kind: 'table' }>

/** A table's part, with the section's name in the data file. */
interface NamedPart {
  readonly name: string
  readonly part: Part
}

/** The form of a report as it is laid out just now. */
export class Form {
  readonly elements: readonly HTMLElement[]
  readonly #figures = new Map<string, FigureCell>()
  readonly #fields: FieldsForm[] = []
  readonly #tables: NamedPart[] = []
  readonly #entries: readonly EntriesForm[]
  readonly #bar: CellBar
  readonly #side: Side

  constructor(desk: Desk) {
    const tables: GridTable[] = []
    const sections = desk.form.sections.filter((section) => section.kind === 'table')
    const basics = this.#fieldsOf(desk, desk.form.fields)
    const basic: Part = {
      heading: text.basics,
      element: element('section', {}, element('h2', {}, text.basics), basics.element),
      figures: [],
    }
    const tabular = sections.map((section) => this.#part(section, desk, tables))
    const isThere = desk.form.sections.length > 0
    this.#entries = isThere ? KINDS.map((kind) => new EntriesForm(kind, desk)) : []
    const listed = this.#entries.map(({ heading, element }): Part => ({ heading, element, figures: [] }))
    const parts = isThere ? [basic, ...tabular, ...listed] : []
    const paste = new Paste(desk)
    const keys = new GridKeys(tables)
    this.#bar = new CellBar(desk)
    this.#side = new Side(desk, parts, lastYearChoice(this.#figures))
    const more = isThere && element('section', {}, addTable(desk))
    const of = (some: readonly Part[]) => some.map((part) => part.element)
    const shown = isThere ? [basic, ...tabular] : []
    const paper = element('div', { class: 'paper' }, ...of(shown), more, ...of(listed))
    const sheet = element('div', { class: 'sheet' }, paper, this.#bar.element, paste.dialog)
    paper.addEventListener('keydown', (event) => keys.press(event))
    paper.addEventListener('focusin', ({ target }) => this.#look(target))
    paper.addEventListener('click', ({ target }) => this.#look(target))
    paper.addEventListener('change', () => this.#bar.show())
    paper.addEventListener('paste', (event) => {
      const figure = keys.figureOf(event.target)
      if (figure) paste.take(event, figure)
    })
    this.elements = [this.#side.element, sheet]
  }

  #part(section: TableSection, desk: Desk, tables: GridTable[]): Part {
    const made = section.grids.map((grid) => gridTable(grid, desk))
    tables.push(...made)
    const figures = made.flatMap(({ figures }) => figures.map(({ figure }) => figure))
    for (const figure of figures) this.#figures.set(figure.address, figure)
    const whole = element('section', {}, element('h2', {}, section.heading))
    if (section.fields.length > 0) whole.append(this.#fieldsOf(desk, section.fields).element)
    whole.append(...made.map((table) => table.element))
    const more = addRow(section, desk)
    if (more) whole.append(more)
    const last = figures.findLast(({ input }) => input)?.input
    if (more && last) tabPastOffer(whole, last, more)
    const part = { heading: section.heading, element: whole, figures }
    this.#tables.push({ name: section.name, part })
    return part
  }

  #fieldsOf(desk: Desk, fields: TableSection['fields']): FieldsForm {
    const form = new FieldsForm(fields, desk)
    this.#fields.push(form)
    return form
  }

  show(): void {
    for (const figure of this.#figures.values()) figure.show()
    for (const fields of [...this.#fields, ...this.#entries]) fields.show()
    this.#bar.show()
    this.#side.show()
  }

  get addresses(): readonly string[] {
    return [...this.#figures.keys()]
  }

  addressOf(focused: Element | null): string | undefined {
    return focused?.closest<HTMLElement>('[data-address]')?.dataset['address']
  }

  #look(target: EventTarget | null): void {
    this.#bar.turnTo(this.#figures.get(this.addressOf(target as Element) ?? ''))
  }

  /** Leads to a figure, a table, or the field that holds the words. */
  lead(place: Place): boolean {
    if (!('address' in place))
      return (
        this.#leadToTable(({ part }) => part.heading === place.segments[0]) ||
        this.#fields.some((fields) => fields.lead(place))
      )
    const figure = this.#figures.get(place.address)
    figure?.element.scrollIntoView({ block: 'center', inline: 'nearest' })
    figure?.focus()
    return (
      figure !== undefined ||
      this.#leadToTable(({ name }) => name === place.address) ||
      [...this.#fields, ...this.#entries].some((fields) => fields.leadTo(place.address))
    )
  }

  #leadToTable(isMeant: (table: NamedPart) => boolean): boolean {
    const part = this.#tables.find(isMeant)?.part
    part?.element.scrollIntoView({ block: 'start' })
    part?.figures.find(({ input }) => input)?.focus()
    return part !== undefined
  }

  /** Leads to the entry that lines of the file hold. */
  leadToLine(line: number): boolean {
    return this.#entries.some((entries) => entries.leadToLine(line))
  }
}
