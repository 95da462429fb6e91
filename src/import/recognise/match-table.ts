import type { Path } from '../../form/tree.ts'
import { isNumeric } from '../../locale/zh/import-words.ts'
import { foldWording } from '../../source/fold-wording.ts'
import { bandWording, type FormBlock, type FormRow, type FormTable } from './form-lines.ts'
import type { Line, LineCell } from './lines.ts'
import { type Head, matchHead } from './match-head.ts'
import { similarity } from './similarity.ts'

/** How a row of the source came to its row of the form: by its label, by a label nearly like it, by its place. */
export type Way = 'label' | 'similar' | 'place' | 'own'

export interface MatchedRow {
  readonly block: FormBlock
  readonly head: Head
  /** Absent for a row of the agency's own. */
  readonly row?: FormRow
  readonly way: Way
  readonly line: Line
  /** Its figures, one a column of the head; empty when there are not as many. */
  readonly values: readonly LineCell[]
  /** Of an own row: its label, and the row or group that it stands in. */
  readonly own?: { readonly label: string; readonly under: Path; readonly isExtra?: true }
}

export interface MatchedTable {
  readonly table: FormTable
  readonly rows: readonly MatchedRow[]
  /** Blocks whose heads are not those of the form. */
  readonly strangeHeads: readonly FormBlock[]
  /** What stands in rows without figures and is no label of the form: captions, fields, notes. */
  readonly words: readonly string[]
  /** Lines with figures that found no row. */
  readonly left: readonly Line[]
  /** Rows of the form that the source does not have. */
  readonly missing: readonly { readonly block: FormBlock; readonly row: FormRow }[]
}

interface Open {
  readonly line: Line
  readonly labels: readonly string[]
  /** Where it stands among the matched rows. */
  readonly after: number
}

/** Lines of one table of a form, whatever tables they come from → its rows. Words first, then places. */
export function matchTable(table: FormTable, lines: readonly Line[]): MatchedTable {
  const order = table.blocks.flatMap((block) => block.rows.map((row) => ({ block, row })))
  const apart = lines.flatMap((line) => withHeadApart(line, table))
  const heads = readHeads(table, apart)
  const used = new Map<FormRow, MatchedRow>()
  const open: Open[] = []
  const own: MatchedRow[] = []
  const words: string[] = []
  let at = -1
  let parent: { row: number } | undefined
  for (const line of apart.flatMap((line) => parted(line, table, heads))) {
    if (heads.lines.has(line)) continue
    const readings = readingsOf(line, table, heads)
    const fitting = readings.map((reading) => findRow(order, reading, at, used, heads))
    const place = fitting.find((place) => place !== undefined)
    const found = place === undefined ? undefined : order[place]
    const [{ labels, folded }] = readings
    if (found && place !== undefined) {
      at = place
      parent = { row: place }
      const match = matched(found, heads, 'label', line)
      if (found.row.hasFigures) used.set(found.row, match)
      else used.set(found.row, { ...match, values: [] })
      continue
    }
    const hasFigures = line.cells.some(({ text }) => isNumeric(text) && text.trim() !== '')
    if (!hasFigures) {
      const isKnown = folded.every((label) => table.labels.has(label))
      if (!isKnown) words.push(...labels)
      continue
    }
    const split = readings
      .map((reading) => ({ reading, row: splitParent(order, line, reading, at, used, parent, heads) }))
      .find(({ row }) => row !== undefined)
    const there = split?.row === undefined ? undefined : order[split.row]
    if (split?.row !== undefined && there) {
      at = split.row
      parent = { row: split.row }
      const label = split.reading.labels.at(-1) ?? ''
      own.push({ ...matched(there, heads, 'own', line), own: { label, under: there.row.path } })
      continue
    }
    open.push({ line, labels, after: at })
  }
  const left: Line[] = []
  settle(open, order, heads, used, own, left)
  const splitRows = new Set(own.flatMap(({ own }) => (own ? [own.under] : [])))
  return {
    table,
    rows: [...used.values(), ...own],
    strangeHeads: table.blocks.filter(
      (block) =>
        heads.of.get(block)?.isExact === false &&
        [...used.values(), ...own].some((row) => row.block === block),
    ),
    words,
    left,
    missing: order.filter(({ row }) => row.hasFigures && !used.has(row) && !splitRows.has(row.path)),
  }
}

