import { type Finding, makeFinding } from '../findings/finding.ts'
import type { FormTable, Kind, Node, Section } from '../form/form.ts'
import { terms } from '../form/sums.ts'
import { depth, last, leaves, namesOf } from '../form/tree.ts'
import { ownTablesText } from '../locale/zh/own-tables.ts'
import { LIMITS } from '../source/limits.ts'
import { type Entry, entriesOf, type Located, textOf, valueAt } from '../source/located.ts'
import { nearest } from '../source/nearest.ts'
import { rangeOf, type Source } from '../source/source.ts'
import { columnTree, runTogether } from './own-columns.ts'
import { type DeclaredKinds, withKinds } from './own-kinds.ts'
import { rowTree } from './own-rows.ts'
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

/** A column of a table is as wide as what it holds, but not narrower or wider than these; characters. */
const NARROWEST = 6
const WIDEST = 24

/** Proportions by what the columns hold, in characters: labels and texts may be long, heads and figures are short. */
function widthsOf(
  rows: Node,
  nest: FormTable['nest'],
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

const KINDS: ReadonlyMap<string, Kind> = new Map(Object.entries(ownTablesText.kinds))

/** 种类: one kind for the whole table, or names of columns and rows with theirs. */
function readKinds(
  title: string,
  at: Located | undefined,
  rows: Node,
  columns: Node,
  report: Tell,
): DeclaredKinds {
  const kindAt = (place: Located): Kind | undefined => {
    const kind = KINDS.get(textOf(place) ?? '')
    if (!kind) report(ownTablesText.unknownKind(title, textOf(place) ?? '', [...KINDS.keys()]), place)
    return kind
  }
  if (!at) return () => undefined
  if (at.kind !== 'map') {
    const whole = kindAt(at)
    return () => whole
  }
  const known = [rows, columns].flatMap(namesBelow)
  const kinds = at.entries.map(({ key, keyStart, keyEnd, value }) => {
    if (!known.includes(key)) {
      const said = ownTablesText.unknownName(title, key, nearest(key, known), known)
      report(said, { start: keyStart, end: keyEnd })
    }
    return { key, kind: kindAt(value) }
  })
  return (names) => kinds.find(({ key }) => key === names.join('.') || key === names.at(-1))?.kind
}

function namesBelow(node: Node): readonly string[] {
  return node.children.flatMap((child) => [child.name, ...namesBelow(child)])
}

/** Sums that are left to the tool with nothing to add up. */
function emptyTotals(...roots: readonly Node[]): readonly string[] {
  return roots
    .flatMap(leaves)
    .filter((path) => last(path).total && last(path).children.length === 0 && terms(path).length === 0)
    .map((path) => last(path).name)
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

function hasRowOf(rows: Located, length: number): boolean {
  return (
    rows.kind === 'map' &&
    rows.entries.some(({ value }) => value.kind === 'list' && value.items.length === length)
  )
}
