/**
 * A chart as lines and areas: neutral, so that HTML draws it as SVG and the PDF as its own operators.
 * Lengths are points; the origin is the upper left corner, y grows downwards. Everything lies within the box.
 */
export interface Drawing {
  readonly width: number
  readonly height: number
  /** Painted in this order. */
  readonly shapes: readonly Shape[]
  /** Painted over the shapes. */
  readonly labels: readonly Label[]
}

export interface Shape {
  readonly path: Path
  readonly fill?: Fill
  readonly stroke?: Stroke
}

/** Moves, straight lines, cubic Béziers (two controls, then the end) and closings, by the letters of SVG. */
export type Path = readonly Segment[]

export type Segment =
  | readonly ['M' | 'L', number, number]
  | readonly ['C', number, number, number, number, number, number]
  | readonly ['Z']

export interface Fill {
  /** `#rrggbb`; under a hatch, its ground. */
  readonly colour: string
  readonly hatch?: Hatch
}

/** Parallel lines over an area. */
export interface Hatch {
  /** Directions of the lines, degrees clockwise from level. */
  readonly angles: readonly number[]
  readonly colour: string
  /** From line to line. */
  readonly gap: number
  readonly width: number
}

export interface Stroke {
  readonly colour: string
  readonly width: number
  /** Lengths of dashes and gaps; absent: unbroken. */
  readonly dash?: readonly number[]
}

export interface Label {
  readonly text: string
  /** Where the text begins, has its middle or ends. */
  readonly x: number
  /** Baseline. */
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
  readonly size: number
  /** Degrees clockwise about (x, y); absent: upright. */
  readonly turned?: number
}