interface Heads {
  readonly of: ReadonlyMap<FormBlock, Head>
  readonly lines: ReadonlySet<Line>
}

/** Lines that are bands or heads, and the columns of each block by them. */
function readHeads(table: FormTable, lines: readonly Line[]): Heads {
  const found = new Set<Line>()
  const cells = new Map<FormBlock, string[]>()
  let current: FormBlock | undefined
  let wasHead = false
  for (const line of lines) {
    const texts = line.cells.map(({ text }) => foldWording(text)).filter((text) => text !== '')
    const opening = bandWording(line.cells.find(({ text }) => text.trim() !== '')?.text ?? '')
    const band = table.blocks.find((block) => block.band !== undefined && block.band === opening)
    const rest = band ? texts.slice(1) : texts
    const isHead = (band && rest.length === 0) || (texts.length > 0 && isHeadLine(table, line, rest, wasHead))
    if (!isHead) {
      current = undefined
      wasHead = false
      continue
    }
    found.add(line)
    if (band) current = band
    else if (!wasHead || !current) current ??= blockOfHead(table, rest, cells)
    wasHead = true
    if (current) cells.set(current, [...(cells.get(current) ?? []), ...rest])
  }
  const of = new Map(
    table.blocks.map((block) => [block, matchHead(block, withoutRepeats(cells.get(block) ?? []))]),
  )
  return { of, lines: found }
}

/** Most of its words are heads, and none of its cells is a figure or the label of a row. */
function isHeadLine(table: FormTable, line: Line, texts: readonly string[], wasHead: boolean): boolean {
  if (line.cells.some(({ text }) => text.trim() !== '' && isNumeric(text))) return false
  const labels = new Set(table.blocks.flatMap(({ head }) => head.flatMap(({ words }) => words)))
  const rows = new Set(table.blocks.flatMap(({ rows }) => rows.flatMap(({ words }) => words)))
  const heads = texts.filter((text) => labels.has(text)).length
  const others = texts.filter((text) => rows.has(text) && !labels.has(text)).length
  return others === 0 && (heads * 2 >= texts.length || ((wasHead || heads > 1) && isPieces(texts, labels)))
}

/** 商业 | 企业: a label in pieces. */
function isPieces(texts: readonly string[], labels: ReadonlySet<string>): boolean {
  return texts.every((text) => [...labels].some((label) => label.includes(text)))
}

/** The block whose head has most of the words, first one that has no head yet. */
function blockOfHead(
  { blocks }: FormTable,
  texts: readonly string[],
  taken: ReadonlyMap<FormBlock, readonly string[]>,
): FormBlock | undefined {
  const score = (block: FormBlock) => {
    const words = new Set(block.head.flatMap((label) => label.words))
    return texts.filter((text) => words.has(text)).length
  }
  const free = blocks.filter((block) => !taken.has(block))
  return (free.length > 0 ? free : blocks).toSorted((a, b) => score(b) - score(a))[0]
}

/** A head that is printed again on the next page. */
function withoutRepeats(cells: readonly string[]): readonly string[] {
  const half = cells.length / 2
  for (let parts = 2; parts <= 12; parts++) {
    const length = cells.length / parts
    if (!Number.isInteger(length) || length < 2 || length > half) continue
    if (cells.every((cell, index) => cell === cells[index % length])) return cells.slice(0, length)
  }
  return cells
}

/** What stands left of the figures of a line, if it has `columns` of them; any number where it is not said. */
interface Reading {
  readonly labels: readonly string[]
  readonly folded: readonly string[]
  readonly columns?: number
}

/** The labels of a line by as many figures as a block of the table has columns, the likeliest first. */
function readingsOf(line: Line, table: FormTable, { of }: Heads): readonly [Reading, ...Reading[]] {
  const all = labelsOf(line.cells, table)
  const beside = table.section.table?.beside.length ?? 0
  if (!line.isRow) return [all]
  const counts = new Set(table.blocks.map((block) => of.get(block)?.columns.length ?? 0))
  const byCount = [...counts]
    .filter((count) => count <= line.cells.length)
    .map((columns) => {
      const end = Math.max(Math.min(1, line.cells.length - columns), line.cells.length - columns - beside)
      return { ...labelsOf(line.cells.slice(0, end), table), columns }
    })
  const [first = all, ...rest] = byCount.toSorted((a, b) => a.labels.length - b.labels.length).reverse()
  return [first, ...rest, all]
}

