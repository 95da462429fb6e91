import { deskChecks as text } from '../../../locale/zh/desk-checks.ts'
import { deskGridText } from '../../../locale/zh/desk-grid.ts'
import { element } from '../../../preview/client/element.ts'
import { groupBy } from '../../../source/group-by.ts'
import type { DeskFinding, DeskState } from '../../protocol/state.ts'
import type { Desk } from '../desk.ts'
import { type Reference, referencesOf } from '../prose/references.ts'
import { reviewLink } from '../server.ts'
import { DoubtsPart } from './doubts-part.ts'
import type { FindingActions, ListedFinding, Placed } from './finding-item.ts'

/** More values of a row are not told: the row is looked at itself. */
const MOST_VALUES = 8

export function isDoubt({ rule }: DeskFinding): boolean {
  return rule === 'import-doubt'
}

/** Where an import was not sure, by the parts of the form; those of a part are settled together, or one by one. */
export class DoubtsBox {
  readonly element: HTMLElement
  readonly #desk: Desk
  readonly #actions: FindingActions
  readonly #heading = element('h2')
  readonly #parts = new Map<string, DoubtsPart>()

  constructor(desk: Desk, actions: Omit<FindingActions, 'where'>) {
    this.#desk = desk
    this.#actions = {
      ...actions,
      message: (finding) => text.doubt.bare(actions.message(finding)),
      lead: (placed) => actions.lead({ ...this.#known(placed), ...this.#cellOf(placed.address) }),
      where: ({ address: way = '' }) => this.#rowOf(way),
      settle: (finding) => void this.#settle([this.#known(finding)]),
    }
    const review = element('a', reviewLink(desk.file), text.doubt.review)
    const said = element('p', { class: 'hint' }, text.doubt.said, ' ', review)
    this.element = element('section', { class: 'group warning doubts' }, this.#heading, said)
  }

  hear({ findings }: DeskState): void {
    const doubts = findings.filter(isDoubt)
    this.element.hidden = doubts.length === 0
    this.#heading.textContent = text.doubt.heading(doubts.length)
    const parts = groupBy(doubts, ({ address = '' }) => this.#partOf(address))
    for (const [name, part] of this.#parts) {
      if (parts.has(name)) continue
      part.element.remove()
      this.#parts.delete(name)
    }
    for (const [name, own] of parts) {
      const part = this.#parts.get(name) ?? this.#add(name)
      part.show(own, (doubt) => this.#listed(doubt))
    }
  }

  /** Without its line: what is listed stays the same, with the focus in it, while lines above come and go. */
  #listed({ fix: _, range: __, at: ___, ...doubt }: DeskFinding): ListedFinding {
    return { ...doubt, ...this.#read(doubt) }
  }

  /** The doubt that is listed, with its line as it is now. */
  #known<Listed extends Placed>(listed: Listed & { readonly message?: string }): Listed {
    const isIt = ({ message, address }: DeskFinding) =>
      message === listed.message && address === listed.address
    return { ...listed, ...this.#desk.state.findings.find((one) => isDoubt(one) && isIt(one)) }
  }

  #add(name: string): DoubtsPart {
    const part = new DoubtsPart(name, this.#actions, (doubts) => void this.#settle(doubts))
    this.#parts.set(name, part)
    this.element.append(part.element)
    return part
  }

  async #settle(doubts: readonly Pick<DeskFinding, 'message' | 'range'>[]): Promise<void> {
    const about = doubts.map(({ message, range }) => ({ message, line: range?.line }))
    const answer = await this.#desk.perform('/settle', { doubts: about })
    if ('state' in answer) this.#desk.say(text.doubt.done(doubts.length), 'done')
  }

  #partOf(way: string): string {
    const { sections, fields } = this.#desk.form
    const [name] = way.split('.')
    const section = sections.find((one) => one.name === name)
    return section?.heading ?? fields.find(({ keys }) => keys[0] === name)?.label ?? text.doubt.whole
  }

  #within(way: string): readonly Reference[] {
    const inside = (one: Reference) => one.address === way || one.address.startsWith(`${way}.`)
    return way.includes('.') ? referencesOf(this.#desk.form).filter(inside) : []
  }

  /** The names of a cell; of a row that is meant as a whole those of the row. */
  #rowOf(way: string): string {
    const [first, ...others] = this.#within(way).map(({ label }) => label)
    if (first === undefined || others.length === 0) return first ?? ''
    return first.slice(0, common(first, others)).replace(/；[^；]*$/, '')
  }

  /** A row that is meant as a whole is turned to at its first cell. */
  #cellOf(way = ''): Pick<DeskFinding, 'place'> {
    const cell = this.#within(way).find(({ isTotal }) => !isTotal)
    return cell ? { place: { address: cell.address } } : {}
  }

  /** What stands there now, by columns in a row. */
  #read({ address: way = '' }: Pick<DeskFinding, 'address'>): { readonly reads?: string } {
    const cells = this.#within(way).filter(({ isTotal }) => !isTotal)
    if (cells.length === 0 || cells.length > MOST_VALUES) return {}
    const values = cells.map(({ address: one, label }) => {
      const value = this.#desk.state.figures[one]?.text || deskGridText.blank
      return cells.length === 1 ? value : `${text.doubt.column(label)} ${value}`
    })
    return { reads: text.doubt.values(values) }
  }
}

/** How many characters all begin with alike. */
function common(first: string, others: readonly string[]): number {
  return others.reduce((length, other) => {
    let same = 0
    while (same < length && first[same] === other[same]) same++
    return same
  }, first.length)
}
