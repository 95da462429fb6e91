import { PAGE_NUMBER } from '../../../locale/zh/import-words.ts'
import type { LooseBlock } from '../../loose.ts'
import { tidied } from '../../tidied.ts'
import type { RuledTable } from './find-tables.ts'
import type { Rules, Segment, TextItem } from './geometry.ts'
import { goesOn, joinedCells } from './join-tables.ts'
import { ALL, continues, edges, hangs, isRuledOff, type Line, paragraphOf } from './printed-paragraphs.ts'
import { linesIn, textOf } from './text-lines.ts'

export interface ReadPage {
  readonly items: readonly TextItem[]
  readonly tables: readonly RuledTable[]
  /** How far down figures stand. */
  readonly pictures: readonly number[]
  readonly rules: Rules
  readonly height: number
}

const TABLE = { kind: 'table', within: ALL, caption: [], hasRows: true } as const

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
  /** The page of the last picture. */
  private pictured: number | undefined

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
      if (drawn.some((at) => at < y)) this.picture('', index)
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
      this.picture(said.join(' '), page)
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

  /** What is drawn of a chart and the place of its figure, with nothing between, are one picture. */
  private picture(caption: string, page: number): void {
    this.end()
    this.above = undefined
    const last = this.blocks.at(-1)
    if (last?.kind === 'picture' && this.pictured === page)
      this.blocks[this.blocks.length - 1] = { ...last, caption: last.caption || caption }
    else this.blocks.push({ kind: 'picture', within: ALL, caption })
    this.pictured = page
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