function labelsOf(cells: readonly LineCell[], table: FormTable): Reading {
  const beside = new Set(
    table.blocks.flatMap(({ rows }) => rows.flatMap(({ path }) => path.map(({ unit }) => unit ?? ''))),
  )
  const labels = cells.filter(({ text }) => !isNumeric(text)).map(({ text }) => text.replaceAll(/\s+/g, ''))
  const own = labels.length > 1 ? labels.filter((text, index) => index === 0 || !beside.has(text)) : labels
  return { labels: own, folded: own.map(foldWording) }
}

type Ordered = readonly { readonly block: FormBlock; readonly row: FormRow }[]

/** The row of this label: the next of this name, else an earlier one that nothing took. */
function findRow(
  order: Ordered,
  { folded, columns }: Pick<Reading, 'folded' | 'columns'>,
  at: number,
  used: ReadonlyMap<FormRow, MatchedRow>,
  { of }: Heads,
): number | undefined {
  const [label, group] = [folded.at(-1), folded.at(-2)]
  const unlabelled = label === undefined
  const fits = (index: number) => {
    const { block, row } = order[index] ?? {}
    if (!block || !row || used.has(row)) return false
    if (columns !== undefined && of.get(block)?.columns.length !== columns) return false
    if (unlabelled) return row.words.includes('') && order.length === 1
    if (!row.words.includes(label)) return false
    const groups = row.groups.flat()
    return group === undefined || groups.length === 0 || groups.includes(group) || !isLabel(order, group)
  }
  for (let index = at + 1; index < order.length; index++) if (fits(index)) return index
  for (let index = at; index >= 0; index--) if (fits(index)) return index
  return undefined
}

function isLabel(order: Ordered, text: string): boolean {
  return order.some(({ row }) => row.words.includes(text) || row.groups.some((group) => group.includes(text)))
}

/** The row that an own row splits: its label stands before, in the same line or reaching down to it. */
function splitParent(
  order: Ordered,
  line: Line,
  { folded, columns }: Reading,
  at: number,
  used: ReadonlyMap<FormRow, MatchedRow>,
  parent: { row: number } | undefined,
  heads: Heads,
): number | undefined {
  if (folded.length >= 2) {
    const above = { folded: folded.slice(0, -1), ...(columns === undefined ? {} : { columns }) }
    const before = findRow(order, above, at, used, heads)
    if (before !== undefined && order[before]?.row.hasFigures) return before
  }
  const carried = line.carried.map(foldWording).at(-1)
  if (
    folded.length === 1 &&
    carried !== undefined &&
    parent &&
    order[parent.row]?.row.words.includes(carried)
  ) {
    return used.has(order[parent.row]?.row as FormRow) ? undefined : parent.row
  }
  return undefined
}

function matched({ block, row }: Ordered[number], { of }: Heads, way: Way, line: Line): MatchedRow {
  const head = of.get(block) ?? { columns: block.columns, isExact: false }
  return {
    block,
    head,
    ...(way === 'own' ? {} : { row }),
    way,
    line,
    values: valuesOf(line, head.columns.length),
  }
}

/** The last cells of a row that tells its cells; the figures of one that does not, if they are as many. */
function valuesOf({ cells, isRow }: Line, count: number): readonly LineCell[] {
  if (isRow) return cells.length >= count ? cells.slice(-count) : []
  const figures = cells.filter(({ text }) => isNumeric(text))
  return figures.length === count ? figures : []
}

