import { describe, expect, it } from 'vitest'
import type { Hatch, Path } from '../../src/chart/drawing.ts'
import { hatchLines, trimmedHatchLines } from '../../src/chart/hatch-lines.ts'

const square: Path = [['M', 0, 0], ['L', 10, 0], ['L', 10, 10], ['L', 0, 10], ['Z']]
/** A square with a square hole, as rings of charts have one. */
const frame: Path = [...square, ['M', 3, 3], ['L', 7, 3], ['L', 7, 7], ['L', 3, 7], ['Z']]
/** A quarter of a circle of 10 about the origin, by one curve. */
const quarter: Path = [['M', 0, 0], ['L', 10, 0], ['C', 10, 5.523, 5.523, 10, 0, 10], ['Z']]

const hatch = (...angles: number[]): Hatch => ({ angles, colour: '#000000', gap: 1.5, width: 0.5 })

type Point = readonly [number, number]

/** The lines of a path, each by its ends. */
function linesOf(path: Path): readonly (readonly [Point, Point])[] {
  const points = path.flatMap(([letter, x, y]) => (letter === 'Z' ? [] : [[x, y] as Point]))
  return points.flatMap((point, index) => {
    const next = points[index + 1]
    return index % 2 === 0 && next ? [[point, next] as const] : []
  })
}

describe.each([0, 30, 45, 90, -45])('lines at %i° that end at a shape', (angle) => {
  it('reach from edge to edge of a square', () => {
    const lines = linesOf(trimmedHatchLines(square, hatch(angle)))
    expect(lines.length).toBeGreaterThan(5)
    for (const point of lines.flat()) {
      const distance = Math.min(...point.flatMap((place) => [Math.abs(place), Math.abs(place - 10)]))
      expect(distance).toBeLessThan(1e-9)
    }
  })

  it('leave a hole free', () => {
    const middles = linesOf(trimmedHatchLines(frame, hatch(angle))).map(
      ([[x1, y1], [x2, y2]]) => [(x1 + x2) / 2, (y1 + y2) / 2] as const,
    )
    expect(middles.length).toBeGreaterThan(5)
    expect(middles.filter(([x, y]) => x > 3.01 && x < 6.99 && y > 3.01 && y < 6.99)).toEqual([])
  })

  it('end at a curve', () => {
    const ends = linesOf(trimmedHatchLines(quarter, hatch(angle))).flat()
    expect(ends.length).toBeGreaterThan(5)
    for (const [x, y] of ends) {
      const distance = Math.min(Math.abs(x), Math.abs(y), Math.abs(Math.hypot(x, y) - 10))
      expect(distance).toBeLessThan(0.05)
    }
  })

  it('are those of the whole box', () => {
    const [trimmed, whole] = [trimmedHatchLines(square, hatch(angle)), hatchLines(square, hatch(angle))]
    expect(linesOf(trimmed).length).toBeLessThanOrEqual(linesOf(whole).length)
  })
})
