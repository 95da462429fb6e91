import { given } from '../source/given.ts'
import { type Entry, entriesOf, type Located, textOf } from '../source/located.ts'
import type { Form, FormTable, Node, Section } from './form.ts'
import { node } from './node.ts'

/**
 * Adds the rows that a data file declares under 增行: below a row they split it, below a group or block they
 * follow its last row. Entries whose address is not there are returned in `unknown`.
 */
export function addRows(
  form: Form,
  declared: Located | undefined,
): { form: Form; unknown: readonly Entry[] } {
  const unknown: Entry[] = []
  let result = form
  for (const entry of entriesOf(declared)) {
    const rows = entry.value.kind === 'list' ? entry.value.items.flatMap((item) => textOf(item) ?? []) : []
    const [section, ...names] = entry.key.split('.')
    const sections = result.sections.map((old) => (old.name === section ? withRows(old, names, rows) : old))
    if (sections.every((changed, index) => changed === result.sections[index])) unknown.push(entry)
    result = { ...result, sections }
  }
  return { form: result, unknown }
}

/** The section itself when nothing in it has this address. */
function withRows(section: Section, names: readonly string[], rows: readonly string[]): Section {
  const table = section.table && tableWithRows(section.table, names, rows)
  return table ? { ...section, table } : section
}

function tableWithRows(
  table: FormTable,
  names: readonly string[],
  rows: readonly string[],
): FormTable | undefined {
  const [blockName, ...below] = names
  for (const block of table.blocks) {
    const inBlock = block.name === blockName ? nodeWithRows(block.rows, below, rows) : undefined
    const changed = nodeWithRows(block.rows, names, rows) ?? inBlock
    if (changed) return { ...table, blocks: replaced(table.blocks, block, { ...block, rows: changed }) }
  }
  return undefined
}

function nodeWithRows(parent: Node, names: readonly string[], rows: readonly string[]): Node | undefined {
  const [name, ...deeper] = names
  if (name === undefined) {
    const inherited = given({ unit: parent.unit, aggregate: parent.aggregate })
    return { ...parent, children: [...parent.children, ...rows.map((row) => node(row, inherited))] }
  }
  for (const child of parent.children) {
    const changed =
      child.name === name
        ? nodeWithRows(child, deeper, rows)
        : child.silent && nodeWithRows(child, names, rows)
    if (changed) return { ...parent, children: replaced(parent.children, child, changed) }
  }
  return undefined
}

function replaced<Item>(items: readonly Item[], old: Item, by: Item): readonly Item[] {
  return items.map((item) => (item === old ? by : item))
}
