import type { Chart } from '../document/document.ts'
import { pointAt, slicePath } from './arcs.ts'
import type { Drawing } from './drawing.ts'
import { fillAt, LEADER, OUTLINE } from './looks.ts'
import { Sketch } from './sketch.ts'
import { LEVEL, RADIUS, REACH, type Slice, type SliceFit } from './slice-labels.ts'

const HOLE = 42
const MARGIN = 4

/** 饼图, 环图: each slice is named beside the circle, so that nobody has to match a key. */
export function drawSlices(
  chart: Chart,
  width: number,
  { size, above, below, slices, labels }: SliceFit,
): Drawing {
  const sketch = new Sketch()
  const [x, y] = [width / 2, above + MARGIN]
  const hole = chart.form === 'ring' ? HOLE : 0
  for (const { index, start, sweep } of slices) {
    if (sweep === 0) continue
    const fill = fillAt(index, slices.length, true)
    sketch.add(slicePath([x, y], { radius: RADIUS, hole }, start, sweep), { fill, stroke: OUTLINE })
  }
  for (const { slice, middle } of labels) {
    const { side, lines } = slice
    const end = x + side * (RADIUS + REACH + LEVEL)
    sketch.line([...leader(x, y, slice, middle), [end, y + middle]], LEADER)
    const anchor = side === 1 ? 'start' : 'end'
    sketch.lines(lines, { x: end + side * 3, middle: y + middle, anchor, size })
  }
  return sketch.drawing(width, above + below + 2 * MARGIN)
}

/** From the slice to where the leader bends to run level to the label: outside the circle. */
function leader(x: number, y: number, slice: Slice, middle: number): readonly (readonly [number, number])[] {
  const angle = slice.start + slice.sweep / 2
  const rim = pointAt(x, y, RADIUS - 3, angle)
  const clear = Math.sqrt(Math.max(0, (RADIUS + 4) ** 2 - middle ** 2))
  const outwards = Math.abs(rim[0] - x) + Math.min(REACH, Math.abs(y + middle - rim[1]))
  return [rim, [x + slice.side * Math.max(clear, outwards), y + middle]]
}
