import type { Body, Cell, Table } from '../document/document.ts'
import { table } from '../document/table.ts'
import { fillPattern } from '../form/fill-pattern.ts'
import type { FormTable, Section } from '../form/form.ts'
import { lines } from '../form/tree.ts'
import type { Figures } from '../report/figure.ts'
import type { TableWords } from '../report/table-words.ts'
import { figureCells } from './figure-cells.ts'
import { gridOf, widthsOf } from './grid.ts'
import { headCells } from './head-cells.ts'
import { labelCells } from './label-cells.ts'

/** A table of the form with the report's figures in it. Everything printed but the figures is the format's. */
export function composeTable(
  section: Section,
  form: FormTable,
  figures: Figures,
  words: ReadonlyMap<string, string>,
  { above, landscape }: Pick<TableWords, 'above' | 'landscape'>,
): Table {
  const grid = gridOf(form)
  const cells: Cell[] = []
  const bodies: Body[] = []
  let row = 0
  for (const block of form.blocks) {
    const head = headCells(form, block, grid, row)
    const top = row + head.rows
    cells.push(...head.cells, ...labelCells(form, block, grid, top))
    cells.push(...figureCells(section, form, block, grid, top, figures))
    bodies.push({ rows: head.rows + lines(block.rows, form.nest).length, head: head.rows })
    row += bodies.at(-1)?.rows ?? 0
  }
  const [only, ...others] = bodies
  const alone = only && others.length === 0
  return table({
    name: section.name,
    caption: form.caption[0] ?? captionOf(section),
    ...(form.caption.length > 0 ? { title: form.caption.map((line) => fillPattern(line, words)) } : {}),
    ...(above.length > 0 ? { above } : {}),
    widths: widthsOf(form, grid),
    rows: row,
    head: alone ? only.head : 0,
    ...(landscape ? { landscape } : {}),
    bodies: alone ? [{ rows: only.rows - only.head, head: 0 }] : bodies,
    // Only the form's own wording has patterns; a figure or note is data.
    cells: cells.map((cell) => (cell.address ? cell : { ...cell, text: fillPattern(cell.text, words) })),
  })
}

/** The heading without its number. */
function captionOf(section: Section): string {
  return (section.heading ?? section.name).replace(/^[一二三四五六七八九十]+、/, '')
}
