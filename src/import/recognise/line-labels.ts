import { isNumeric } from '../../locale/zh/import-words.ts'
import { foldWording } from '../../source/fold-wording.ts'
import type { FormTable } from './form-lines.ts'
import type { Line, LineCell } from './lines.ts'
import type { Heads } from './read-heads.ts'

/** What stands left of the figures of a line, if it has `columns` of them; any number where it is not said. */
export interface Reading {
  readonly labels: readonly string[]
  readonly folded: readonly string[]
  readonly columns?: number
}

/** The labels of a line by as many figures as a block of the table has columns, the likeliest first. */
export function readingsOf(line: Line, table: FormTable, { of }: Heads): readonly [Reading, ...Reading[]] {
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

function labelsOf(cells: readonly LineCell[], { units: beside }: FormTable): Reading {
  const labels = cells.filter(({ text }) => !isNumeric(text)).map(({ text }) => text.replaceAll(/\s+/g, ''))
  const own = labels.length > 1 ? labels.filter((text, index) => index === 0 || !beside.has(text)) : labels
  return { labels: own, folded: own.map(foldWording) }
}
