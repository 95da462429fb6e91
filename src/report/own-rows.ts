import type { Node } from '../format/format.ts'
import { node } from '../format/node.ts'
import { last, leaves } from '../format/tree.ts'
import { ownTablesText } from '../locale/zh/own-tables.ts'
import { type Entry, entryOf, type LocatedList, type LocatedMap, textOf } from '../source/located.ts'
import { SUM } from './own-columns.ts'
import type { Report } from './own-tables.ts'

/**
 * 行 → rows, and their figures as a table of the form has them. A row is a scalar, a list in the order of the
 * columns, a map by column, or a group of rows; 总数 makes a group a total. `=` leaves a sum to the tool.
 */
export function rowTree(
  declared: LocatedMap,
  columns: Node,
  unit: string | undefined,
  report: Report,
): { rows: Node; data: LocatedMap } {
  const rows = declared.entries.map((entry) => readRow(entry, columns, report))
  return {
    rows: node('', {
      silent: true,
      ...(unit ? { unit } : {}),
      children: rows.map(({ row }) => withUnit(row, unit)),
    }),
    data: { ...declared, entries: rows.flatMap(({ data }) => data ?? []) },
  }
}

interface Row {
  readonly row: Node
  /** Absent when the row is a sum that is left to the tool. */
  readonly data?: Entry
}

function readRow(entry: Entry, columns: Node, report: Report): Row {
  const { key, value } = entry
  if (textOf(value) === SUM) return { row: node(key, { total: true }) }
  if (value.kind === 'scalar') return { row: node(key), data: entry }
  const names = columns.children.filter(({ silent }) => !silent).map(({ name }) => name)
  if (value.kind === 'list')
    return { row: node(key), data: { ...entry, value: byColumn(key, value, columns, report) } }
  const inside = value.entries.map((child) => child.key)
  if (inside.some((name) => names.includes(name))) {
    const stranger = inside.find((name) => !names.includes(name))
    if (stranger !== undefined) report(ownTablesText.unknownColumn(key, stranger, names), value)
    const due = columns.children.filter(({ silent, total }) => !silent && !total)
    if (due.some(({ name }) => !inside.includes(name)))
      report(ownTablesText.ragged(key, inside.length, names), value)
    return { row: node(key), data: entry }
  }
  if (inside.includes('值')) return { row: node(key), data: entry }
  return readGroup(entry, value, columns, report)
}

function readGroup(entry: Entry, value: LocatedMap, columns: Node, report: Report): Row {
  const total = entryOf(value, '总数')
  const rows = value.entries
    .filter((child) => child !== total)
    .map((child) => readRow(child, columns, report))
  if (rows.length === 0) report(ownTablesText.notACell(entry.key), value)
  const own = total && textOf(total.value) !== SUM ? [readTotal(total, columns, report)] : []
  const entries = [...own, ...rows.flatMap(({ data }) => data ?? [])]
  return {
    row: node(entry.key, { total: total !== undefined, children: rows.map(({ row }) => row) }),
    data: { ...entry, value: { ...value, entries } },
  }
}

function readTotal(total: Entry, columns: Node, report: Report): Entry {
  if (total.value.kind !== 'list') return total
  return { ...total, value: byColumn(total.key, total.value, columns, report) }
}

/** A list of cells, in the order of the columns, as a map by column. Sums may be left out of it. */
function byColumn(row: string, list: LocatedList, columns: Node, report: Report): LocatedMap {
  const paths = leaves(columns).map(last)
  const typed = paths.filter(({ total }) => !total)
  const withSums = list.items.length === paths.length
  if (!withSums && list.items.length !== typed.length) {
    report(
      ownTablesText.ragged(
        row,
        list.items.length,
        paths.map(({ name }) => name),
      ),
      list,
    )
  }
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
  return cellsOf(columns)
}

function withUnit(row: Node, unit: string | undefined): Node {
  return unit ? { ...row, unit, children: row.children.map((child) => withUnit(child, unit)) } : row
}
