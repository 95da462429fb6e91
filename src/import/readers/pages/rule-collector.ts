import type { Point, Rules, Segment } from './geometry.ts'

/** Borders are lines that are drawn, or rectangles that are no thicker than this; points. */
const THICKEST = 2.5
const SHORTEST = 3

/** Gathers the straight lines of a page from its paths, in points from the upper left of the page. */
export class RuleCollector implements Rules {
  readonly across: Segment[] = []
  readonly down: Segment[] = []

  /** The parts of a path that hang together, by their corners. */
  add(
    parts: readonly (readonly Point[])[],
    { stroked, filled }: { stroked: boolean; filled: boolean },
  ): void {
    for (const corners of parts) {
      if (stroked) {
        for (let n = 1; n < corners.length; n++) {
          const [from, to] = [corners[n - 1], corners[n]]
          if (from && to) this.addLine(from, to)
        }
      }
      if (filled) {
        const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)]
        this.addLine([Math.min(...xs), Math.min(...ys)], [Math.max(...xs), Math.max(...ys)])
      }
    }
  }

  private addLine([x1, y1]: Point, [x2, y2]: Point): void {
    const [width, height] = [Math.abs(x2 - x1), Math.abs(y2 - y1)]
    if (height <= THICKEST && width >= SHORTEST)
      this.across.push({ at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) })
    else if (width <= THICKEST && height >= SHORTEST)
      this.down.push({ at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) })
  }
}
