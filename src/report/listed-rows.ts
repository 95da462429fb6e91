import { type Finding, makeFinding } from '../findings/finding.ts'
import type { Form, FormTable, Node } from '../form/form.ts'
import { last, leaves, spoken } from '../form/tree.ts'
import { listedRowText } from '../locale/zh/listed-rows.ts'
import type { Entry, Located, LocatedList, LocatedMap } from '../source/located.ts'
import { rangeOf, type Source } from '../source/source.ts'
import { SUM } from './own-columns.ts'
import { fits, misfit } from './written-row.ts'

/**
 * Rows and groups of columns of the form that are written as a list, as the maps that they stand for: figures in the order
 * of the columns, with the totals or without. One whose figures are not as many is told, and is read as empty.
 */
export function listedRows(
  data: Located,
  form: Form,
  source: Source,
): { data: Located; findings: readonly Finding[] } {
  const findings: Finding[] = []
  const readRow = (value: Located, columns: Node, names: readonly string[]): Located => {
    if (spoken(columns).length === 0 || value.kind === 'map') return withColumns(value, columns, names)
    if (value.kind === 'list' && isInOrder(value, columns)) return byColumn(value, columns)
    if (value.kind === 'scalar' && (typeof value.value !== 'string' || !fits(value, columns))) return value
    const address = names.join('.')
    const said = misfit(address, value, columns, listedRowText)
    findings.push(
      makeFinding('listed-row', { address, range: rangeOf(source, value.start, value.end), ...said }),
    )
    return { kind: 'map', entries: [], start: value.start, end: value.end }
  }
  const withColumns = (value: Located, columns: Node, names: readonly string[]): Located =>
    mapped(value, (entry) => {
      const column = spoken(columns).find(({ name }) => name === entry.key)
      return column && column.children.length > 0
        ? readRow(entry.value, column, [...names, entry.key])
        : entry.value
    })
  const withRows = (value: Located, rows: Node, columns: Node, names: readonly string[]): Located =>
    mapped(value, (entry) => {
      const row = spoken(rows).find(({ name }) => name === entry.key)
      const inside = [...names, entry.key]
      if (entry.key === '总数' && rows.total) return readRow(entry.value, columns, inside)
      if (!row) return entry.value
      return row.children.length === 0
        ? readRow(entry.value, columns, inside)
        : withRows(entry.value, row, columns, inside)
    })
  const inTable = (value: Located, { blocks }: FormTable, name: string): Located =>
    blocks.reduce((read, { rows, columns }) => {
      return rows.children.length > 0
        ? withRows(read, rows, columns, [name])
        : (blocks.length === 1 ? readRow : withColumns)(read, columns, [name])
    }, value)
  const tables = new Map(form.sections.flatMap(({ name, table }) => (table ? [[name, table] as const] : [])))
  const whole = mapped(data, ({ key, value }) => {
    const table = tables.get(key)
    return table ? inTable(value, table, key) : value
  })
  return { data: whole, findings }
}

function mapped(value: Located, change: (entry: Entry) => Located): Located {
  if (value.kind !== 'map') return value
  return { ...value, entries: value.entries.map((entry) => ({ ...entry, value: change(entry) })) }
}

function isInOrder({ items }: LocatedList, columns: Node): boolean {
  const all = leaves(columns).map(last)
  const isCell = (item: Located) => item.kind !== 'list'
  return [all.length, all.filter(({ total }) => !total).length].includes(items.length) && items.every(isCell)
}

function byColumn(list: LocatedList, columns: Node): LocatedMap {
  const withTotals = list.items.length === leaves(columns).length
  const items = list.items.values()
  const entriesBelow = (parent: Node): readonly Entry[] =>
    parent.children.flatMap((column): readonly Entry[] => {
      if (column.children.length > 0) {
        const entries = entriesBelow(column)
        if (column.silent) return entries
        const start = entries[0]?.keyStart ?? list.start
        const value = { kind: 'map', entries, start, end: entries.at(-1)?.value.end ?? list.end } as const
        return [{ key: column.name, keyStart: start, keyEnd: start, value }]
      }
      if (column.total && !withTotals) return []
      const { value } = items.next()
      if (!value || (column.total && value.kind === 'scalar' && value.typed === SUM)) return []
      return [{ key: column.name, keyStart: value.start, keyEnd: value.start, value }]
    })
  return { kind: 'map', entries: entriesBelow(columns), start: list.start, end: list.end }
}
