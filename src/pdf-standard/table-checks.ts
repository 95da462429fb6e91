import type { Checks } from './check.ts'
import { dictionaryOf, listOf, nameOf, type PdfObject, Reference, textOf } from './pdf-object.ts'
import { entry, resolve } from './pdf-reader.ts'
import { idOf, ofRole } from './structure-checks.ts'
import { attribute, childrenOf, type StructureElement } from './structure-tree.ts'
import type { ParsedPdf } from './subject.ts'

/** Matterhorn checkpoint 15, and what tables need so that a head can be told for each cell. */
export const tableChecks: Checks = {
  '15-003': (parsed) =>
    ofRole(parsed, 'Table', (table) => {
      const cells = cellsOf(table)
      const isScoped = cells.every((cell) => cell.role !== 'TH' || SCOPES.has(scopeOf(parsed, cell)))
      return !isScoped && !cells.every((cell) => cell.role !== 'TD' || headersOf(parsed, cell).length > 0)
    }),
  '14289-7.2': (parsed) => ofRole(parsed, 'Table', (table) => !isRegular(parsed, table)),
  '32000-14.8.5.7': (parsed) => {
    const ids = identifiers(parsed, entry(parsed.file, parsed.structure?.dictionary, 'IDTree'))
    return ofRole(parsed, 'Table', (table) => {
      const cells = cellsOf(table)
      const heads = new Set(cells.flatMap((cell) => (cell.role === 'TH' ? (idOf(parsed, cell) ?? []) : [])))
      return cells.some((cell) => {
        const id = idOf(parsed, cell)
        const isLost = id !== undefined && ids.get(id) !== cell.object
        return isLost || headersOf(parsed, cell).some((header) => !heads.has(header))
      })
    })
  },
}

const SCOPES = new Set(['Row', 'Column', 'Both'])

function scopeOf({ file }: ParsedPdf, cell: StructureElement): string {
  return nameOf(attribute(file, cell, 'Table', 'Scope')) ?? ''
}

function headersOf({ file }: ParsedPdf, cell: StructureElement): readonly string[] {
  return listOf(attribute(file, cell, 'Table', 'Headers')).map((id) => textOf(resolve(file, id)) ?? '')
}

function rowsOf(table: StructureElement): readonly StructureElement[] {
  return childrenOf(table)
    .flatMap((part) => (part.role === 'TR' ? [part] : childrenOf(part)))
    .filter(({ role }) => role === 'TR')
}

function cellsOf(table: StructureElement): readonly StructureElement[] {
  return rowsOf(table).flatMap(childrenOf)
}

/** Whether the cells of a table, with their extents, fill a rectangle once. */
function isRegular({ file }: ParsedPdf, table: StructureElement): boolean {
  const rows = rowsOf(table)
  const taken = rows.map(() => new Set<number>())
  const span = (cell: StructureElement, key: string) => Number(attribute(file, cell, 'Table', key) ?? 1)
  for (const [index, row] of rows.entries()) {
    let column = 0
    for (const cell of childrenOf(row)) {
      while (taken[index]?.has(column)) column++
      const width = span(cell, 'ColSpan')
      for (let down = 0; down < span(cell, 'RowSpan'); down++) {
        for (let across = column; across < column + width; across++) {
          const slots = taken[index + down]
          if (!slots || slots.has(across)) return false
          slots.add(across)
        }
      }
    }
  }
  const width = taken[0]?.size ?? 0
  return taken.every((slots) => slots.size === width && [...slots].every((column) => column < width))
}

/** A name tree (ISO 32000-1 7.9.6): the object that each identifier stands for. */
function identifiers(parsed: ParsedPdf, node: PdfObject): ReadonlyMap<string, number> {
  const { file } = parsed
  const dictionary = dictionaryOf(node)
  const found = new Map<string, number>()
  const pairs = listOf(entry(file, dictionary, 'Names'))
  for (let index = 0; index + 1 < pairs.length; index += 2) {
    const [id, element] = [textOf(resolve(file, pairs[index])), pairs[index + 1]]
    if (id !== undefined && element instanceof Reference) found.set(id, element.number)
  }
  for (const kid of listOf(entry(file, dictionary, 'Kids'))) {
    for (const [id, object] of identifiers(parsed, resolve(file, kid))) found.set(id, object)
  }
  return found
}
