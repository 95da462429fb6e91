import type { LooseBlock, LooseParagraph, LooseTable } from './loose.ts'
import { isFigure, isFramed, isPipeRow, isPipeRule, pipeCells } from './pipe-rows.ts'

/** Fewest rows of as many cells that make a table of lines. */
const FEWEST = 3

/** Paragraphs that are rows with marks between their cells become tables; all tables are numbered anew, in their order. */
export function withPipeTables(blocks: readonly LooseBlock[]): readonly LooseBlock[] {
  const result: LooseBlock[] = []
  let run: LooseParagraph[] = []
  const end = (): void => {
    result.push(...withTable(run))
    run = []
  }
  for (const block of blocks) {
    if (block.kind === 'paragraph' && block.level === undefined && isPipeRow(block.text)) run.push(block)
    else {
      end()
      result.push(block)
    }
  }
  end()
  let number = 0
  return result.map((block) => (block.kind === 'table' ? { ...block, number: ++number } : block))
}

/** Whether lines that are no paragraphs of their own have rows enough. */
export function hasPipeRows(text: string): boolean {
  const rows = text.split('\n').filter((line) => isPipeRow(line) && !isPipeRule(line))
  return widthOf(rows.map(pipeCells)) !== undefined
}

/** The lines of a run from its first row to its last as a table, if they are one; what is above and below stays text. */
function withTable(run: readonly LooseParagraph[]): readonly LooseBlock[] {
  const width = widthOf(run.filter(({ text }) => !isPipeRule(text)).map(({ text }) => pipeCells(text)))
  if (width === undefined) return run
  const isRow = ({ text }: LooseParagraph) =>
    isPipeRule(text) || isFramed(text) || pipeCells(text).length === width
  const [first, last] = [run.findIndex(isRow), run.findLastIndex(isRow)]
  return [...run.slice(0, first), asTable(run.slice(first, last + 1)), ...run.slice(last + 1)]
}

/** How many cells rows have of which enough stand one below the other, with a figure among them. */
function widthOf(rows: readonly (readonly string[])[]): number | undefined {
  let streak = { width: 0, rows: 0, hasFigure: false }
  for (const row of rows) {
    if (row.length !== streak.width) streak = { width: row.length, rows: 0, hasFigure: false }
    streak.rows += 1
    streak.hasFigure ||= row.some(isFigure)
    if (streak.width >= 2 && streak.rows >= FEWEST && streak.hasFigure) return streak.width
  }
  return undefined
}

function asTable(run: readonly LooseParagraph[]): LooseTable {
  const rows = run.filter(({ text }) => !isPipeRule(text)).map(({ text }) => pipeCells(text))
  const cells = rows.flatMap((row, at) =>
    row.map((text, column) => ({ row: at, column, rowSpan: 1, columnSpan: 1, text })),
  )
  // Each line may stand in an element of its own: what is around them holds the table.
  const within = run[0]?.within.parent ?? run[0]?.within ?? { depth: 0 }
  return { kind: 'table', within, caption: [], cells, hasRows: true, number: 0 }
}
