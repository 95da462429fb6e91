import { at, IDENTITY, type Matrix, type Rules, type Segment, times } from './geometry.ts'

/** What pdf.js tells of a page's content, and the numbers of its operators. */
export interface Operators {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly unknown[]
}

type Names = Readonly<Record<string, number>>

/** Borders are lines that are drawn, or rectangles that are no thicker than this. */
const THICKEST = 2.5
const SHORTEST = 3

/** The straight lines of a page. `view` turns its space into that of a reader. */
export function pageRules({ fnArray, argsArray }: Operators, names: Names, view: Matrix): Rules {
  const across: Segment[] = []
  const down: Segment[] = []
  const stack: Matrix[] = []
  let current: Matrix = IDENTITY
  const add = (x1: number, y1: number, x2: number, y2: number): void => {
    const [width, height] = [Math.abs(x2 - x1), Math.abs(y2 - y1)]
    if (height <= THICKEST && width >= SHORTEST)
      across.push({ at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) })
    else if (width <= THICKEST && height >= SHORTEST)
      down.push({ at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) })
  }
  const strokes = [
    'stroke',
    'closeStroke',
    'fillStroke',
    'eoFillStroke',
    'closeFillStroke',
    'closeEOFillStroke',
  ].map((name) => names[name])
  const fills = ['fill', 'eoFill', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke'].map(
    (name) => names[name],
  )
  fnArray.forEach((operator, index) => {
    const given = argsArray[index] as readonly unknown[] | undefined
    if (operator === names['save']) stack.push(current)
    else if (operator === names['restore']) current = stack.pop() ?? IDENTITY
    else if (operator === names['transform']) current = times(current, given as unknown as Matrix)
    else if (operator === names['paintFormXObjectBegin']) {
      stack.push(current)
      const [matrix] = given ?? []
      if (Array.isArray(matrix)) current = times(current, matrix as unknown as Matrix)
    } else if (operator === names['paintFormXObjectEnd']) current = stack.pop() ?? IDENTITY
    else if (operator === names['constructPath'] && given) {
      const [paint, [path] = []] = given as [number, readonly (ArrayLike<number> | null)[] | undefined]
      if (!path) return
      const whole = times(view, current)
      for (const points of subpaths(path)) {
        const seen = points.map(([x, y]) => at(whole, x, y))
        if (strokes.includes(paint)) {
          for (let n = 1; n < seen.length; n++) {
            const [[x1, y1] = [0, 0], [x2, y2] = [0, 0]] = [seen[n - 1], seen[n]]
            add(x1, y1, x2, y2)
          }
        }
        if (fills.includes(paint)) {
          const [xs, ys] = [seen.map(([x]) => x), seen.map(([, y]) => y)]
          add(Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys))
        }
      }
    }
  })
  return { across, down }
}

/** Points of each part of a path that hangs together: 0 moves, 1 draws a line, 2 and 3 curves, 4 goes back. */
function subpaths(path: ArrayLike<number>): readonly (readonly (readonly [number, number])[])[] {
  const parts: (readonly [number, number])[][] = []
  const LENGTHS = [2, 2, 6, 4, 0]
  for (let index = 0; index < path.length; ) {
    const code = path[index] ?? 4
    const length = LENGTHS[code] ?? 0
    const end = [path[index + length - 1] ?? 0, path[index + length] ?? 0] as const
    const part = parts.at(-1)
    if (code === 0) parts.push([end])
    else if (code === 4) {
      const first = part?.[0]
      if (part && first) part.push(first)
    } else part?.push(end)
    index += 1 + length
  }
  return parts.filter((part) => part.length > 1 && part.length <= 10)
}
