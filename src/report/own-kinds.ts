import type { FormTable, Kind, Node } from '../form/form.ts'
import { last, leaves, lineHasFigures, lines, namesOf, type Path } from '../form/tree.ts'
import { ownTablesText } from '../locale/zh/own-tables.ts'
import { NOTHING, RATIO } from '../locale/zh/table-names.ts'
import { type Located, type LocatedScalar, textOf } from '../source/located.ts'
import { nearest } from '../source/nearest.ts'
import { NOTATION } from './figure.ts'
import type { Tell } from './tell.ts'
import { typedCell } from './typed-cell.ts'
import { miswritten } from './written-number.ts'

/** What an agency says of its columns and rows under 种类: a name, or names joined by points → a kind. */
type DeclaredKinds = (names: readonly string[]) => Kind | undefined

const KINDS: ReadonlyMap<string, Kind> = new Map(Object.entries(ownTablesText.kinds))

/** 种类: one kind for the whole table, or names of columns and rows with theirs. */
export function readKinds(
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

/** What one cell looks like. `near`: a figure, but for how it is written; `vague`: 130余条, 3楼, 7、2. */
type Look = 'number' | 'near' | 'vague' | 'percentage' | 'nothing' | 'text'

/**
 * Columns and rows with the kind that they are said to be, or else look like. A column is text when nothing in it is
 * a figure, a row when it is so all along and no total adds it up; a single word among figures is a fault.
 */
export function withKinds(
  rows: Node,
  columns: Node,
  nest: FormTable['nest'],
  data: Located,
  declared: DeclaredKinds,
): { rows: Node; columns: Node } {
  const rowPaths = lines(rows, nest).filter(lineHasFigures)
  const columnPaths = leaves(columns)
  const adding = addingNodes(rows)
  const isAdded = (path: Path) => path.slice(0, -1).some((parent) => adding.has(parent))
  const hasTotal = [...rowPaths, ...columnPaths].some((path) => last(path).total)
  const looks = (row: Path, column: Path): readonly Look[] => {
    const scalar = typedCell(data, row, column)?.scalar
    return scalar && scalar.value !== null ? [lookOf(scalar)] : []
  }
  const kindOfRow = (path: Path): Kind | undefined => {
    const said = declared(namesOf(path))
    if (said) return said
    const seen = columnPaths.flatMap((column) => looks(path, column))
    if (seen.length > 0 && seen.every((look) => look === 'percentage')) return 'ratio'
    if (RATIO.test(last(path).label) && seen.some(isFigure)) return 'ratio'
    return seen.length > 1 && seen.every((look) => look === 'text') && !isAdded(path) ? 'text' : undefined
  }
  const rowKinds = new Map(rowPaths.map((path) => [last(path), kindOfRow(path)]))
  const bare = rowPaths.filter((path) => !rowKinds.get(last(path)))
  const kindOfColumn = (path: Path): Kind => {
    const said = declared(namesOf(path))
    if (said) return said
    const seen = bare.flatMap((row) => looks(row, path))
    const telling = seen.filter((look) => look !== 'nothing')
    const all = (look: Look) => telling.length > 0 && telling.every((each) => each === look)
    if (all('percentage')) return 'ratio'
    const toBeAdded = hasTotal && all('vague')
    if (seen.length > 0 && !seen.some(isFigure) && !toBeAdded) return 'text'
    return RATIO.test(last(path).label) ? 'ratio' : 'number'
  }
  const columnKinds = new Map(columnPaths.map((path) => [last(path), kindOfColumn(path)]))
  return { rows: setKinds(rows, rowKinds), columns: setKinds(columns, columnKinds) }
}

function isFigure(look: Look): boolean {
  return look === 'number' || look === 'near'
}

function lookOf({ typed, value }: LocatedScalar): Look {
  if (NOTATION.number.test(typed)) return 'number'
  if (NOTATION.ratio.test(typed)) return 'percentage'
  if (NOTHING.test(typed.normalize('NFKC').trim())) return 'nothing'
  if (typeof value === 'number' || miswritten(typed)?.meant !== undefined) return 'near'
  const half = typed.normalize('NFKC')
  return /^\d[\d.]*\s*\p{Script=Han}+$|^\d+([,、;/ ]\d+)+$/u.test(half) ? 'vague' : 'text'
}

/** Nodes that have a total of what is below them, in themselves or in a child. */
function addingNodes(node: Node): ReadonlySet<Node> {
  const below = node.children.flatMap((child) => [...addingNodes(child)])
  return new Set(node.total || node.children.some(({ total }) => total) ? [node, ...below] : below)
}

function setKinds(node: Node, kinds: ReadonlyMap<Node, Kind | undefined>): Node {
  const kind = kinds.get(node)
  const children = node.children.map((child) => setKinds(child, kinds))
  return { ...node, ...(kind ? { kind } : {}), children }
}