/** A stretch begins with all that stands between two figures: the head, then the label of a row. */
function withHeadApart(line: Line, table: FormTable): readonly Line[] {
  if (line.isRow) return [line]
  const first = line.cells.findIndex(({ text }) => isNumeric(text))
  const labels = new Set(
    table.blocks.flatMap(({ head, band }) => [...head.flatMap(({ words }) => words), band ?? '']),
  )
  const isRowless = table.blocks.every(({ block }) => block.rows.children.length === 0)
  const end = first < 0 ? line.cells.length : first
  if (end < 2 && !isRowless) return [line]
  const beyond = line.cells
    .slice(0, end)
    .findIndex(({ text }) => !isPieces([foldWording(text)], labels) && !labels.has(bandWording(text)))
  const head = beyond < 0 ? end : beyond
  const parts = [line.cells.slice(0, head), line.cells.slice(head)]
  return parts.filter((cells) => cells.length > 0).map((cells) => ({ ...line, cells }))
}

/** A stretch of more figures than a row has: rows whose labels are spoilt. Each is a line of its own again. */
function parted(line: Line, table: FormTable, { of, lines }: Heads): readonly Line[] {
  if (line.isRow || lines.has(line)) return [line]
  const first = line.cells.findIndex(({ text }) => isNumeric(text))
  if (first < 0) return [line]
  const labels = line.cells.slice(0, first)
  const figures = line.cells.slice(first)
  const word = foldWording(labels.at(-1)?.text ?? '')
  const block = table.blocks.find(({ rows }) =>
    rows.some((row) => row.words.includes(word) || row.groups.some((group) => group.includes(word))),
  )
  const count = block && of.get(block)?.columns.length
  if (!block || !count || figures.length <= count) return [line]
  const isRow = block.rows.some((row) => row.words.includes(word) && row.hasFigures)
  const own = isRow ? count : 0
  if ((figures.length - own) % (count + 1) !== 0) return [line]
  const rest: Line[] = []
  for (let at = own; at < figures.length; at += count + 1) {
    const cells = figures.slice(at, at + count + 1)
    rest.push({ ...line, cells: at === 0 ? [...labels, ...cells] : cells, isRow: true })
  }
  return isRow ? [{ ...line, cells: [...labels, ...figures.slice(0, own)], isRow: true }, ...rest] : rest
}

/** What no label placed: by a label nearly like one that is free, else by place where the numbers of rows agree. */
function settle(
  open: readonly Open[],
  order: Ordered,
  heads: Heads,
  used: Map<FormRow, MatchedRow>,
  own: MatchedRow[],
  left: Line[],
): void {
  const gaps = new Map<number, Open[]>()
  for (const one of open) gaps.set(one.after, [...(gaps.get(one.after) ?? []), one])
  for (const [after, lines] of gaps) {
    const next = order.findIndex(({ row }, index) => index > after && used.has(row))
    const free = order
      .slice(after + 1, next < 0 ? order.length : next)
      .filter(({ row }) => row.hasFigures && !used.has(row))
    const waiting = lines.filter((one) => {
      const label = foldWording(one.labels.at(-1) ?? '')
      const best = free
        .filter(({ row }) => !used.has(row))
        .map((there) => ({
          there,
          likeness: Math.max(...there.row.words.map((word) => similarity(word, label))),
        }))
        .toSorted((a, b) => b.likeness - a.likeness)[0]
      if (!best || best.likeness < LIKE) return true
      used.set(best.there.row, matched(best.there, heads, 'similar', one.line))
      return false
    })
    const places = free.filter(({ row }) => !used.has(row))
    if (waiting.length === places.length) {
      waiting.forEach((one, index) => {
        const there = places[index]
        if (there) used.set(there.row, matched(there, heads, 'place', one.line))
      })
      continue
    }
    for (const one of waiting) {
      const there = order[Math.max(0, after)]
      const label = one.labels.at(-1)
      const match = there && matched(there, heads, 'own', one.line)
      if (match && label !== undefined && match.values.length > 0 && isNew(label, there.row, own)) {
        own.push({
          ...match,
          own: { label, under: there.row.path.slice(0, -1) as unknown as Path, isExtra: true },
        })
      } else left.push(one.line)
    }
  }
}

/** Rows of one group have names of their own. */
function isNew(label: string, row: FormRow, own: readonly MatchedRow[]): boolean {
  const siblings = row.path.at(-2)?.children ?? []
  return ![...siblings.map(({ name }) => name), ...own.map(({ own }) => own?.label)].includes(label)
}

const LIKE = 0.6
