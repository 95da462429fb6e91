import { at, IDENTITY, type Matrix, type Point, type Rules, times } from '../pages/geometry.ts'
import { RuleCollector } from '../pages/rule-collector.ts'

/** What pdf.js tells of a page's content, and the numbers of its operators. */
export interface Operators {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly unknown[]
}

type Names = Readonly<Record<string, number>>

const STROKES = [
  'stroke',
  'closeStroke',
  'fillStroke',
  'eoFillStroke',
  'closeFillStroke',
  'closeEOFillStroke',
]
const FILLS = ['fill', 'eoFill', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke']

const PICTURES = ['paintImageXObject', 'paintInlineImageXObject', 'paintImageMaskXObject']

/** A picture that shows something is no smaller, points; one that fills its page is the paper of a scan. */
const SMALLEST = 40

interface Drawn {
  readonly rules: Rules
  /** How far down pictures stand. */
  readonly pictures: readonly number[]
}

/** The straight lines and the pictures of a page. `view` turns its space into that of a reader. */
export function pageDrawing(
  { fnArray, argsArray }: Operators,
  names: Names,
  view: Matrix,
  height: number,
): Drawn {
  const rules = new RuleCollector()
  const pictures: number[] = []
  const images = PICTURES.map((name) => names[name])
  const stack: Matrix[] = []
  let current: Matrix = IDENTITY
  const strokes = STROKES.map((name) => names[name])
  const fills = FILLS.map((name) => names[name])
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
    else if (images.includes(operator)) {
      const corners = [0, 1].map((corner) => at(times(view, current), corner, corner))
      const [[x1, y1] = [0, 0], [x2, y2] = [0, 0]] = corners
      const [wide, high] = [Math.abs(x2 - x1), Math.abs(y2 - y1)]
      if (wide >= SMALLEST && high >= SMALLEST && high < 0.9 * height) pictures.push(Math.max(y1, y2))
    } else if (operator === names['constructPath'] && given) {
      const [paint, [path] = []] = given as [number, readonly (ArrayLike<number> | null)[] | undefined]
      if (!path) return
      const whole = times(view, current)
      const parts = subpaths(path).map((points) => points.map(([x, y]) => at(whole, x, y)))
      rules.add(parts, { stroked: strokes.includes(paint), filled: fills.includes(paint) })
    }
  })
  return { rules, pictures }
}

/** Points of each part of a path that hangs together: 0 moves, 1 draws a line, 2 and 3 curves, 4 goes back. */
function subpaths(path: ArrayLike<number>): readonly (readonly Point[])[] {
  const parts: Point[][] = []
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
