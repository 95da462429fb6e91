import type { Fill, Hatch, Stroke } from './drawing.ts'

/** What outlines are drawn with. */
export const INK = '#1f3a5f'

const hatch = (...angles: readonly number[]): Hatch => ({ angles, colour: INK, gap: 4, width: 0.9 })

/** One hue in steps, and hatches between: neighbours differ in grey as well, so that a black-and-white print tells them apart. */
export const FILLS: readonly Fill[] = [
  { colour: '#2f5b8f' },
  { colour: '#c6d3e2' },
  { colour: '#ffffff', hatch: hatch(-45) },
  { colour: '#7f9fc3' },
  { colour: '#ffffff', hatch: hatch(45) },
  { colour: '#16283f' },
  { colour: '#ffffff', hatch: hatch(-45, 45) },
  { colour: '#ffffff', hatch: hatch(0) },
]

/** The fill of the one at `index` among `count` in a row, or, if `ring`, in a circle, where the last adjoins the first. */
export function fillAt(index: number, count: number, ring = false): Fill {
  const repeatsFirst = ring && count > 1 && index === count - 1 && index % FILLS.length === 0
  const fill = FILLS[repeatsFirst ? 3 : index % FILLS.length]
  if (!fill) throw new Error(`no fill for ${index}`)
  return fill
}

export const OUTLINE: Stroke = { colour: INK, width: 0.6 }
export const AXIS: Stroke = { colour: '#595959', width: 0.7 }
export const GRID: Stroke = { colour: '#d4d8dd', width: 0.5 }
export const LEADER: Stroke = { colour: '#808890', width: 0.5 }

/** Lines are told apart by their dashes and by the marks on their points. */
export const DASHES: readonly (readonly number[])[] = [[], [6, 3], [1.5, 2.5], [8, 3, 1.5, 3]]

export type Mark = 'circle' | 'square' | 'triangle' | 'diamond'
export const MARKS: readonly Mark[] = ['circle', 'square', 'triangle', 'diamond']
