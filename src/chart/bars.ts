import type { Chart } from '../document/document.ts'
import { axisOf } from './axis.ts'
import type { Drawing } from './drawing.ts'
import { drawHead } from './head.ts'
import { AXIS, fillAt, GRID, OUTLINE } from './looks.ts'
import { CENTRE, Sketch } from './sketch.ts'
import { LINE_HEIGHT, textWidth, wrap } from './text.ts'

/** Of the drawing's width, the most that the names of the categories take. */
const WIDEST_NAMES = 0.42

/** 条形图: a row for each bar, so that any number of them and names of any length find room. */
export function drawBars(chart: Chart, width: number): Drawing {
  const count = chart.categories.length * chart.series.length
  const size = count <= 16 ? 10 : count <= 30 ? 9 : count <= 45 ? 8 : 7
  const names = chart.categories.map((category) => wrap(category, size, WIDEST_NAMES * width))
  const left = Math.max(...names.flat().map((line) => textWidth(line, size))) + 7
  const values = chart.series.flatMap((series) => series.values)
  const widest =
    Math.max(...chart.series.flatMap(({ texts }) => texts.map((text) => textWidth(text, size)))) + 5
  const start = left + (values.some((value) => value < 0) ? widest : 0)
  const span = width - start - widest
  const axis = axisOf(values, Math.max(1, Math.min(5, Math.floor(span / (widest + 14)))))
  const x = (value: number) => start + span * axis.at(value)

  const sketch = new Sketch()
  const top = drawHead(sketch, chart, width)
  const bar = size * 1.12
  const gap = size * (chart.series.length > 1 ? 0.9 : 0.55)
  const heights = names.map(
    (lines) => Math.max(chart.series.length * bar, lines.length * size * LINE_HEIGHT) + gap,
  )
  const bottom = top + heights.reduce((sum, height) => sum + height, 0)
  for (const { value, text } of axis.ticks) {
    if (value !== 0) sketch.rule(x(value), top, x(value), bottom, GRID)
    sketch.label({ text, x: x(value), y: bottom + size * 1.15, anchor: 'middle', size })
  }
  let y = top
  names.forEach((lines, category) => {
    const middle = y + (heights[category] ?? 0) / 2
    sketch.lines(lines, { x: left - 7, middle, anchor: 'end', size })
    chart.series.forEach(({ values, texts }, index) => {
      const value = values[category] ?? 0
      const [from, to] = [x(Math.min(value, 0)), x(Math.max(value, 0))]
      const upper = middle + (index - chart.series.length / 2) * bar
      sketch.box(from, upper, to - from, bar, fillAt(index, chart.series.length), OUTLINE)
      const place =
        value < 0 ? ({ x: from - 3, anchor: 'end' } as const) : ({ x: to + 3, anchor: 'start' } as const)
      sketch.label({ text: texts[category] ?? '', ...place, y: upper + bar / 2 + CENTRE * size, size })
    })
    y += heights[category] ?? 0
  })
  sketch.rule(x(0), top, x(0), bottom, AXIS)
  return sketch.drawing(width, bottom + size * 1.5)
}
