import type { Finding } from '../findings/finding.ts'
import type { Format, FormatTable, Kind, Node, Section } from '../format/format.ts'
import { depth, last, leaves, namesOf } from '../format/tree.ts'
import { ownTablesText } from '../locale/zh/own-tables.ts'
import { LIMITS } from '../source/limits.ts'
import { type Entry, type Located, textOf, valueAt } from '../source/located.ts'
import { nearest } from '../source/nearest.ts'
import { rangeOf, type Source } from '../source/source.ts'
import { columnTree } from './own-columns.ts'
import { rowTree } from './own-rows.ts'
import { isNo, isYes } from './table-words.ts'

/** 附表: a table of the agency's own, declared by its figures. It is read on like a table of the form. */
export interface OwnTable {
  readonly title: string
  /** A section made for it, named 附表.<title>. */
  readonly section: Section
  readonly table: FormatTable
  /** The rows as the cells are read from. */
  readonly data: Located
  readonly note?: string
  readonly landscape?: true
  /** Name of the section that it follows; absent: at the end. */
  readonly after?: string
}

const WORDS = ['行', '列', '表头', '单位', '表注', '横排', '位置']

export type Report = (
  said: { message: string; fix: string; found?: string; expected?: string },
  at: Located,
) => void

export function readOwnTables(
  data: Located,
  format: Format,
  source: Source,
): { tables: readonly OwnTable[]; findings: readonly Finding[] } {
  const declared = valueAt(data, '附表')
  const findings: Finding[] = []
  const report: Report = (said, at) => {
    const range = rangeOf(source, at.start, at.end)
    findings.push({ rule: 'own-table', stage: 'reading', severity: 'error', ...said, range })
  }
  const entries = declared?.kind === 'map' ? declared.entries : []
  if (declared && entries.length > LIMITS.tables) {
    report(ownTablesText.tooManyTables(entries.length, LIMITS.tables), declared)
    return { tables: [], findings }
  }
  const tables = entries.flatMap((entry) => readOwnTable(entry, format, report) ?? [])
  return { tables: findings.length > 0 ? [] : tables, findings }
}

function readOwnTable({ key: title, value }: Entry, format: Format, report: Report): OwnTable | undefined {
  const rows = valueAt(value, '行')
  if (value.kind !== 'map' || rows?.kind !== 'map') {
    report(ownTablesText.notATable(title), value)
    return undefined
  }
  for (const { key, value: at } of value.entries) {
    if (!WORDS.includes(key)) report(ownTablesText.unknownKey(title, key, nearest(key, WORDS), WORDS), at)
  }
  const unit = textOf(valueAt(value, '单位'))
  const bare = columnTree(valueAt(value, '列'), unit)
  const repeated = repeatedName(bare)
  if (repeated) report(ownTablesText.repeatedColumn(title, repeated), valueAt(value, '列') ?? value)
  const count = leaves(bare).length
  if (count > LIMITS.columns) {
    report(ownTablesText.tooManyColumns(title, count, LIMITS.columns), valueAt(value, '列') ?? value)
    return undefined
  }
  const many = countRows(rows)
  if (many > LIMITS.rows) {
    report(ownTablesText.tooManyRows(title, many, LIMITS.rows), rows)
    return undefined
  }
  const { rows: tree, data } = rowTree(rows, bare, unit, report)
  const columns = withKinds(bare, data)
  const isTotal = (node: Node) => node.total && node.children.length > 0
  const nest = leaves(tree).some((path) => path.some(isTotal)) ? 'indent' : 'columns'
  const table: FormatTable = {
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
  const note = textOf(valueAt(value, '表注'))
  const turn = valueAt(value, '横排')
  if (turn && !isYes(turn) && !isNo(turn)) report(ownTablesText.neitherYesNorNo(title, '横排'), turn)
  const after = placeOf(valueAt(value, '位置'), format, report)
  return {
    title,
    section: { name: `附表.${title}`, optional: true, topics: [], table },
    table,
    data,
    ...(note === undefined ? {} : { note }),
    ...(isYes(turn) ? { landscape: true } : {}),
    ...(after === undefined ? {} : { after }),
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

/** A column of a table is as wide as what it holds, but not narrower or wider than these; characters. */
const NARROWEST = 6
const WIDEST = 24

/** Proportions by what the columns hold, in characters: labels and texts may be long, heads and figures are short. */
function widthsOf(
  rows: Node,
  nest: FormatTable['nest'],
  columns: Node,
  data: Located,
  unit: string | undefined,
): readonly number[] {
  const width = (texts: readonly string[]) =>
    Math.min(WIDEST, Math.max(NARROWEST, ...texts.map((text) => text.length)))
  const labelColumns = nest === 'indent' ? 1 : depth(rows)
  const labels = leaves(rows).flatMap((path) => path.map(({ label }) => label))
  const contents = leaves(columns).map((path) => {
    const texts = last(path).kind === 'text' ? scalarsAt(data, namesOf(path)) : []
    return width([last(path).label, ...texts.map((text) => textOf(text) ?? '')])
  })
  return [
    ...Array<number>(labelColumns).fill(width(labels) / labelColumns),
    ...(unit === undefined ? [] : [5]),
    ...contents,
  ]
}

/** A column whose values are not all numbers holds text. */
function withKinds(columns: Node, data: Located): Node {
  const kindOf = (path: readonly string[]): Kind =>
    scalarsAt(data, path).every(isNumber) ? 'number' : 'text'
  const visit = (node: Node, path: readonly string[]): Node => {
    const here = node.silent ? path : [...path, node.name]
    if (node.children.length === 0) return { ...node, kind: kindOf(here) }
    return { ...node, children: node.children.map((child) => visit(child, here)) }
  }
  return visit(columns, [])
}

/** All scalars of the rows at the end of a way of column names. */
function scalarsAt(data: Located, path: readonly string[]): readonly Located[] {
  if (data.kind === 'scalar') return [data]
  if (data.kind === 'list') return []
  const own = path.reduce<Located | undefined>((at, name) => at && valueAt(at, name), data)
  if (own?.kind === 'scalar') return [own]
  const cell = valueAt(own, '值')
  return cell ? [cell] : data.entries.flatMap(({ value }) => scalarsAt(value, path))
}

function isNumber(located: Located): boolean {
  return located.kind === 'scalar' && (typeof located.value === 'number' || located.value === null)
}

export function placeOf(at: Located | undefined, format: Format, report: Report): string | undefined {
  const place = textOf(at)
  if (!at || place === undefined) return undefined
  const known = format.sections.map(({ name }) => name)
  if (!known.includes(place)) report(ownTablesText.unknownPlace(place, nearest(place, known), known), at)
  return place
}
