import { type CellLabel, cellLabel, inOneBreath } from '../form/cell-label.ts'
import type { Block, Form } from '../form/form.ts'
import { addressOf, cellPaths, leaves, type Path } from '../form/tree.ts'
import { importText } from '../locale/zh/import.ts'

/** What the form calls sections, rows and cells, by their addresses. */
export interface FormWords {
  readonly cells: ReadonlyMap<string, CellLabel>
  /** Any address that a doubt is about, in one breath. */
  of(address: string): string
}

export function formWords({ sections }: Form): FormWords {
  const labels = new Map<string, string>()
  const cells = new Map<string, CellLabel>()
  for (const section of sections) {
    labels.set(section.name, section.heading ?? section.name)
    for (const { block, row, column } of section.table ? cellPaths(section.table) : []) {
      const [address, label] = [addressOf(section, row, column), cellLabel(block, row, apart(column, block))]
      if (label.row !== '') labels.set(addressOf(section, row, [column[0]]), label.row)
      labels.set(address, inOneBreath(label))
      cells.set(address, label)
    }
  }
  return { cells, of: (address) => labels.get(address) ?? addedAt(address) }
}

/** A column from where it parts from the others: 自然人, of which all stand below 申请人情况. */
function apart(column: Path, { columns }: Block): Path {
  const from = column.findIndex((node) => leaves(columns).some((other) => !other.includes(node)))
  return column.slice(from < 0 ? -1 : from) as unknown as Path
}

/** A table or a picture of the report's own is called by its name; fields are words. */
function addedAt(address: string): string {
  const [key = '', ...name] = address.split('.')
  return name.length === 0 ? key : importText.review.added(key, name.join('.'))
}
