import type { Hatch, Path, Shape, Stroke } from '../../chart/drawing.ts'
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

/** Lines over the box of a path, clipped to it. */
function hatchOperators(path: Path, outline: string, { angles, colour, gap, width }: Hatch): string {
  const box = boxOf(path)
  const lines = angles.map((angle) => parallels(box, angle, gap)).join('')
  return `q ${outline}W n ${strokeState({ colour, width })}${lines}S Q\n`
}

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

function boxOf(path: Path): Box {
  const lengths = path.flatMap(([, ...lengths]) => lengths)
  const xs = lengths.filter((_, index) => index % 2 === 0)
  const ys = lengths.filter((_, index) => index % 2 === 1)
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) }
}

/** Lines through multiples of `gap` from the origin, so that neighbouring shapes are hatched alike. */
function parallels({ left, top, right, bottom }: Box, angle: number, gap: number): string {
  const turn = (angle * Math.PI) / 180
  const [along, across] = [
    [Math.cos(turn), Math.sin(turn)],
    [-Math.sin(turn), Math.cos(turn)],
  ] as const
  const corners = [left, right].flatMap((x) => [top, bottom].map((y) => [x, y] as const))
  const project = ([dx, dy]: readonly [number, number]) => corners.map(([x, y]) => x * dx + y * dy)
  const [ends, offsets] = [project(along), project(across)]
  const [from, to] = [Math.min(...ends), Math.max(...ends)]
  let lines = ''
  for (let step = Math.ceil(Math.min(...offsets) / gap); step * gap <= Math.max(...offsets); step++) {
    const point = (end: number) =>
      `${number(along[0] * end + across[0] * step * gap)} ${number(along[1] * end + across[1] * step * gap)}`
    lines += `${point(from)} m ${point(to)} l `
  }
  return lines
}

/** `#rrggbb` as three parts of one. */
function colour(value: string): string {
  return [1, 3, 5].map((at) => number(Number.parseInt(value.slice(at, at + 2), 16) / 255)).join(' ')
}
