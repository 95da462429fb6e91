import type { Path, Shape, Stroke } from '../../chart/drawing.ts'
import { trimmedHatchLines } from '../../chart/hatch-lines.ts'
import type { GraphicItem, LineItem } from '../../layout/pages.ts'
import { type Box, boundary, boxAround } from './box.ts'
import { colour } from './colour.ts'
import type { Identifiers } from './identifiers.ts'
import { millimetres, number, numbers } from './units.ts'
import { element } from './xml.ts'

/** One path object (GB/T 33190-2016 9.1) for each width of line; the square caps close the corners of a table. */
export function lineObjects(lines: readonly LineItem[], ids: Identifiers): string {
  const byWidth = new Map<number, LineItem[]>()
  for (const line of lines) {
    const alike = byWidth.get(line.width)
    if (alike) alike.push(line)
    else byWidth.set(line.width, [line])
  }
  return Array.from(byWidth, ([width, alike]) => {
    const ends = alike.flatMap(({ x1, y1, x2, y2 }) => [x1, y1, x2, y2].map(millimetres))
    const box = boxAround(ends, millimetres(width))
    const path = alike.flatMap(
      ({ x1, y1, x2, y2 }): Path => [
        ['M', x1, y1],
        ['L', x2, y2],
      ],
    )
    const attributes = {
      ID: ids.next(),
      Boundary: boundary(box),
      LineWidth: number(millimetres(width)),
      Cap: 'Square',
    }
    return element('PathObject', attributes, abbreviated(path, millimetres(1), -box.x, -box.y))
  }).join('')
}

/** The shapes of a chart, each in the box of the chart. Hatches end where they should: not every reader clips. */
export function shapeObjects(
  drawing: Extract<GraphicItem['content'], { readonly kind: 'shapes' }>,
  box: Box,
  ids: Identifiers,
): string {
  const scale = millimetres(drawing.scale)
  return drawing.shapes.map((shape) => shapeObject(shape, scale, box, ids)).join('')
}

function shapeObject({ path, fill, stroke }: Shape, scale: number, box: Box, ids: Identifiers): string {
  const outline = abbreviated(path, scale)
  const object = (attributes: Record<string, string | undefined>, content: string) =>
    element('PathObject', { ID: ids.next(), Boundary: boundary(box), ...attributes }, content)
  const ground = fill
    ? object(
        { Stroke: 'false', Fill: 'true' },
        element('FillColor', { Value: colour(fill.colour) }) + outline,
      )
    : ''
  const hatch = fill?.hatch
  const hatched = hatch
    ? object(
        strokeAttributes(hatch, scale),
        strokeColour(hatch) + abbreviated(trimmedHatchLines(path, hatch), scale),
      )
    : ''
  return (
    ground + hatched + (stroke ? object(strokeAttributes(stroke, scale), strokeColour(stroke) + outline) : '')
  )
}

function strokeAttributes({ width, dash = [] }: Stroke, scale: number): Record<string, string | undefined> {
  return {
    LineWidth: number(width * scale),
    DashPattern: dash.length > 0 ? numbers(...dash.map((length) => length * scale)) : undefined,
  }
}

function strokeColour({ colour: value }: Stroke): string {
  return element('StrokeColor', { Value: colour(value) })
}

/** `AbbreviatedData` (9.1, table 36), moved after it is scaled. */
function abbreviated(path: Path, scale: number, x = 0, y = 0): string {
  const operators = path.map(([letter, ...lengths]) => {
    const points = lengths.map((length, index) => number(length * scale + (index % 2 === 0 ? x : y)))
    return [OPERATORS[letter], ...points].join(' ')
  })
  return element('AbbreviatedData', {}, operators.join(' '))
}

const OPERATORS = { M: 'M', L: 'L', C: 'B', Z: 'C' } as const
