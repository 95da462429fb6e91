import { escaped } from '../../container/write-xml.ts'
import type { FaceSubset } from '../../layout/face-subset.ts'
import type { TextItem } from '../../layout/pages.ts'
import { type Box, boundary, boxAround } from './box.ts'
import { colour } from './colour.ts'
import { millimetres, number, numbers } from './units.ts'
import { element } from './xml.ts'

/** What a text object needs of the face that prints it. */
export interface TextFont {
  /** Of the font among the resources. */
  readonly id: number
  readonly subset: FaceSubset
}

/** Text of one line as a text object (GB/T 33190-2016 11.2), each glyph placed from the one before. */
export function textObject(item: TextItem, font: TextFont, id: number): string {
  const { box, origin } = place(item)
  const angle = ((item.turned ?? 0) * Math.PI) / 180
  const attributes = {
    ID: id,
    Boundary: boundary(box),
    CTM: item.turned ? turning(angle, origin) : undefined,
    Font: font.id,
    Size: number(millimetres(item.size), 4),
  }
  const [x, y] = item.turned ? [0, 0] : origin
  const code = `<ofd:TextCode X="${number(x)}" Y="${number(y)}"${deltas(item)}>${escaped(item.reads ?? item.text)}</ofd:TextCode>`
  const fill = item.grey ? element('FillColor', { Value: colour(item.grey) }) : ''
  return element('TextObject', attributes, fill + transform(item, font.subset) + code)
}

/** How far ink may reach beyond the origins of glyphs, in em: to both sides, above the baseline and below it. */
const [BESIDE, ABOVE, BELOW] = [0.25, 1.2, 0.4]

/** The box of the text on the page, and where in it the first glyph has its origin. */
function place({ x, y, size, advances, turned }: TextItem): {
  readonly box: Box
  readonly origin: readonly [number, number]
} {
  const em = millimetres(size)
  const length = millimetres(advances.reduce((sum, advance) => sum + advance, 0))
  const [left, top] = [millimetres(x), millimetres(y)]
  const [from, to, above, below] = [-BESIDE * em, length + BESIDE * em, -ABOVE * em, BELOW * em]
  const box = turned
    ? boxAround(turnedCorners([from, to], [above, below], (turned * Math.PI) / 180), 0)
    : { x: from, y: above, width: to - from, height: below - above }
  return { box: { ...box, x: left + box.x, y: top + box.y }, origin: [-box.x, -box.y] }
}

/** The corners of a box, turned clockwise about the origin. */
function turnedCorners(xs: readonly number[], ys: readonly number[], angle: number): readonly number[] {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  return xs.flatMap((x) => ys.flatMap((y) => [x * cos - y * sin, x * sin + y * cos]))
}

/** The matrix (8.2) that turns clockwise about the origin of the first glyph. */
function turning(angle: number, [x, y]: readonly [number, number]): string {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  return `${[cos, sin, -sin, cos].map((value) => number(value, 6)).join(' ')} ${numbers(x, y)}`
}

/** `DeltaX` (11.3): from each glyph to the next; `g 3 5.5` stands for three times 5.5. */
function deltas({ advances }: TextItem): string {
  const values = advances.slice(0, -1).map((advance) => number(millimetres(advance), 4))
  if (values.length === 0) return ''
  const runs: string[] = []
  for (let start = 0; start < values.length; ) {
    let end = start + 1
    while (values[end] === values[start]) end++
    const value = values[start] ?? ''
    runs.push(
      end - start > 2
        ? `g ${end - start} ${value}`
        : Array(end - start)
            .fill(value)
            .join(' '),
    )
    start = end
  }
  return ` DeltaX="${runs.join(' ')}"`
}

/** Where 〓 is printed for a character that no face has, the text keeps the character and names the glyph itself (11.4). */
function transform({ text, reads }: TextItem, { characters }: FaceSubset): string {
  if (reads === undefined) return ''
  const glyph = characters.get(text.codePointAt(0) ?? 0)?.code ?? 0
  const attributes = { CodePosition: 0, CodeCount: reads.length, GlyphCount: 1 }
  return element('CGTransform', attributes, element('Glyphs', {}, String(glyph)))
}
