import type { Block, Form, Node, Section } from './form.ts'
import { hasFigure, onlySilentLeaf, totalLeaf } from './sums.ts'
import { type Path, unitOf } from './tree.ts'

/** A figure of the form: a line of rows crossed with a line of columns, each a leaf or a group that adds up. */
export interface FigureReference {
  readonly section: Section
  readonly block: Block
  readonly row: Path
  readonly column: Path
}

/** What an address names. Silent nodes may be named or left out; it may stop where a figure is defined. */
export function resolveAddress(form: Form, address: string): FigureReference | undefined {
  const [sectionName, ...names] = address.split('.')
  const section = form.sections.find(({ name }) => name === sectionName)
  for (const block of section?.table?.blocks ?? []) {
    for (let taken = names.length; taken >= 0; taken--) {
      const row = descend([block.rows], names.slice(0, taken))
      const column = row && descend([block.columns], names.slice(taken))
      if (section && row && column && hasFigure(row) && hasFigure(column)) {
        return { section, block, row: printedAs(row), column: printedAs(column) }
      }
    }
  }
  return undefined
}

/** What the figure at an address is counted in; empty where that is nothing. */
export function unitAt(form: Form, address: string): string {
  const reference = resolveAddress(form, address)
  return (reference && unitOf(reference.row, reference.column)) ?? ''
}

/** Where the figure of a node is printed: in the total of its group, in its only column, or else nowhere but here. */
export function printedAs(path: Path): Path {
  return totalLeaf(path) ?? onlySilentLeaf(path) ?? path
}

/** Follows names down from the end of `path`; silent nodes on the way may be left out. */
export function descend(path: Path, names: readonly string[]): Path | undefined {
  const [name, ...deeper] = names
  if (name === undefined) return path
  const children = (path[path.length - 1] ?? path[0]).children
  const named = children.find((child) => child.name === name)
  if (named) return descend([...path, named], deeper)
  for (const child of children.filter(({ silent }) => silent)) {
    const found = descend([...path, child], names)
    if (found) return found
  }
  return undefined
}

/** Every address that names a figure and that `resolveAddress` finds, with its official wording; for suggestions. */
export function allAddresses(
  form: Form,
): readonly { readonly name: string; readonly also: readonly string[] }[] {
  return form.sections.flatMap((section) =>
    (section.table?.blocks ?? []).flatMap((block) =>
      withFigure(block.rows).flatMap((row) =>
        withFigure(block.columns).map((column) => ({
          name: [section.name, ...row.names, ...column.names].join('.'),
          also: row.label === '' ? [] : [`${row.label}${column.names.length > 0 ? column.label : ''}`],
        })),
      ),
    ),
  )
}

interface Named {
  readonly names: readonly string[]
  /** Of the last of them. */
  readonly label: string
}

function withFigure(root: Node): readonly Named[] {
  const found: Named[] = []
  const visit = (path: Path, { names, label }: Named): void => {
    // The figure of a silent node is found only where the node above it has one.
    const isFound = path.length === 1 || !path.at(-1)?.silent
    if (isFound && hasFigure(path)) found.push({ names, label })
    for (const child of (path[path.length - 1] ?? path[0]).children) {
      visit(
        [...path, child],
        child.silent ? { names, label } : { names: [...names, child.name], label: child.label },
      )
    }
  }
  visit([root], { names: [], label: '' })
  return [...new Map(found.map((named) => [named.names.join('.'), named])).values()]
}
