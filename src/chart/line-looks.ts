import type { Fill, Stroke } from './drawing.ts'
import { DASHES, INK, MARKS } from './looks.ts'
import type { Sketch } from './sketch.ts'

export const WHITE: Fill = { colour: '#ffffff' }

interface LineLook {
  readonly stroke: Stroke
  readonly dot: (sketch: Sketch, x: number, y: number) => void
}

/** The look of the line at `index`: its dashes, and marks full and hollow in turn. */
export function lineLook(index: number): LineLook {
  const dash = DASHES[index % DASHES.length] ?? []
  const mark = MARKS[index % MARKS.length] ?? 'circle'
  const stroke = { colour: INK, width: 1.5, ...(dash.length > 0 ? { dash } : {}) }
  const fill = index % 2 === 0 ? { colour: INK } : WHITE
  return { stroke, dot: (sketch, x, y) => sketch.mark(mark, x, y, fill, { colour: INK, width: 1 }) }
}
