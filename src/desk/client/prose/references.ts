import { addressAbove } from '../../../form/tree.ts'
import { groupBy } from '../../../source/group-by.ts'
import type { CellView, FormView } from '../../protocol/form.ts'
import type { DeskState } from '../../protocol/state.ts'

/** A figure that prose can refer to. */
export interface Reference {
  readonly address: string
  /** Official heading of its section and labels of row and column. */
  readonly label: string
  /** What it is counted in. */
  readonly unit: string
  /** Added up from others. */
  readonly isTotal: boolean
  /** What prose calls it besides. */
  readonly also: string
}

/** Every figure of the form that has an address, by its official labels; a total comes before what it is added up from. */
export function referencesOf({ sections }: FormView): readonly Reference[] {
  return sections.flatMap((section) =>
    section.kind === 'table'
      ? section.grids
          .flatMap(({ rows }) => totalsFirst(rows.flat()))
          .flatMap((cell) => reference(cell, section.heading))
      : [],
  )
}

function totalsFirst(cells: readonly CellView[]): readonly CellView[] {
  const groups = groupBy(cells, ({ address = '' }) => addressAbove(address))
  return [...groups.values()].flatMap((group) =>
    group.toSorted((a, b) => Number(b.total === true) - Number(a.total === true)),
  )
}

function reference(
  { address, label, computed, also = '', unit = '' }: CellView,
  heading: string,
): readonly Reference[] {
  return address === undefined
    ? []
    : [{ address, label: label ?? `${heading} ${address}`, unit, isTotal: computed === true, also }]
}

/**
 * Those in which every word is found: in the label or the address first, then in what prose calls it; of either those
 * with a value other than 0 first.
 */
export function search(
  all: readonly Reference[],
  words: string,
  { figures }: Pick<DeskState, 'figures'>,
): readonly Reference[] {
  const wanted = words
    .toLowerCase()
    .split(/[\s，、.]+/)
    .filter(Boolean)
  const holds = (said: string) => wanted.every((word) => said.toLowerCase().includes(word))
  const isEmpty = ({ address }: Reference) => ['', '0'].includes(figures[address]?.text ?? '')
  const isLabelled = ({ label, address }: Reference) => holds(`${label} ${address}`)
  const rank = (one: Reference) => (isLabelled(one) ? 0 : 2) + Number(isEmpty(one))
  return all
    .filter(({ label, address, also }) => holds(`${label} ${address} ${also}`))
    .toSorted((a, b) => rank(a) - rank(b))
}

/** The cell that an address means: a group is printed where it is added up. */
export function cellOf(all: readonly Reference[], address: string): Reference | undefined {
  const exact = all.find((one) => one.address === address)
  const inside = all.filter((one) => one.isTotal && one.address.startsWith(`${address}.`))
  return exact ?? inside.toSorted((a, b) => a.address.length - b.address.length)[0]
}
