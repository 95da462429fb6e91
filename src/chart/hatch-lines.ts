import type { Hatch, Path, Segment } from './drawing.ts'

/** Straight lines over the box of a path, to be clipped to it. */
export function hatchLines(path: Path, { angles, gap }: Hatch): Path {
  const box = boxOf(path)
  return angles.flatMap((angle) => parallels(box, angle, gap))
}

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

function boxOf(path: Path): Box {
  const lengths = path.flatMap(([, ...lengths]) => lengths)
  const xs = lengths.filter((_, index) => index % 2 === 0)
  const ys = lengths.filter((_, index) => index % 2 === 1)
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) }
}

/** Lines through multiples of `gap` from the origin, so that neighbouring shapes are hatched alike. */
function parallels({ left, top, right, bottom }: Box, angle: number, gap: number): Path {
  const turn = (angle * Math.PI) / 180
  const [along, across] = [
    [Math.cos(turn), Math.sin(turn)],
    [-Math.sin(turn), Math.cos(turn)],
  ] as const
  const corners = [left, right].flatMap((x) => [top, bottom].map((y) => [x, y] as const))
  const project = ([dx, dy]: readonly [number, number]) => corners.map(([x, y]) => x * dx + y * dy)
  const [ends, offsets] = [project(along), project(across)]
  const [from, to] = [Math.min(...ends), Math.max(...ends)]
  const lines: Segment[] = []
  for (let step = Math.ceil(Math.min(...offsets) / gap); step * gap <= Math.max(...offsets); step++) {
    const point = (end: number) =>
      [along[0] * end + across[0] * step * gap, along[1] * end + across[1] * step * gap] as const
    lines.push(['M', ...point(from)], ['L', ...point(to)])
  }
  return lines
}

/** The same lines, ending at the path: for what cannot clip. Curves are taken for sixteen straight lines each. */
export function trimmedHatchLines(path: Path, hatch: Hatch): Path {
  const edges = edgesOf(path)
  const trimmed: Segment[] = []
  const lines = hatchLines(path, hatch)
  for (let index = 0; index + 1 < lines.length; index += 2) {
    const [[, x1, y1], [, x2, y2]] = lines.slice(index, index + 2) as [Straight, Straight]
    const crossings = edges.flatMap((edge) => crossing([x1, y1, x2, y2], edge) ?? []).sort((a, b) => a - b)
    for (let pair = 0; pair + 1 < crossings.length; pair += 2) {
      const [from = 0, to = 0] = crossings.slice(pair, pair + 2)
      const at = (share: number) => [x1 + share * (x2 - x1), y1 + share * (y2 - y1)] as const
      trimmed.push(['M', ...at(from)], ['L', ...at(to)])
    }
  }
  return trimmed
}

type Straight = readonly ['M' | 'L', number, number]
type Edge = readonly [x1: number, y1: number, x2: number, y2: number]

/** How far along a line, 0 to 1, an edge crosses it. */
function crossing([x1, y1, x2, y2]: Edge, [x3, y3, x4, y4]: Edge): number | undefined {
  const side = (x: number, y: number) => (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1)
  const [before, after] = [side(x3, y3), side(x4, y4)]
  if (before < 0 === after < 0) return undefined
  const share = before / (before - after)
  const [x, y] = [x3 + share * (x4 - x3), y3 + share * (y4 - y3)]
  return ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / ((x2 - x1) ** 2 + (y2 - y1) ** 2)
}

const STEPS = 16

/** The outline as straight edges, each of its loops closed. */
function edgesOf(path: Path): readonly Edge[] {
  const edges: Edge[] = []
  let [startX, startY, x, y] = [0, 0, 0, 0]
  const lineTo = (nextX: number, nextY: number) => {
    edges.push([x, y, nextX, nextY])
    ;[x, y] = [nextX, nextY]
  }
  for (const segment of path) {
    if (segment[0] === 'M') {
      lineTo(startX, startY)
      ;[startX, startY, x, y] = [segment[1], segment[2], segment[1], segment[2]]
    } else if (segment[0] === 'L') lineTo(segment[1], segment[2])
    else if (segment[0] === 'C') {
      const [, x1, y1, x2, y2, x3, y3] = segment
      const [x0, y0] = [x, y]
      for (let step = 1; step <= STEPS; step++) {
        const share = step / STEPS
        lineTo(bezier(share, x0, x1, x2, x3), bezier(share, y0, y1, y2, y3))
      }
    }
  }
  lineTo(startX, startY)
  return edges
}

function bezier(share: number, a: number, b: number, c: number, d: number): number {
  const rest = 1 - share
  return rest ** 3 * a + 3 * rest ** 2 * share * b + 3 * rest * share ** 2 * c + share ** 3 * d
}
