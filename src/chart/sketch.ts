import type { Drawing, Fill, Label, Path, Segment, Shape, Stroke } from './drawing.ts'
import type { Mark } from './looks.ts'
import { LINE_HEIGHT } from './text.ts'

/** Collects shapes and labels, with lengths rounded to a hundredth of a point. */
export class Sketch {
  readonly #shapes: Shape[] = []
  readonly #labels: Label[] = []

  add(path: Path, look: Omit<Shape, 'path'>): void {
    this.#shapes.push({ path: path.map(rounded), ...look })
  }

  box(x: number, y: number, width: number, height: number, fill: Fill, stroke?: Stroke): void {
    const path: Path = [
      ['M', x, y],
      ['L', x + width, y],
      ['L', x + width, y + height],
      ['L', x, y + height],
      ['Z'],
    ]
    this.add(path, { fill, ...(stroke ? { stroke } : {}) })
  }

  line(points: readonly (readonly [number, number])[], stroke: Stroke): void {
    this.add(
      points.map(([x, y], index): Segment => [index === 0 ? 'M' : 'L', x, y]),
      { stroke },
    )
  }

  rule(x1: number, y1: number, x2: number, y2: number, stroke: Stroke): void {
    this.line(
      [
        [x1, y1],
        [x2, y2],
      ],
      stroke,
    )
  }

  mark(mark: Mark, x: number, y: number, fill: Fill, stroke: Stroke): void {
    this.add(markPath(mark, x, y), { fill, stroke })
  }

  label(label: Label): void {
    this.#labels.push({ ...label, x: round(label.x), y: round(label.y) })
  }

  /** Lines of text below each other, the whole centred on `middle`. */
  lines(texts: readonly string[], at: Omit<Label, 'text' | 'y'> & { readonly middle: number }): void {
    const { middle, ...label } = at
    const height = at.size * LINE_HEIGHT
    const top = middle - (texts.length * height) / 2
    texts.forEach((text, index) => {
      this.label({ ...label, text, y: top + (index + 0.5) * height + CENTRE * at.size })
    })
  }

  drawing(width: number, height: number): Drawing {
    return { width: round(width), height: round(height), shapes: this.#shapes, labels: this.#labels }
  }
}

/** From the middle of a line of text to its baseline, em. */
export const CENTRE = 0.36

const MARK_RADIUS = 2.6

function markPath(mark: Mark, x: number, y: number): Path {
  const r = MARK_RADIUS
  switch (mark) {
    case 'circle': {
      const c = r * 0.5523
      return [
        ['M', x + r, y],
        ['C', x + r, y + c, x + c, y + r, x, y + r],
        ['C', x - c, y + r, x - r, y + c, x - r, y],
        ['C', x - r, y - c, x - c, y - r, x, y - r],
        ['C', x + c, y - r, x + r, y - c, x + r, y],
        ['Z'],
      ]
    }
    case 'square':
      return [['M', x - r, y - r], ['L', x + r, y - r], ['L', x + r, y + r], ['L', x - r, y + r], ['Z']]
    case 'triangle':
      return [
        ['M', x, y - 1.2 * r],
        ['L', x + 1.15 * r, y + 0.9 * r],
        ['L', x - 1.15 * r, y + 0.9 * r],
        ['Z'],
      ]
    case 'diamond':
      return [
        ['M', x, y - 1.3 * r],
        ['L', x + 1.3 * r, y],
        ['L', x, y + 1.3 * r],
        ['L', x - 1.3 * r, y],
        ['Z'],
      ]
  }
}

function rounded(segment: Segment): Segment {
  const [letter, ...lengths] = segment
  return [letter, ...lengths.map(round)] as unknown as Segment
}

function round(length: number): number {
  return Math.round(length * 100) / 100 || 0
}
