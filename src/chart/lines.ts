import type { Chart, Series } from '../document/document.ts'
import { axisOf } from './axis.ts'
import type { Drawing } from './drawing.ts'
import { drawUnit } from './head.ts'
import { lineLook, WHITE } from './line-looks.ts'
import { type Columns, columnsOf, drawRow, drawSeriesRows, longest, middleOf } from './line-rows.ts'
import { AXIS, GRID } from './looks.ts'
import { CENTRE, Sketch } from './sketch.ts'
import { textWidth } from './text.ts'

const HEIGHT = 165
const SIZE = 10
/** From a point to its value. */
const GAP = 6

/**
 * 折线图. The values of a single line stand at its points; those of several lines in rows below, each beside a sample
 * of its line, since lines that cross leave no room between them.
 */
export function drawLines(chart: Chart, width: number): Drawing {
  const axis = axisOf(
    chart.series.flatMap(({ values }) => values),
    5,
  )
  const scale = Math.max(...axis.ticks.map(({ text }) => textWidth(text, SIZE))) + GAP
  const columns = columnsOf(chart, width, scale)
  const [single, ...others] = chart.series
  const several = others.length > 0

  const sketch = new Sketch()
  const top = drawUnit(sketch, chart, width) + (several ? 0 : spaceAbove(single, columns)) + GAP
  const y = (value: number) => top + HEIGHT * (1 - axis.at(value))
  for (const { value, text } of axis.ticks) {
    sketch.rule(columns.left, y(value), width, y(value), value === 0 ? AXIS : GRID)
    sketch.label({ text, x: columns.left - 5, y: y(value) + CENTRE * SIZE, anchor: 'end', size: SIZE })
  }
  chart.series.forEach((series, index) => {
    drawLine(sketch, series, index, columns, y)
  })
  if (single && !several) labelPoints(sketch, single, columns, y)

  const under = drawRow(sketch, chart.categories, top + HEIGHT + GAP, columns) + 4
  return sketch.drawing(width, (several ? drawSeriesRows(sketch, chart, under, columns) : under) + 3)
}

function drawLine(
  sketch: Sketch,
  { values }: Series,
  index: number,
  columns: Columns,
  y: (value: number) => number,
): void {
  const { stroke, dot } = lineLook(index)
  const points = values.map((value, category) => [middleOf(columns, category), y(value)] as const)
  sketch.line(points, stroke)
  for (const [x, height] of points) dot(sketch, x, height)
}

/** What the value of the highest point needs. */
function spaceAbove(series: Series | undefined, { size, turned }: Columns): number {
  return turned ? longest(series?.texts ?? [], size) : size
}

/** Above its point, on white, so that a steep line does not run through the figures. */
function labelPoints(
  sketch: Sketch,
  { values, texts }: Series,
  columns: Columns,
  y: (value: number) => number,
): void {
  const { size, turned } = columns
  values.forEach((value, category) => {
    const text = texts[category] ?? ''
    const x = middleOf(columns, category)
    const baseline = y(value) - GAP
    if (turned) {
      sketch.label({ text, x: x + CENTRE * size, y: baseline, anchor: 'start', size, turned: -90 })
      return
    }
    const width = textWidth(text, size)
    sketch.box(x - width / 2, baseline - 0.85 * size, width, size, WHITE)
    sketch.label({ text, x, y: baseline, anchor: 'middle', size })
  })
}
