import type { Chart } from '../document/document.ts'
import { drawBars } from './bars.ts'
import { drawColumns, fitColumns } from './columns.ts'
import type { Drawing } from './drawing.ts'
import { drawLines } from './lines.ts'
import { fitSlices } from './slice-labels.ts'
import { drawSlices } from './slices.ts'

/** Width of the 版心, 156 mm, in points: what all outputs draw to. */
export const CHART_WIDTH = 442.2

/** The form that a chart is drawn in: its own, or bars where columns or slices leave no room for their labels. */
export function formDrawn(chart: Chart): Chart['form'] {
  if (chart.form === 'column') return fitColumns(chart, CHART_WIDTH) ? 'column' : 'bar'
  if (chart.form === 'pie' || chart.form === 'ring') return fitSlices(chart, CHART_WIDTH) ? chart.form : 'bar'
  return chart.form
}

/** Draws a chart with every value and every name printed, nothing over anything else. */
export function drawChart(chart: Chart): Drawing {
  if (chart.form === 'line') return drawLines(chart, CHART_WIDTH)
  if (chart.form === 'column') {
    const fit = fitColumns(chart, CHART_WIDTH)
    if (fit) return drawColumns(chart, CHART_WIDTH, fit)
  }
  if (chart.form === 'pie' || chart.form === 'ring') {
    const fit = fitSlices(chart, CHART_WIDTH)
    if (fit) return drawSlices(chart, CHART_WIDTH, fit)
  }
  return drawBars(chart, CHART_WIDTH)
}
