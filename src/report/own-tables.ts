import { type Finding, makeFinding } from '../findings/finding.ts'
import type { FormTable, Node, Section } from '../form/form.ts'
import { terms } from '../form/sums.ts'
import { last, leaves, namesOf } from '../form/tree.ts'
import { ownTablesText } from '../locale/zh/own-tables.ts'
import { LIMITS } from '../source/limits.ts'
import { type Entry, entriesOf, type Located, textOf, valueAt } from '../source/located.ts'
import { nearest } from '../source/nearest.ts'
import { rangeOf, type Source } from '../source/source.ts'
import { columnTree, runTogether } from './own-columns.ts'
import { readKinds, withKinds } from './own-kinds.ts'
import { rowTree } from './own-rows.ts'
import { widthsOf } from './own-widths.ts'
import { isNo, isYes } from './table-words.ts'
import type { Tell } from './tell.ts'

/** 附表: a table of the agency's own, declared by its figures. It is read on like a table of the form. */
export interface OwnTable {
  readonly title: string
  /** A section made for it, named 附表.<title>. */
  readonly section: Section
  readonly table: FormTable
  /** The rows as the cells are read from. */
  readonly data: Located
  readonly landscape?: true
}

const WORDS = ['行', '列', '表头', '单位', '表注', '横排', '位置', '种类']

export function readOwnTables(
  data: Located,
  source: Source,
): { tables: readonly OwnTable[]; findings: readonly Finding[] } {
  const declared = valueAt(data, '附表')
  const findings: Finding[] = []
  const report: Tell = (said, at) => {
    const range = rangeOf(source, at.start, at.end)
    findings.push(makeFinding('own-table', { ...said, range }))
  }
  const entries = entriesOf(declared)
  if (declared && entries.length > LIMITS.tables) {
    report(ownTablesText.tooManyTables(entries.length, LIMITS.tables), declared)
    return { tables: [], findings }
  }
  const tables = entries.flatMap((entry) => readOwnTable(entry, report) ?? [])
  return { tables: findings.length > 0 ? [] : tables, findings }
}

function readOwnTable({ key: title, value }: Entry, report: Tell): OwnTable | undefined {
  const rows = valueAt(value, '行')
  if (value.kind !== 'map' || rows?.kind !== 'map') {
    report(ownTablesText.notATable(title), value)
    return undefined
  }
  for (const { key, value: at } of value.entries) {
    if (!WORDS.includes(key)) report(ownTablesText.unknownKey(title, key, nearest(key, WORDS), WORDS), at)
  }
  const unit = textOf(valueAt(value, '单位'))
  const names = runTogether(valueAt(value, '列'))
  if (names.length > 1 && hasRowOf(rows, names.length)) {
    report(ownTablesText.columnsRunTogether(names), valueAt(value, '列') ?? value)
    return undefined
  }
  const bareColumns = columnTree(valueAt(value, '列'), unit, report)
  const repeated = repeatedName(bareColumns)
  if (repeated) report(ownTablesText.repeatedColumn(title, repeated), valueAt(value, '列') ?? value)
  const count = leaves(bareColumns).length
  if (count > LIMITS.columns) {
    report(ownTablesText.tooManyColumns(title, count, LIMITS.columns), valueAt(value, '列') ?? value)
    return undefined
  }
  const many = countRows(rows)
  if (many > LIMITS.rows) {
    report(ownTablesText.tooManyRows(title, many, LIMITS.rows), rows)
    return undefined
  }
  const { rows: bareRows, data } = rowTree(rows, bareColumns, unit, report)
  const isTotal = (node: Node) => node.total && node.children.length > 0
  const nest = leaves(bareRows).some((path) => path.some(isTotal)) ? 'indent' : 'columns'
  const kinds = readKinds(title, valueAt(value, '种类'), bareRows, bareColumns, report)
  const { rows: tree, columns } = withKinds(bareRows, bareColumns, nest, data, kinds)
  for (const name of emptyTotals(tree, columns)) report(ownTablesText.emptyTotal(title, name), value)
  const table: FormTable = {
    caption: [title],
    above: [],
    below: [],
    nest,
    beside: unit === undefined ? [] : [{ attribute: 'unit', heading: ownTablesText.unit }],
    corner: textOf(valueAt(value, '表头')) ?? '',
    widths: widthsOf(tree, nest, columns, data, unit),
    blocks: [{ name: '', rows: tree, columns }],
    rules: [],
    unreadableRules: [],
  }
  const turn = valueAt(value, '横排')
  if (turn && !isYes(turn) && !isNo(turn)) report(ownTablesText.neitherYesNorNo(title, '横排'), turn)
  return {
    title,
    section: { name: `附表.${title}`, optional: true, topics: [], table },
    table,
    data,
    ...(isYes(turn) ? { landscape: true } : {}),
  }
}

/** What stands in the rows of a table: figures, and rows that hold none. */
function countRows(rows: Located): number {
  if (rows.kind !== 'map') return 1
  const nested = rows.entries.map(({ value }) => (value.kind === 'map' ? countRows(value) : 1))
  return nested.reduce((sum, count) => sum + count, 0)
}

function repeatedName(columns: Node): string | undefined {
  const names = leaves(columns).map((path) => namesOf(path).join('.'))
  return names.find((name, index) => names.indexOf(name) !== index)
}

/** Sums that are left to the tool with nothing to add up. */
function emptyTotals(...roots: readonly Node[]): readonly string[] {
  return roots
    .flatMap(leaves)
    .filter((path) => last(path).total && last(path).children.length === 0 && terms(path).length === 0)
    .map((path) => last(path).name)
}

function hasRowOf(rows: Located, length: number): boolean {
  return (
    rows.kind === 'map' &&
    rows.entries.some(({ value }) => value.kind === 'list' && value.items.length === length)
  )
}
