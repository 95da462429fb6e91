import { drawChart } from '../../chart/draw-chart.ts'
import type { Fill, Hatch, Label, Path, Shape } from '../../chart/drawing.ts'
import type { Chart } from '../../document/document.ts'

/** What `chart.hbs` prints; lengths in points. */
export interface SvgView {
  readonly width: number
  readonly height: number
  /** One for each direction of hatching in use. */
  readonly patterns: readonly PatternView[]
  readonly paths: readonly PathView[]
  readonly labels: readonly LabelView[]
}

interface PatternView extends Pick<Hatch, 'colour' | 'gap' | 'width'> {
  readonly id: string
  readonly angle: number
}

interface PathView {
  readonly outline: string
  readonly fill: string
  readonly stroke: string
  readonly width: number | ''
  readonly dash: string
}

interface LabelView extends Pick<Label, 'text' | 'anchor' | 'size'> {
  readonly x: number
  readonly y: number
  readonly turn: string
}

/** A chart as SVG. The ids of its patterns begin with `id`. */
export function svgView(chart: Chart, id: string): SvgView {
  const { width, height, shapes, labels } = drawChart(chart)
  const patterns = new Map<number, PatternView>()
  const patternOf = ({ colour, gap, width }: Hatch, angle: number): string => {
    const known = patterns.get(angle) ?? { id: `${id}h${patterns.size + 1}`, angle, colour, gap, width }
    patterns.set(angle, known)
    return `url(#${known.id})`
  }
  const paths = shapes.flatMap((shape) => pathViews(shape, patternOf))
  return { width, height, patterns: [...patterns.values()], paths, labels: labels.map(labelView) }
}

/** The ground, a layer for each direction of the hatch, and the outline above them. */
function pathViews(
  { path, fill, stroke }: Shape,
  patternOf: (hatch: Hatch, angle: number) => string,
): readonly PathView[] {
  const outline = pathData(path)
  const layers = fillLayers(fill, patternOf)
  return [...layers.slice(0, -1), layers.at(-1) ?? 'none'].map((layer, index, all) => {
    const top = index === all.length - 1 ? stroke : undefined
    return {
      outline,
      fill: layer,
      stroke: top?.colour ?? '',
      width: top?.width ?? '',
      dash: top?.dash?.join(' ') ?? '',
    }
  })
}

function fillLayers(
  fill: Fill | undefined,
  patternOf: (hatch: Hatch, angle: number) => string,
): readonly string[] {
  if (!fill) return []
  const { colour, hatch } = fill
  return [colour, ...(hatch?.angles.map((angle) => patternOf(hatch, angle)) ?? [])]
}

function pathData(path: Path): string {
  return path.map(([letter, ...lengths]) => letter + lengths.join(' ')).join('')
}

function labelView({ text, x, y, anchor, size, turned }: Label): LabelView {
  return { text, x, y, anchor, size, turn: turned === undefined ? '' : `rotate(${turned} ${x} ${y})` }
}
