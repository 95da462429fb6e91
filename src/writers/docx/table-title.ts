import { Paragraph, Tab, TabStopType, TextRun } from 'docx'
import type { Table } from '../../document/document.ts'
import { formRows } from '../../document/form-rows.ts'
import { characterWidth } from './character-width.ts'
import { run } from './run.ts'
import { CHARACTER } from './table-measures.ts'

/** What is printed over a table, kept with it: its title and the fields of the form's head. */
export function tableTitle({ title = [], above = [] }: Table, width: number): readonly Paragraph[] {
  return [
    ...title.map(
      (line, index) =>
        new Paragraph({ style: index === 0 ? 'TableTitle' : 'TableSubtitle', children: [run(line)] }),
    ),
    ...(above.length > 0 ? formLine(above, width, { keepNext: true }) : []),
  ]
}

/** The fields in equal columns; two that stand in one line, at its two ends. */
export function formLine(
  fields: readonly string[],
  width: number,
  options: { readonly keepNext?: true } = {},
): readonly Paragraph[] {
  const gap = 2 * CHARACTER
  const rows = formRows(fields, (text) => characterWidth(text) * CHARACTER, width, gap)
  const columns = rows[0]?.length ?? 1
  const pitch = (width + gap) / columns
  const tabStops =
    rows.length === 1 && columns === 2
      ? [{ type: TabStopType.RIGHT, position: width }]
      : Array.from({ length: columns - 1 }, (_, index) => ({
          type: TabStopType.LEFT,
          position: Math.round((index + 1) * pitch),
        }))
  return rows.map(
    (row) =>
      new Paragraph({
        style: 'FormLine',
        tabStops,
        ...options,
        children: row.flatMap((field, index) =>
          index > 0 ? [new TextRun({ children: [new Tab()] }), run(field)] : [run(field)],
        ),
      }),
  )
}
