import { drawChart } from '../chart/draw-chart.ts'
import type { Label } from '../chart/drawing.ts'
import type { Chart, Illustration, Picture } from '../document/document.ts'
import { breakLines, lineOf } from './break-lines.ts'
import { type Column, millimetres } from './geometry.ts'
import type { Element, GraphicItem, TextItem } from './pages.ts'
import { type LinesPiece, linesPiece, type Strip } from './pieces.ts'
import { placeLine } from './place-line.ts'
import { centredStrips } from './strips.ts'
import { type Style, styles } from './styles.ts'
import type { Typesetter } from './typesetter.ts'

/** A chart or a picture in the middle of the 版心 and its caption below, never parted. */
export function illustrationPiece(
  { content, caption }: Illustration,
  typesetter: Typesetter,
  [figure, paragraph]: readonly Element[],
): LinesPiece {
  if (!figure || !paragraph) throw new Error('an illustration without elements')
  const { column, linePitch } = typesetter.sheet
  const text = typesetter.set([{ text: caption, style: styles.caption }])
  const lines = breakLines(text, column.width, column.width)
  const below = stacked(centredStrips(text, lines, paragraph, column, styles.caption.size, CAPTION_LINE))
  const room = column.height - below.height
  const above =
    content.kind === 'chart'
      ? chartStrip(content, typesetter, figure, room)
      : pictureStrip(content, figure, column)
  const height = above.height + below.height
  return linesPiece([{ ...stacked([above, below]), height }], {
    whole: true,
    before: linePitch / 4,
    after: linePitch / 4,
  })
}

const CAPTION_LINE = 1.6 * styles.caption.size

/** Half the height of the 版心. */
const TALLEST_PICTURE = millimetres(110)

/** One strip in place of several below each other. */
function stacked(strips: readonly Strip[]): Strip & { readonly graphics: readonly GraphicItem[] } {
  const text: TextItem[] = []
  const graphics: GraphicItem[] = []
  let height = 0
  for (const strip of strips) {
    const top = height
    text.push(...strip.text.map((item) => ({ ...item, y: item.y + top })))
    graphics.push(...(strip.graphics ?? []).map((item) => ({ ...item, y: item.y + top })))
    height += strip.height
  }
  return { height, text, graphics }
}

/** The drawing in its own size, or as much smaller as it takes to fit on a page. */
function chartStrip(chart: Chart, typesetter: Typesetter, element: Element, room: number): Strip {
  const { column } = typesetter.sheet
  const { width, height, shapes, labels } = drawChart(chart)
  const scale = Math.min(1, column.width / width, room / height)
  const x = column.left + (column.width - width * scale) / 2
  const box = { x, y: 0, width: width * scale, height: height * scale }
  const stylesBySize = new Map<number, Style>()
  const text = labels.flatMap((label) => {
    const style = stylesBySize.get(label.size) ?? { ...styles.chart, size: label.size * scale }
    stylesBySize.set(label.size, style)
    return labelItems({ ...label, x: x + label.x * scale, y: label.y * scale }, style, typesetter, element)
  })
  return {
    height: box.height,
    text,
    graphics: [{ ...box, element, content: { kind: 'shapes', shapes, scale } }],
  }
}

/** The text of a label, turned about the point that it is anchored to. */
function labelItems(
  { text, x, y, anchor, turned = 0 }: Label,
  style: Style,
  typesetter: Typesetter,
  element: Element,
): readonly TextItem[] {
  const set = typesetter.set([{ text, style }])
  const line = lineOf(set, 0, set.atoms.length, typesetter.sheet.column.height)
  const start = -line.width * BEFORE_ANCHOR[anchor]
  const items = placeLine(set, line, { x: start, y: 0, element })
  const angle = (turned * Math.PI) / 180
  return items.map((item) => ({
    ...item,
    x: x + item.x * Math.cos(angle),
    y: y + item.x * Math.sin(angle),
    ...(turned === 0 ? {} : { turned }),
  }))
}

/** How much of a text stands before its anchor. */
const BEFORE_ANCHOR = { start: 0, middle: 0.5, end: 1 } as const

/** 96 pixels to the inch, as on the screen, unless the 版心 is too small for it. */
function pictureStrip(picture: Picture, element: Element, column: Column): Strip {
  const scale = Math.min(72 / 96, column.width / picture.width, TALLEST_PICTURE / picture.height)
  const [width, height] = [picture.width * scale, picture.height * scale]
  const x = column.left + (column.width - width) / 2
  return { height, text: [], graphics: [{ x, y: 0, width, height, element, content: picture }] }
}
