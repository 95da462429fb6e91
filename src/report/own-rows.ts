import type { Node } from '../form/form.ts'
import { node } from '../form/node.ts'
import { last, leaves } from '../form/tree.ts'
import { ownTablesText } from '../locale/zh/own-tables.ts'
import {
  type Entry,
  entryOf,
  type Located,
  type LocatedList,
  type LocatedMap,
  textOf,
} from '../source/located.ts'
import { nearest } from '../source/nearest.ts'
import { SUM } from './own-columns.ts'
import type { Tell } from './tell.ts'
import { withMeaning } from './total-names.ts'
import { misfit } from './written-row.ts'

/**
 * 行 → rows, and their figures as a table of the form has them. A row is a scalar, a list in the order of the
 * columns, a map by column, or a group of rows; 总数 makes a group a total, a name like 合计 a row. `=` leaves a sum to
 * the tool.
 */
export function rowTree(
  declared: LocatedMap,
  columns: Node,
  unit: string | undefined,
  report: Tell,
): { rows: Node; data: LocatedMap } {
  const rows = declared.entries.map((entry) => readRow(entry, columns, report))
  const children = withMeaning(rows.map(({ row }) => row)).map((row) => withUnit(row, unit))
  return {
    rows: node('', { silent: true, ...(unit ? { unit } : {}), children }),
    data: { ...declared, entries: rows.flatMap(({ data }) => data ?? []) },
  }
}

interface Row {
  readonly row: Node
  /** Absent when the row is a sum that is left to the tool. */
  readonly data?: Entry
}

function readRow(entry: Entry, columns: Node, report: Tell): Row {
  const { key, value } = entry
  if (textOf(value) === SUM) return { row: node(key, { total: true }) }
  if (value.kind !== 'map') {
    const data = { ...entry, value: readLine(key, value, columns, report) }
    return { row: node(key, { total: leavesASum(value, columns) }), data }
  }
  const inside = value.entries.map((child) => child.key)
  if (inside.includes('值')) {
    checkCell(key, value, report)
    if (spoken(columns).length > 0) report(ownTablesText.ragged(key, 1, namesOf(columns), false), value)
    return { row: node(key), data: entry }
  }
  const isByColumn = inside.some((name) => spoken(columns).some((column) => column.name === name))
  const hasRows = value.entries.some(
    ({ key, value }) => key === '总数' || value.kind !== 'scalar' || textOf(value) === SUM,
  )
  if (isByColumn || (spoken(columns).length > 1 && inside.length > 0 && !hasRows)) {
    checkColumns(key, value, columns, report)
    return { row: node(key), data: { ...entry, value: withoutSums(value) } }
  }
  return readGroup(entry, value, columns, report)
}

/** A row that is not a map: a figure, or the cells in the order of the columns. */
function readLine(name: string, value: Exclude<Located, LocatedMap>, columns: Node, report: Tell): Located {
  if (value.kind === 'list') return byColumn(name, value, columns, report)
  if (value.value !== null && spoken(columns).length > 0) report(misfit(name, value, columns), value)
  return value
}

/** Whether a list leaves a cell to the tool in a column that is no sum: then the row is one. */
function leavesASum(value: Located, columns: Node): boolean {
  if (value.kind !== 'list') return false
  const paths = leaves(columns).map(last)
  const inOrder = value.items.length === paths.length ? paths : paths.filter(({ total }) => !total)
  return value.items.some((item, index) => textOf(item) === SUM && inOrder[index]?.total === false)
}

function readGroup(entry: Entry, value: LocatedMap, columns: Node, report: Tell): Row {
  const total = entryOf(value, '总数')
  const rows = value.entries
    .filter((child) => child !== total)
    .map((child) => readRow(child, columns, report))
  if (rows.length === 0) report(ownTablesText.notACell(entry.key), value)
  const own = total && textOf(total.value) !== SUM ? [readTotal(entry.key, total, columns, report)] : []
  const entries = [...own, ...rows.flatMap(({ data }) => data ?? [])]
  return {
    row: node(entry.key, { total: total !== undefined, children: withMeaning(rows.map(({ row }) => row)) }),
    data: { ...entry, value: { ...value, entries } },
  }
}

