import type { Chart } from '../document/document.ts'
import { type Axis, axisOf } from './axis.ts'
import type { Drawing } from './drawing.ts'
import { drawHead } from './head.ts'
import { AXIS, fillAt, GRID, OUTLINE } from './looks.ts'
import { CENTRE, Sketch } from './sketch.ts'
import { LINE_HEIGHT, leastWidth, textWidth, wrap } from './text.ts'

const HEIGHT = 165
/** Of a category's width, what its columns take. */
const FILLED = 0.72
const WIDEST_COLUMN = 46
const MOST_LINES = 4

interface Fit {
  readonly size: number
  readonly left: number
  /** Width of a category. */
  readonly slot: number
  readonly column: number
  readonly labels: readonly (readonly string[])[]
  readonly axis: Axis
}

/** How columns can stand with room for every label; nothing when they cannot. */
export function fitColumns(chart: Chart, width: number): Fit | undefined {
  const axis = axisOf(
    chart.series.flatMap(({ values }) => values),
    5,
  )
  const count = chart.categories.length
  for (const size of [10, 9, 8]) {
    const left = Math.max(...axis.ticks.map(({ text }) => textWidth(text, size))) + 6
    const slot = (width - left) / count
    const column = Math.min((slot * FILLED) / chart.series.length, WIDEST_COLUMN)
    const labels = chart.categories.map((category) => wrap(category, size, slot - 5))
    const room = chart.series.length === 1 ? slot - 3 : column - 1
    const fits =
      slot >= 2.4 * size &&
      chart.categories.every((category) => leastWidth(category, size) <= slot - 5) &&
      labels.every((lines) => lines.length <= MOST_LINES) &&
      chart.series.every(({ texts }) => texts.every((text) => textWidth(text, size) <= room))
    if (fits) return { size, left, slot, column, labels, axis }
  }
  return undefined
}

/** 柱状图 */
export function drawColumns(chart: Chart, width: number, fit: Fit): Drawing {
  const { size, left, slot, column, labels, axis } = fit
  const sketch = new Sketch()
  const top = drawHead(sketch, chart, width) + size * 1.2
  const y = (value: number) => top + HEIGHT * (1 - axis.at(value))
  for (const { value, text } of axis.ticks) {
    if (value !== 0) sketch.rule(left, y(value), width, y(value), GRID)
    sketch.label({ text, x: left - 5, y: y(value) + CENTRE * size, anchor: 'end', size })
  }
  const bottom = top + HEIGHT + (axis.minimum < 0 ? size * 1.4 : 4)
  labels.forEach((lines, category) => {
    const centre = left + (category + 0.5) * slot
    const first = centre - (column * chart.series.length) / 2
    chart.series.forEach(({ values, texts }, index) => {
      const value = values[category] ?? 0
      const [upper, lower] = [y(Math.max(value, 0)), y(Math.min(value, 0))]
      const x = first + index * column
      sketch.box(x, upper, column, lower - upper, fillAt(index, chart.series.length), OUTLINE)
      const baseline = value < 0 ? lower + size : upper - 3.5
      sketch.label({ text: texts[category] ?? '', x: x + column / 2, y: baseline, anchor: 'middle', size })
    })
    const middle = bottom + (lines.length * size * LINE_HEIGHT) / 2
    sketch.lines(lines, { x: centre, middle, anchor: 'middle', size })
  })
  sketch.rule(left, y(0), width, y(0), AXIS)
  const most = Math.max(...labels.map((lines) => lines.length))
  return sketch.drawing(width, bottom + most * size * LINE_HEIGHT + 2)
}
