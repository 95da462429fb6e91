import type { Chart } from '../document/document.ts'
import { unitLabel } from '../locale/zh/chart.ts'
import { fillAt, OUTLINE } from './looks.ts'
import type { Sketch } from './sketch.ts'
import { LINE_HEIGHT, textWidth, wrap } from './text.ts'

const SIZE = 9.5
const LINE = SIZE * 1.7
const SAMPLE = 14
/** From the left of a sample to its name. */
const KEY = SAMPLE + 6
const GAP = 14

/** The unit at the left above the chart. Returns where the chart begins. */
export function drawUnit(sketch: Sketch, { unit }: Chart, width: number): number {
  if (unit === '') return 6
  const lines = wrap(unitLabel(unit), SIZE, width)
  const height = lines.length * LINE
  sketch.lines(lines, { x: 0, middle: height / 2, anchor: 'start', size: SIZE })
  return height + 4
}

/** The unit and, of several series, their key below it. Returns where the chart begins. */
export function drawHead(sketch: Sketch, chart: Chart, width: number): number {
  const top = drawUnit(sketch, chart, width)
  return chart.series.length > 1 ? drawKey(sketch, chart, width, top) : top
}

/** A sample of each fill beside the name of its series, as many on a line as fit. */
function drawKey(sketch: Sketch, { series }: Chart, width: number, top: number): number {
  let x = 0
  let y = top
  let height = LINE
  series.forEach(({ name }, index) => {
    const lines = wrap(name, SIZE, width - KEY)
    const needed = KEY + Math.max(...lines.map((line) => textWidth(line, SIZE)))
    if (x > 0 && x + needed > width) {
      x = 0
      y += height
      height = LINE
    }
    sketch.box(x, y + LINE / 2 - 4, SAMPLE, 8, fillAt(index, series.length), OUTLINE)
    const tall = Math.max(LINE, lines.length * SIZE * LINE_HEIGHT)
    sketch.lines(lines, { x: x + KEY, middle: y + tall / 2, anchor: 'start', size: SIZE })
    height = Math.max(height, tall)
    x += needed + GAP
  })
  return y + height + 6
}
