import type { Node, Section } from '../form/form.ts'

interface RowPlace {
  readonly address: string
  readonly label: string
}

/** Where 增行 may add a row at the end: the blocks of a table and the groups of its rows, as the form calls them. */
export function rowPlaces({ name, heading = name, table }: Section): readonly RowPlace[] {
  return (table?.blocks ?? []).flatMap((block) => {
    if (block.rows.children.length === 0) return []
    const whole = [name, block.name].filter((part) => part !== '').join('.')
    return [{ address: whole, label: block.band ?? heading }, ...groupsIn(block.rows, name)]
  })
}

function groupsIn(parent: Node, address: string): readonly RowPlace[] {
  return parent.children.flatMap((child) => {
    if (child.children.length === 0) return []
    const here = child.silent ? address : `${address}.${child.name}`
    return [...(child.silent ? [] : [{ address: here, label: child.label }]), ...groupsIn(child, here)]
  })
}
