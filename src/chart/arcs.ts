import type { Path, Segment } from './drawing.ts'

type Point = readonly [number, number]

/** `angle` clockwise from the top. */
export function pointAt(x: number, y: number, radius: number, angle: number): [number, number] {
  return [x + radius * Math.sin(angle), y - radius * Math.cos(angle)]
}

export function slicePath(
  [x, y]: Point,
  { radius, hole }: { readonly radius: number; readonly hole: number },
  start: number,
  sweep: number,
): Path {
  const whole = sweep > 2 * Math.PI - 1e-6
  const outer: Path = [['M', ...pointAt(x, y, radius, start)], ...arc(x, y, radius, start, sweep)]
  if (hole === 0) return whole ? [...outer, ['Z']] : [...outer, ['L', x, y], ['Z']]
  const end = start + sweep
  const inner = arc(x, y, hole, end, -sweep)
  return [
    ...outer,
    ...(whole ? [['Z'] as const] : []),
    [whole ? 'M' : 'L', ...pointAt(x, y, hole, end)],
    ...inner,
    ['Z'],
  ]
}

/** An arc as Béziers of a quarter turn at most. */
function arc(x: number, y: number, radius: number, start: number, sweep: number): readonly Segment[] {
  const count = Math.ceil(Math.abs(sweep) / (Math.PI / 2))
  const part = sweep / count
  const pull = (4 / 3) * Math.tan(part / 4) * radius
  return Array.from({ length: count }, (_, index): Segment => {
    const [from, to] = [start + index * part, start + (index + 1) * part]
    const [x1, y1] = pointAt(x, y, radius, from)
    const [x2, y2] = pointAt(x, y, radius, to)
    return [
      'C',
      ...([x1 + pull * Math.cos(from), y1 + pull * Math.sin(from)] as const),
      ...([x2 - pull * Math.cos(to), y2 - pull * Math.sin(to)] as const),
      ...([x2, y2] as const),
    ]
  })
}
