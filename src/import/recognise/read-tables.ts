import type { Form, FormTable } from '../../form/form.ts'
import { isSum } from '../../form/sums.ts'
import { cellPaths } from '../../form/tree.ts'
import { FIRST_LEVEL } from '../../locale/zh/import-words.ts'
import { foldWording } from '../../source/fold-wording.ts'
import type { LooseBlock } from '../loose.ts'
import type { FormMatch } from './assign-lines.ts'
import { type ReadTable, readTable, unreadTable } from './read-table.ts'

/** The tables of the form that stand in the source, or whose heading does, by section. */
export function readTables(
  form: Form,
  tables: FormMatch['tables'],
  blocks: readonly LooseBlock[],
): ReadonlyMap<string, ReadTable> {
  const read = new Map<string, ReadTable>()
  for (const matched of tables) {
    const section = form.sections.find(({ name }) => name === matched.table.section.name)
    if (section) read.set(section.name, readTable(matched, section))
  }
  for (const section of form.sections) {
    const { heading, table, name } = section
    if (!table || read.has(name) || heading === undefined || !FIRST_LEVEL.test(heading)) continue
    if (
      blocks.some((block) => block.kind === 'paragraph' && foldWording(block.text) === foldWording(heading))
    )
      read.set(name, unreadTable(section))
  }
  return read
}

/** Sections whose table the source does not have, not even its heading. */
export function missingTables(form: Form, read: ReadonlyMap<string, ReadTable>): readonly string[] {
  return form.sections.flatMap(({ name, table, optional }) =>
    table && !optional && !read.has(name) ? [name] : [],
  )
}

/** Sections of tables that were read, in which a figure that was read wrong contradicts no total. */
export function unconfirmedTables(form: Form, read: ReadonlyMap<string, ReadTable>): readonly string[] {
  return form.sections.flatMap(({ name, table }) =>
    read.has(name) && table && !isConfirmed(table) ? [name] : [],
  )
}

/** Whether every row of a table has a total, which confirms its figures. */
function isConfirmed(table: FormTable): boolean {
  const paths = cellPaths(table)
  const withTotal = new Set(paths.flatMap(({ row, column }) => (isSum(column) ? [row] : [])))
  return paths.every(({ row }) => withTotal.has(row))
}