function readTotal(group: string, total: Entry, columns: Node, report: Tell): Entry {
  if (total.value.kind !== 'map') return { ...total, value: readLine(group, total.value, columns, report) }
  if (entryOf(total.value, '值')) checkCell(group, total.value, report)
  else checkColumns(group, total.value, columns, report)
  return { ...total, value: withoutSums(total.value) }
}

/** A map by column: no column that is not there, and all that are due. */
function checkColumns(row: string, value: LocatedMap, columns: Node, report: Tell): void {
  const here = spoken(columns)
  const names = here.map(({ name }) => name)
  for (const { key, keyStart, keyEnd, value: cell } of value.entries) {
    const column = here.find(({ name }) => name === key)
    if (!column) {
      const said = ownTablesText.unknownColumn(row, key, nearest(key, names), names)
      report(said, { start: keyStart, end: keyEnd })
    } else if (column.children.length > 0 && cell.kind === 'map') checkColumns(row, cell, column, report)
    else if (column.children.length > 0 && textOf(cell) !== undefined)
      report(ownTablesText.notACell(row), cell)
    else if (cell.kind !== 'scalar') checkCell(row, cell, report)
  }
  if (value.entries.some(({ key }) => !names.includes(key))) return
  const due = here.filter(({ total }) => !total).map(({ name }) => name)
  const missing = due.filter((name) => !entryOf(value, name))
  if (missing.length > 0) report(ownTablesText.missingColumns(row, missing), value)
}

/** `{值, 注}` and nothing else. */
function checkCell(row: string, cell: Located, report: Tell): void {
  const names = cell.kind === 'map' ? cell.entries.map(({ key }) => key) : []
  const sound =
    cell.kind === 'map' && names.includes('值') && names.every((name) => name === '值' || name === '注')
  if (!sound) report(ownTablesText.notACell(row), cell)
}

/** A list of cells, in the order of the columns, as a map by column. Sums may be left out of it. */
function byColumn(row: string, list: LocatedList, columns: Node, report: Tell): LocatedMap {
  const paths = leaves(columns).map(last)
  const withSums = list.items.length === paths.length
  if (!withSums && list.items.length !== paths.filter(({ total }) => !total).length) {
    report(misfit(row, list, columns), list)
  }
  for (const item of list.items) if (item.kind !== 'scalar') checkCell(row, item, report)
  const items = list.items.values()
  const cellsOf = (parent: Node): LocatedMap => {
    const entries = parent.children.flatMap((column): Entry[] => {
      if (column.total && !withSums) return []
      const value = column.children.length > 0 ? cellsOf(column) : items.next().value
      if (!value || textOf(value) === SUM) return []
      return [{ key: column.name, keyStart: value.start, keyEnd: value.start, value }]
    })
    return { kind: 'map', entries, start: list.start, end: list.end }
  }
  const cells = cellsOf(columns)
  const [only] = columns.children
  return only?.silent && cells.entries[0]?.value ? (cells.entries[0].value as LocatedMap) : cells
}

function withoutSums(map: LocatedMap): LocatedMap {
  const entries = map.entries
    .filter(({ value }) => textOf(value) !== SUM)
    .map((entry) => (entry.value.kind === 'map' ? { ...entry, value: withoutSums(entry.value) } : entry))
  return { ...map, entries }
}

/** The columns that addresses name. */
function spoken(columns: Node): readonly Node[] {
  return columns.children.filter(({ silent }) => !silent)
}

function namesOf(columns: Node): readonly string[] {
  return leaves(columns).flatMap((path) => (last(path).total ? [] : [last(path).name]))
}

function withUnit(row: Node, unit: string | undefined): Node {
  return unit ? { ...row, unit, children: row.children.map((child) => withUnit(child, unit)) } : row
}
