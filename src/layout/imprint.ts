import type { Imprint } from '../document/document.ts'
import { copiesLabel, copiesText, issuedText } from '../locale/zh/furniture.ts'
import { breakLines, lineOf } from './break-lines.ts'
import { centredBaseline, millimetres } from './geometry.ts'
import type { PageBuilder } from './page-builder.ts'
import type { Element, ImprintPlace, LineItem } from './pages.ts'
import { heightOf, type Strip } from './pieces.ts'
import { placeLine } from './place-line.ts'
import { justifiedStrips } from './strips.ts'
import { styles } from './styles.ts'
import type { Typesetter } from './typesetter.ts'

/** The rules above and below, and the one between (GB/T 9704-2012 7.4.1). */
const THICK = millimetres(0.35)
const THIN = millimetres(0.25)

/**
 * 版记 (GB/T 9704-2012 7.4) at the foot of the last page. It stands on the back of a sheet: that of the last words if
 * it has room, else the next.
 */
export function addImprint(
  builder: PageBuilder,
  block: Imprint,
  typesetter: Typesetter,
  elements: readonly Element[],
): ImprintPlace {
  const copies = copiesStrips(block, typesetter, elements[0])
  const issue = issueStrips(block, typesetter, elements.at(-1))
  const strips = [...copies, ...issue]
  const height = heightOf(strips)
  const place = placeOf(builder, height)
  if (place === 'own-sheet') builder.startPage()
  if (place !== 'last-page') builder.startPage()
  const { column } = builder.sheet
  builder.moveTo(column.height - height)
  const rule = (y: number, width: number): LineItem => ({
    x1: column.left,
    y1: y,
    x2: column.right,
    y2: y,
    width,
  })
  const lines = [rule(column.bottom - height, THICK), rule(column.bottom, THICK)]
  if (copies.length > 0 && issue.length > 0) lines.push(rule(column.bottom - heightOf(issue), THIN))
  builder.addDrawing({ text: [], lines }, 0)
  builder.addStrips(strips)
  return place
}

function placeOf({ pages, room }: PageBuilder, height: number): ImprintPlace {
  if (pages.length % 2 === 1) return 'back'
  return height <= room + 0.01 ? 'last-page' : 'own-sheet'
}

/** 抄送 (7.4.2): a character in on both sides; further lines begin under the first name. */
function copiesStrips({ copies }: Imprint, typesetter: Typesetter, element?: Element): readonly Strip[] {
  if (copies === undefined || !element) return []
  const { column, linePitch } = typesetter.sheet
  const style = styles.imprint
  const label = typesetter.set([{ text: copiesLabel, style }])
  const labelLine = lineOf(label, 0, label.atoms.length, column.width)
  const indent = style.size + labelLine.width
  const strips = justifiedStrips(
    typesetter.set([{ text: copiesText(copies), style }]),
    element,
    { ...column, width: column.width - style.size },
    { size: style.size, height: linePitch, first: indent, rest: indent },
  )
  const y = centredBaseline(linePitch, style.size)
  const labelText = placeLine(label, labelLine, { x: column.left + style.size, y, element })
  return strips.map((strip, at) => (at === 0 ? { ...strip, text: [...labelText, ...strip.text] } : strip))
}

/** 印发机关 at the left, 印发日期 at the right, a character in (7.4.3). */
function issueStrips(
  { issuer = '', issued }: Imprint,
  typesetter: Typesetter,
  element?: Element,
): readonly Strip[] {
  if ((issuer === '' && issued === undefined) || !element) return []
  const { column, linePitch } = typesetter.sheet
  const style = styles.imprint
  const y = centredBaseline(linePitch, style.size)
  const date = typesetter.set([{ text: issued === undefined ? '' : issuedText(issued), style }])
  const dateLine = lineOf(date, 0, date.atoms.length, column.width)
  const dateText = placeLine(date, dateLine, { x: column.right - style.size - dateLine.width, y, element })
  const name = typesetter.set([{ text: issuer, style }])
  const room = column.width - dateLine.width - 3 * style.size
  const strips = breakLines(name, room, room).map((line) => ({
    height: linePitch,
    text: placeLine(name, line, { x: column.left + style.size, y, element }),
  }))
  const last = strips.pop() ?? { height: linePitch, text: [] }
  return [...strips, { ...last, text: [...last.text, ...dateText] }]
}
