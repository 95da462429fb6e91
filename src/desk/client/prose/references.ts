import type { CellView, DeskState, FormView } from '../../protocol.ts'

/** A figure that prose can refer to. */
export interface Reference {
  readonly address: string
  /** Official heading of its section and labels of row and column. */
  readonly label: string
  /** Added up from others. */
  readonly isTotal: boolean
}

/** Every figure of the form that has an address, by its official labels. */
export function referencesOf({ sections }: FormView): readonly Reference[] {
  return sections.flatMap((section) =>
    section.kind === 'table'
      ? section.grids.flatMap(({ rows }) => rows.flat()).flatMap((cell) => reference(cell, section.heading))
      : [],
  )
}

function reference({ address, label, computed }: CellView, heading: string): readonly Reference[] {
  return address === undefined
    ? []
    : [{ address, label: label ?? `${heading} ${address}`, isTotal: computed === true }]
}

/** Those in which every word is found, in the label or the address; with a value other than 0 first. */
export function search(
  all: readonly Reference[],
  words: string,
  { figures }: Pick<DeskState, 'figures'>,
): readonly Reference[] {
  const wanted = words
    .toLowerCase()
    .split(/[\s，、.]+/)
    .filter(Boolean)
  const found = all.filter(({ label, address }) => {
    const said = `${label} ${address}`.toLowerCase()
    return wanted.every((word) => said.includes(word))
  })
  const isEmpty = ({ address }: Reference) => ['', '0'].includes(figures[address]?.text ?? '')
  return found.toSorted((a, b) => Number(isEmpty(a)) - Number(isEmpty(b)))
}

/** The cell that an address means: a group is printed where it is added up. */
export function cellOf(all: readonly Reference[], address: string): Reference | undefined {
  const exact = all.find((one) => one.address === address)
  const inside = all.filter((one) => one.isTotal && one.address.startsWith(`${address}.`))
  return exact ?? inside.toSorted((a, b) => a.address.length - b.address.length)[0]
}
