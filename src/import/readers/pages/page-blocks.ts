import { PAGE_NUMBER } from '../../../locale/zh/import-words.ts'
import type { LooseBlock, LooseParagraph } from '../../loose.ts'
import { tidied } from '../../tidied.ts'
import type { RuledTable } from './find-tables.ts'
import type { Rules, Segment, TextItem } from './geometry.ts'
import { goesOn, joinedCells } from './join-tables.ts'
import { linesIn, textOf } from './text-lines.ts'

export interface ReadPage {
  readonly items: readonly TextItem[]
  readonly tables: readonly RuledTable[]
  /** How far down figures stand. */
  readonly pictures: readonly number[]
  readonly rules: Rules
  readonly height: number
}

const ALL = { depth: 0 }
const TABLE = { kind: 'table', within: ALL, caption: [], hasRows: true } as const

interface Line {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly y: number
  readonly size: number
}

/** Pages one after the other: lines become paragraphs, ruled tables stand where they are. */
export function blocksOf(pages: readonly ReadPage[]): readonly LooseBlock[] {
  return new BlockWalk(pages).read()
}

interface OpenParagraph {
  readonly first: Line
  readonly line: Line
  readonly texts: readonly string[]
}

class BlockWalk {
  private readonly blocks: LooseBlock[] = []
  private readonly lines: readonly (readonly Line[])[]
  private readonly left: number
  private readonly right: number
  private open: OpenParagraph | undefined
  /** The table above, while nothing stands below it, and its page. */
  private above: { readonly table: RuledTable; readonly page: number } | undefined
  private tables = 0

  constructor(private readonly pages: readonly ReadPage[]) {
    this.lines = pages.map(linesOfPage)
    const { left, right } = edges(this.lines.flat())
    this.left = left
    this.right = right
  }

  read(): readonly LooseBlock[] {
    this.pages.forEach((page, index) => {
      this.page(page, index)
    })
    this.end()
    return this.blocks
  }

  private page({ tables, pictures, rules }: ReadPage, index: number): void {
    const ruled = rules.across.filter(({ from, to }) => to - from > (this.right - this.left) / 2)
    let [waiting, drawn] = [tables, pictures]
    const thingsAbove = (y: number): void => {
      for (const table of waiting.filter(({ top }) => top < y)) this.table(table, index)
      waiting = waiting.filter(({ top }) => top >= y)
      if (drawn.some((at) => at < y)) this.picture('')
      drawn = drawn.filter((at) => at >= y)
    }
    for (const line of this.lines[index] ?? []) {
      thingsAbove(line.y)
      this.line(line, ruled)
    }
    thingsAbove(Number.POSITIVE_INFINITY)
  }

  private line(line: Line, ruled: readonly Segment[]): void {
    this.above = undefined
    const { open, left, right } = this
    if (
      open &&
      !isRuledOff(open.line, line, ruled) &&
      (continues(open.line, line, left, right) || hangs(open, line, right))
    ) {
      this.open = { ...open, line, texts: [...open.texts, line.text] }
      return
    }
    this.end()
    this.open = { first: line, line, texts: [line.text] }
  }

  private table(table: RuledTable, page: number): void {
    // A grid without a word is a drawing: the axes and bars of a chart.
    const said = table.cells.flatMap(({ text }) => (text === '' ? [] : [text]))
    if (!said.some((text) => /\p{L}/u.test(text))) {
      this.picture(said.join(' '))
      return
    }
    this.end()
    const { above } = this
    const last = this.blocks.at(-1)
    if (above?.page === page - 1 && last?.kind === 'table' && goesOn(above.table, table))
      this.blocks[this.blocks.length - 1] = { ...last, cells: joinedCells(last.cells, table.cells) }
    else this.blocks.push({ ...TABLE, cells: table.cells, number: ++this.tables })
    this.above = { table, page }
  }

  private picture(caption: string): void {
    this.end()
    this.above = undefined
    this.blocks.push({ kind: 'picture', within: ALL, caption })
  }

  private end(): void {
    if (this.open) this.blocks.push(paragraphOf(this.open.texts, this.open.line, this.left, this.right))
    this.open = undefined
  }
}

/** The lines of a page outside its tables, its number left out. */
function linesOfPage({ items, tables, height }: ReadPage): readonly Line[] {
  const inTables = new Set(tables.flatMap((table) => [...table.items]))
  return linesIn(items.filter((item) => !inTables.has(item))).flatMap((line): readonly Line[] => {
    const text = tidied(textOf(line))
    const [first, last] = [line[0], line.at(-1)]
    if (text === '' || !first || !last) return []
    const isAtEdge = first.y > height * 0.88 || first.y < height * 0.08
    if (isAtEdge && PAGE_NUMBER.test(text)) return []
    return [{ text, left: first.left, right: last.right, y: first.y, size: first.size }]
  })
}

/** Where most lines begin and end. */
function edges(lines: readonly Line[]): { left: number; right: number } {
  const most = (values: readonly number[]) => {
    const counts = new Map<number, number>()
    for (const value of values)
      counts.set(Math.round(value / 3), (counts.get(Math.round(value / 3)) ?? 0) + 1)
    return ([...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0) * 3
  }
  const long = lines.filter(({ text }) => text.length > 15)
  return {
    left: Math.min(most(long.map((line) => line.left)), ...long.map((line) => line.left)),
    right: most(long.map((line) => line.right)),
  }
}

/** Whether a line goes on with the paragraph of the one before: that one is full, and this one is not indented. */
function continues(before: Line, line: Line, left: number, right: number): boolean {
  const isFull = before.right > right - (1.6 + firstWord(line.text)) * before.size
  const isIndented = line.left > left + 1.2 * line.size
  return isFull && !isIndented && Math.abs(before.size - line.size) < 1
}

/** A long word leaves the end of the line before empty: about how wide it is, in characters. */
function firstWord(text: string): number {
  return (/^[!-~]*/.exec(text)?.[0].length ?? 0) / 2
}

/** Whether a rule stands between two lines of a page, as between the parts of 版记; what underlines the first is none. */
function isRuledOff(before: Line, line: Line, ruled: readonly Segment[]): boolean {
  return ruled.some(({ at }) => at > before.y + 0.35 * before.size && at < line.y - 0.5 * line.size)
}

/** 抄送：, 附件：1. and the like: further lines stand under the words after them. */
const LABEL = /^(?:[^：，。]{1,6}：)?(?:\d{1,2}[.．、]\s?)?/

function hangs({ first, line: before }: { first: Line; line: Line }, line: Line, right: number): boolean {
  const label = LABEL.exec(first.text)?.[0] ?? ''
  const width = Array.from(label).reduce((sum, character) => sum + (character > '\u2000' ? 1 : 0.5), 0)
  const isFull = before.right > right - 3 * before.size
  return label !== '' && isFull && Math.abs(line.left - first.left - width * first.size) < 0.8 * line.size
}

function paragraphOf(lines: readonly string[], last: Line, left: number, right: number): LooseParagraph {
  const isAlone = lines.length === 1
  const centre = (last.left + last.right) / 2
  const isCentred =
    isAlone && last.left > left + 3 * last.size && Math.abs(centre - (left + right) / 2) < last.size
  const isRight = isAlone && !isCentred && last.left > (left + right) / 2
  return {
    kind: 'paragraph',
    text: lines.join(''),
    within: ALL,
    size: last.size,
    ...(isCentred ? { align: 'center' } : isRight ? { align: 'right' } : {}),
  }
}
