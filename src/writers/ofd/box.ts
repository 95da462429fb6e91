import { numbers } from './units.ts'

/** A rectangle on the page, millimetres. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The least box around points, given as x, y, x, y …, and `margin` around them. */
export function boxAround(points: readonly number[], margin: number): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (let index = 0; index < points.length; index += 2) {
    const [x = 0, y = 0] = [points[index], points[index + 1]]
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  }
  return {
    x: left - margin,
    y: top - margin,
    width: right - left + 2 * margin,
    height: bottom - top + 2 * margin,
  }
}

/** `Boundary` of an object (GB/T 33190-2016 8.5): it is drawn from the upper left corner of this box, and clipped to it. */
export function boundary({ x, y, width, height }: Box): string {
  return numbers(x, y, width, height)
}
