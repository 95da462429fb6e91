import { last } from '../../form/tree.ts'
import { isNumeric } from '../../locale/zh/import-words.ts'
import { foldWording } from '../../source/fold-wording.ts'
import { bandWording, type FormBlock, type FormTable } from './form-lines.ts'
import type { HeadText } from './head-cells.ts'
import { figuresOf, type Line } from './lines.ts'
import { type Head, matchHead } from './match-head.ts'

export interface Heads {
  readonly of: ReadonlyMap<FormBlock, Head>
  readonly lines: ReadonlySet<Line>
}

/** Lines that are bands or heads, and the columns of each block by them. */
export function readHeads(table: FormTable, lines: readonly Line[]): Heads {
  const found = new Set<Line>()
  const cells = new Map<FormBlock, HeadText[]>()
  const widths = new Map<FormBlock, number>()
  let current: FormBlock | undefined
  let body: FormBlock | undefined
  let wasHead = false
  for (const line of lines) {
    const filled = headTexts(line)
    const texts = filled.map(({ word }) => word)
    const opening = bandWording(line.cells.find(({ text }) => text.trim() !== '')?.text ?? '')
    const band = table.blocks.find((block) => block.band !== undefined && block.band === opening)
    const rest = band ? texts.slice(1) : texts
    const isHead = (band && rest.length === 0) || (texts.length > 0 && isHeadLine(table, line, rest, wasHead))
    if (!isHead) {
      if (current) body = current
      if (body) widths.set(body, Math.max(widths.get(body) ?? 0, widthOf(body, line)))
      current = undefined
      wasHead = false
      continue
    }
    found.add(line)
    if (band) current = band
    else if (!wasHead || !current) current ??= blockOfHead(table, rest, cells)
    wasHead = true
    if (current) cells.set(current, [...(cells.get(current) ?? []), ...filled.slice(band ? 1 : 0)])
  }
  const of = new Map(
    table.blocks.map((block) => [
      block,
      matchHead(block, withoutRepeats(cells.get(block) ?? []), widths.get(block) ?? 0),
    ]),
  )
  return { of, lines: found }
}

function widthOf({ rows }: FormBlock, line: Line): number {
  return figuresOf(line, (text) => rows.some(({ path }) => last(path).code === text)).length
}

function headTexts({ cells }: Line): readonly HeadText[] {
  return cells
    .map(({ text }) => ({ text: text.replaceAll(/\s+/g, ''), word: foldWording(text) }))
    .filter(({ word }) => word !== '')
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
export function isPieces(texts: readonly string[], labels: ReadonlySet<string>): boolean {
  return texts.every((text) => [...labels].some((label) => label.includes(text)))
}

/** The block whose head has most of the words, first one that has no head yet. */
function blockOfHead(
  { blocks }: FormTable,
  texts: readonly string[],
  taken: ReadonlyMap<FormBlock, readonly HeadText[]>,
): FormBlock | undefined {
  const score = (block: FormBlock) => {
    const words = new Set(block.head.flatMap((label) => label.words))
    return texts.filter((text) => words.has(text)).length
  }
  const free = blocks.filter((block) => !taken.has(block))
  return (free.length > 0 ? free : blocks).toSorted((a, b) => score(b) - score(a))[0]
}

/** A head that is printed again on the next page. */
function withoutRepeats(cells: readonly HeadText[]): readonly HeadText[] {
  const half = cells.length / 2
  for (let parts = 2; parts <= 12; parts++) {
    const length = cells.length / parts
    if (!Number.isInteger(length) || length < 2 || length > half) continue
    if (cells.every(({ word }, index) => word === cells[index % length]?.word)) return cells.slice(0, length)
  }
  return cells
}
