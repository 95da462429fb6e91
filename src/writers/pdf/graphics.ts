import type { Hatch, Path, Shape, Stroke } from '../../chart/drawing.ts'
import { hatchLines } from '../../chart/hatch-lines.ts'
import { number } from './number.ts'

/** The operators (ISO 32000-1 8.5) that draw shapes whose origin is the upper left corner at (x, y), y upwards on the page. */
export function drawShapes(shapes: readonly Shape[], x: number, y: number, scale: number): string {
  const drawn = shapes.map(shapeOperators).join('')
  return `q ${number(scale)} 0 0 ${number(-scale)} ${number(x)} ${number(y)} cm\n${drawn}Q\n`
}

function shapeOperators({ path, fill, stroke }: Shape): string {
  const outline = pathOperators(path)
  const ground = fill ? `${colour(fill.colour)} rg ${outline}f\n` : ''
  const hatched = fill?.hatch ? hatchOperators(path, outline, fill.hatch) : ''
  return ground + hatched + (stroke ? `${strokeState(stroke)}${outline}S\n` : '')
}

function pathOperators(path: Path): string {
  return path
    .map(([letter, ...lengths]) =>
      letter === 'Z' ? 'h ' : `${lengths.map(number).join(' ')} ${letter.toLowerCase()} `,
    )
    .join('')
}

function strokeState({ colour: value, width, dash = [] }: Stroke): string {
  return `${colour(value)} RG ${number(width)} w [${dash.map(number).join(' ')}] 0 d `
}

/** The lines of a hatch, clipped to the path that they fill. */
function hatchOperators(path: Path, outline: string, hatch: Hatch): string {
  return `q ${outline}W n ${strokeState(hatch)}${pathOperators(hatchLines(path, hatch))}S Q\n`
}

/** `#rrggbb` as three parts of one. */
function colour(value: string): string {
  return [1, 3, 5].map((at) => number(Number.parseInt(value.slice(at, at + 2), 16) / 255)).join(' ')
}
