/** a b c d e f of a transformation (ISO 32000-1 8.3.3, GB/T 33190-2016 8.2). */
export type Matrix = readonly [number, number, number, number, number, number]

/** x, y */
export type Point = readonly [number, number]

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]

/** First `inner`, then `outer`. */
export function times(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer
  const [g, h, i, j, k, l] = inner
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}

export function at([a, b, c, d, e, f]: Matrix, x: number, y: number): Point {
  return [a * x + c * y + e, b * x + d * y + f]
}

/** A straight line that runs across or down, from the upper left of the page, points. */
export interface Segment {
  /** Of a line across: how far down; of one down: how far from the left. */
  readonly at: number
  readonly from: number
  readonly to: number
}

export interface Rules {
  readonly across: readonly Segment[]
  readonly down: readonly Segment[]
}

/** A piece of text and where it stands, from the upper left of the page, points. */
export interface TextItem {
  readonly text: string
  readonly left: number
  readonly right: number
  /** Of the baseline. */
  readonly y: number
  readonly size: number
}
