import type { Chart } from '../document/document.ts'
import { LINE_HEIGHT, textWidth, wrap } from './text.ts'

/** Of the circle, points. */
export const RADIUS = 78
/** From the rim to the bend of a leader, and on to its label. */
export const REACH = 10
export const LEVEL = 10
const TALLEST = 280

export interface Slice {
  readonly index: number
  readonly start: number
  readonly sweep: number
  /** Which side its label stands on: 1 right, −1 left. */
  readonly side: 1 | -1
  readonly lines: readonly string[]
  /** From the centre of the circle to where the label wants to be. */
  readonly wanted: number
}

interface Placed {
  readonly slice: Slice
  /** Middle of the label, from the centre of the circle. */
  readonly middle: number
}

export interface SliceFit {
  readonly size: number
  /** How far the drawing reaches above and below the centre of the circle. */
  readonly above: number
  readonly below: number
  readonly slices: readonly Slice[]
  readonly labels: readonly Placed[]
}

/** The slices and their labels, if these find room beside the circle. */
export function fitSlices(chart: Chart, width: number): SliceFit | undefined {
  for (const size of [10, 9]) {
    const slices = slicesOf(chart, width, size)
    const labels = ([1, -1] as const).flatMap((side) =>
      spread(
        slices.filter((slice) => slice.side === side),
        size,
      ),
    )
    const above = Math.max(RADIUS, ...labels.map(({ slice, middle }) => heightOf(slice, size) / 2 - middle))
    const below = Math.max(RADIUS, ...labels.map(({ slice, middle }) => heightOf(slice, size) / 2 + middle))
    if (above + below <= TALLEST) return { size, above, below, slices, labels }
  }
  return undefined
}

/** Clockwise from the top. */
function slicesOf(chart: Chart, width: number, size: number): readonly Slice[] {
  const [series] = chart.series
  const values = series?.values ?? []
  const total = values.reduce((sum, value) => sum + value, 0)
  const room = width / 2 - RADIUS - REACH - LEVEL - 4
  let start = 0
  return chart.categories.map((category, index): Slice => {
    const sweep = ((values[index] ?? 0) / total) * 2 * Math.PI
    const middle = start + sweep / 2
    const slice = {
      index,
      start,
      sweep,
      side: Math.sin(middle) >= -1e-9 && middle < Math.PI ? 1 : -1,
      lines: labelLines(category, `${series?.texts[index] ?? ''}${chart.unit}`, size, room),
      wanted: -Math.cos(middle) * (RADIUS + REACH),
    } as const
    start += sweep
    return slice
  })
}

/** On one line if it fits, else the figure on a line of its own. */
function labelLines(category: string, figure: string, size: number, room: number): readonly string[] {
  const line = `${category} ${figure}`
  return textWidth(line, size) <= room ? [line] : [...wrap(category, size, room), ...wrap(figure, size, room)]
}

function heightOf({ lines }: Slice, size: number): number {
  return lines.length * size * LINE_HEIGHT + 3
}

/** Puts the labels of one side below each other, as near to where they want to be as their heights allow. */
function spread(slices: readonly Slice[], size: number): readonly Placed[] {
  const groups: { slices: Slice[]; height: number; wanted: number }[] = []
  for (const slice of slices.toSorted((a, b) => a.wanted - b.wanted)) {
    let group = { slices: [slice], height: heightOf(slice, size), wanted: slice.wanted }
    for (let last = groups.at(-1); last && overlap(last, group); last = groups.at(-1)) {
      groups.pop()
      const count = last.slices.length + group.slices.length
      const wanted = (last.wanted * last.slices.length + group.wanted * group.slices.length) / count
      group = { slices: [...last.slices, ...group.slices], height: last.height + group.height, wanted }
    }
    groups.push(group)
  }
  return groups.flatMap(({ slices, height, wanted }) => {
    let top = wanted - height / 2
    return slices.map((slice) => {
      const middle = top + heightOf(slice, size) / 2
      top += heightOf(slice, size)
      return { slice, middle }
    })
  })
}

function overlap(
  upper: { readonly height: number; readonly wanted: number },
  lower: { readonly height: number; readonly wanted: number },
): boolean {
  return upper.wanted + upper.height / 2 > lower.wanted - lower.height / 2
}
