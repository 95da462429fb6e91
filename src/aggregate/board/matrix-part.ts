import { joined } from '../../document/encode-parts.ts'
import { escapeHtml } from '../../document/escape-html.ts'
import { boardText as text } from '../../locale/zh/board.ts'
import type { Aggregated } from '../aggregate.ts'
import type { JudgedUnit } from '../judged-unit.ts'
import type { Overview, OverviewFigure } from '../overview.ts'

/** Units × the figures that are looked at first; the sum stands over them. */
export function* matrixPart({ units }: Aggregated, overview: Overview): Generator<string> {
  const { columns, totals } = overview
  if (columns.length === 0) return
  const heads = columns.map(({ label, unit }) => {
    const of = unit === '' ? '' : ` <span class="unit">${escapeHtml(text.inUnits(unit))}</span>`
    return `<th scope="col" class="figure">${escapeHtml(label)}${of}</th>`
  })
  const total = `<tr class="total"><th scope="row">${escapeHtml(text.total)}</th><td></td>${totals.map(cell).join('')}</tr>`
  yield `<section><h2 id="matrix">${escapeHtml(text.matrix)}</h2>
<p class="advice">${escapeHtml(text.matrixNote)}</p>
<div class="wide" role="region" aria-labelledby="matrix" tabindex="0"><table>
<thead><tr><th scope="col">${escapeHtml(text.unit)}</th><th scope="col">${escapeHtml(text.state)}</th>${heads.join('')}</tr></thead>
<tbody>${total}
`
  yield* joined(units, '\n', (judged) => row(judged, overview))
  yield `</tbody>
</table></div></section>`
}

function row(judged: JudgedUnit, overview: Overview): string {
  const { unit, state, isAdded, isLate } = judged
  const figures = overview.figuresOf(judged)
  const cells = figures?.map(cell) ?? overview.columns.map(() => '<td class="figure"></td>')
  const late = isLate ? ` <span class="late">${escapeHtml(text.late)}</span>` : ''
  const look = isAdded ? '' : ' class="out"'
  return `<tr${look}><th scope="row">${escapeHtml(unit.name)}</th><td class="state ${state}">${escapeHtml(text.states[state])}${late}</td>${cells.join('')}</tr>`
}

function cell({ text: value, before, said }: OverviewFigure): string {
  if (before === undefined && said === undefined) return `<td class="figure">${escapeHtml(value)}</td>`
  const why = said ?? text.before(before ?? '')
  const mark = `<span aria-hidden="true">${text.outlier}</span><span class="hidden">${escapeHtml(why)}</span>`
  return `<td class="figure outlier" title="${escapeHtml(why)}">${escapeHtml(value)}${mark}</td>`
}
