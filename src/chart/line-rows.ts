import type { Chart } from '../document/document.ts'
import { lineLook } from './line-looks.ts'
import { GRID } from './looks.ts'
import { CENTRE, type Sketch } from './sketch.ts'
import { LINE_HEIGHT, leastWidth, textWidth, wrap } from './text.ts'

/** The columns that points, names and values of a line chart share. */
export interface Columns {
  readonly left: number
  readonly width: number
  /** Width of a column. */
  readonly slot: number
  readonly size: number
  /** Names and values are turned by a quarter, since they have no room beside each other. */
  readonly turned: boolean
}

const SIZE = 10
const SMALL = 8
const SAMPLE = 26
const GAP = 5
/** Of the drawing's width, the most that the names of the series take. */
const WIDEST_NAMES = 0.24

/** `scale`: what the labels of the scale need at the left. */
export function columnsOf(chart: Chart, width: number, scale: number): Columns {
  const names = Math.max(...chart.series.map(({ name }) => textWidth(name, SIZE)))
  const rows = chart.series.length > 1 ? Math.min(WIDEST_NAMES * width, names) + SAMPLE + 2 * GAP : 0
  const left = Math.max(scale, rows)
  const slot = (width - left) / chart.categories.length
  const size = [SIZE, 9, SMALL].find((candidate) => standUpright(chart, candidate, slot))
  return { left, width, slot, size: size ?? SMALL, turned: size === undefined }
}

export function middleOf({ left, slot }: Columns, category: number): number {
  return left + (category + 0.5) * slot
}

function standUpright({ categories, series }: Chart, size: number, slot: number): boolean {
  const room = slot - 4
  return (
    slot >= 2.2 * size &&
    categories.every((text) => leastWidth(text, size) <= room && wrap(text, size, room).length <= 3) &&
    series.every(({ texts }) => texts.every((text) => textWidth(text, size) <= room))
  )
}

/** How far the longest of the texts reaches down when it is turned. */
export function longest(texts: readonly string[], size: number): number {
  return Math.max(...texts.map((text) => textWidth(text, size)))
}

/** A text in each column, the tops at `top`. Returns where they end. */
export function drawRow(sketch: Sketch, texts: readonly string[], top: number, columns: Columns): number {
  const { size, slot, turned } = columns
  if (turned) {
    texts.forEach((text, category) => {
      const x = middleOf(columns, category) + CENTRE * size
      sketch.label({ text, x, y: top, anchor: 'end', size, turned: -90 })
    })
    return top + longest(texts, size)
  }
  const wrapped = texts.map((text) => wrap(text, size, slot - 4))
  wrapped.forEach((lines, category) => {
    const middle = top + (lines.length * size * LINE_HEIGHT) / 2
    sketch.lines(lines, { x: middleOf(columns, category), middle, anchor: 'middle', size })
  })
  return top + Math.max(...wrapped.map((lines) => lines.length)) * size * LINE_HEIGHT
}

/** A row for each series: a sample of its line, its name, its values. Returns where they end. */
export function drawSeriesRows(sketch: Sketch, chart: Chart, top: number, columns: Columns): number {
  const { left, width, size, turned } = columns
  let y = top
  sketch.rule(0, y, width, y, GRID)
  chart.series.forEach(({ name, texts }, index) => {
    const lines = wrap(name, SIZE, left - SAMPLE - 2 * GAP)
    const values = turned ? longest(texts, size) : size * LINE_HEIGHT
    const height = Math.max(lines.length * SIZE * LINE_HEIGHT, values) + GAP
    const middle = y + height / 2
    const { stroke, dot } = lineLook(index)
    sketch.rule(0, middle, SAMPLE, middle, stroke)
    dot(sketch, SAMPLE / 2, middle)
    sketch.lines(lines, { x: SAMPLE + GAP, middle, anchor: 'start', size: SIZE })
    drawRow(sketch, texts, middle - values / 2, columns)
    y += height
    sketch.rule(0, y, width, y, GRID)
  })
  return y
}
