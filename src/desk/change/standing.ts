import type { Section } from '../../form/form.ts'
import { isSum } from '../../form/sums.ts'
import { addressOf, cellPaths, type Path } from '../../form/tree.ts'
import { listedRows } from '../../report/listed-rows.ts'
import { readOwnTables } from '../../report/own-tables.ts'
import { typedCell } from '../../report/typed-cell.ts'
import { type Located, type LocatedScalar, valueAt } from '../../source/located.ts'
import type { Readable } from './edit.ts'

/** A cell of the form or of 附表, and what is typed for it in the text as it is. */
export interface StandingCell {
  readonly section: Section
  readonly row: Path
  readonly column: Path
  readonly isOwn: boolean
  readonly isSum: boolean
  /** Absent: it is left out. */
  readonly scalar?: LocatedScalar
}

const REMEMBERED = new WeakMap<Located, ReadonlyMap<string, StandingCell>>()

/** All cells by address, read from the text whether its report can be read or not. */
export function standingCells(present: Readable): ReadonlyMap<string, StandingCell> {
  const known = REMEMBERED.get(present.data) ?? readCells(present)
  REMEMBERED.set(present.data, known)
  return known
}

function readCells({ data, source, report }: Readable): ReadonlyMap<string, StandingCell> {
  const ofForm = listedRows(data, report.form, source).data
  const { tables } = readOwnTables(data, source)
  const cells = new Map<string, StandingCell>()
  const add = (section: Section, at: Located | undefined, isOwn: boolean): void => {
    for (const { row, column } of section.table ? cellPaths(section.table) : []) {
      const scalar = at && typedCell(at, row, column)?.scalar
      const cell = { section, row, column, isOwn, isSum: isSum(row) || isSum(column) }
      cells.set(addressOf(section, row, column), { ...cell, ...(scalar ? { scalar } : {}) })
    }
  }
  for (const section of report.form.sections) add(section, valueAt(ofForm, section.name), false)
  for (const { section, data: rows } of tables) add(section, rows, true)
  return cells
}
