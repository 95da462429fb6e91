import { addressOf, last } from '../../form/tree.ts'
import type { LooseTable } from '../../import/loose.ts'
import { matchForm } from '../../import/recognise/assign-lines.ts'
import type { Line } from '../../import/recognise/lines.ts'
import type { MatchedTable } from '../../import/recognise/match-table.ts'
import { pasteText } from '../../locale/zh/desk-paste.ts'
import { isNumeric } from '../../locale/zh/import-words.ts'
import type { Report } from '../../report/report.ts'
import type { PasteView } from '../protocol/proposed.ts'
import { Fitting } from './fitting.ts'
import { tableSections, targetCells } from './target-cells.ts'

/** A block that has labels of the form, by these, wherever it is pasted; `undefined` when it has none. */
export function byLabels(block: LooseTable, report: Report): PasteView | undefined {
  const form = { ...report.form, sections: tableSections(report) }
  const { tables } = matchForm(form, [block])
  if (!tables.some(({ rows }) => rows.some(({ way }) => way === 'label'))) return undefined
  const cells = targetCells(report)
  const fitting = new Fitting(report)
  for (const table of tables) layOver(table, fitting, cells)
  return fitting.finish()
}

function layOver(
  { rows, left, table }: MatchedTable,
  fitting: Fitting,
  cells: ReturnType<typeof targetCells>,
): void {
  const strange = rows.flatMap(({ head }) => head.columns.flatMap(({ strange }) => strange ?? []))
  for (const one of new Set(strange)) fitting.misfit(pasteText.unknownColumn(one))
  for (const { row, way, head, line, values } of rows) {
    if (!row?.hasFigures) {
      if (way === 'own') fitting.misfit(pasteText.unknownRow(shown(line)))
      continue
    }
    const { label } = last(row.path)
    if (way !== 'label') fitting.misfit(pasteText.nearRow(labelIn(line), label))
    else if (values.length === 0)
      fitting.misfit(pasteText.miscounted(label, figures(line), head.columns.length))
    else
      head.columns.forEach(({ path, strange }, index) => {
        const cell = path && strange === undefined && cells.get(addressOf(table.section, row.path, path))
        if (cell) fitting.put(cell, values[index]?.text ?? '')
      })
  }
  for (const line of left) fitting.misfit(pasteText.unknownRow(shown(line)))
}

function shown({ cells }: Line): string {
  return cells.map(({ text }) => text.replaceAll(/\s+/g, ' ').trim()).join(' | ')
}

function labelIn({ cells }: Line): string {
  return cells.find(({ text }) => !isNumeric(text))?.text.trim() ?? ''
}

function figures({ cells }: Line): number {
  return cells.filter(({ text }) => text.trim() !== '' && isNumeric(text)).length
}
