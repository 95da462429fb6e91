import type { FormLine, Table } from '../document/document.ts'
import { formRows } from '../document/form-rows.ts'
import { balancedLines } from './balance.ts'
import { breakLines, lineOf } from './break-lines.ts'
import { centredBaseline } from './geometry.ts'
import type { Element } from './pages.ts'
import { type LinesPiece, linesPiece, type Strip } from './pieces.ts'
import { placeLine } from './place-line.ts'
import { centredStrips } from './strips.ts'
import { styles, tableStyle } from './styles.ts'
import type { Typesetter } from './typesetter.ts'

/** Between the title of a table and its first rule, points. */
const gapOverTable = 3

/** What is printed over a table: its title and the fields of the form's head; nothing over most tables. */
export function tableTitlePieces(
  { title = [], above = [] }: Table,
  typesetter: Typesetter,
  elements: readonly Element[],
): readonly LinesPiece[] {
  const { column, linePitch } = typesetter.sheet
  const strips = elements.flatMap((element, index) => {
    const line = title[index]
    if (line === undefined) return formStrips(above, typesetter, element)
    const style = index === 0 ? styles.tableTitle : styles.tableSubtitle
    const text = typesetter.set([{ text: line, style }])
    return centredStrips(
      text,
      balancedLines(text, column.width),
      element,
      column,
      style.size,
      1.6 * style.size,
    )
  })
  if (strips.length === 0) return []
  return [linesPiece(strips, { whole: true, keepWithNext: true, before: linePitch / 2, after: gapOverTable })]
}

/** Under its table, off the grid. */
export function formLinePiece(block: FormLine, typesetter: Typesetter, element: Element): LinesPiece {
  const strips = formStrips(block.fields, typesetter, element)
  const after = typesetter.sheet.linePitch / 4
  return linesPiece(strips, { onGrid: false, whole: true, keepWithPrevious: true, after })
}

const height = 1.7 * tableStyle.size

function formStrips(fields: readonly string[], typesetter: Typesetter, element: Element): readonly Strip[] {
  const { column } = typesetter.sheet
  const gap = 2 * tableStyle.size
  const set = (text: string) => typesetter.set([{ text, style: tableStyle }])
  const widthOf = (text: string) => {
    const { atoms } = set(text)
    return atoms.reduce((sum, atom) => sum + atom.width, 0)
  }
  const rows = formRows(fields, widthOf, column.width, gap)
  const columns = rows[0]?.length ?? 1
  const pitch = (column.width + gap) / columns
  const y = centredBaseline(height, tableStyle.size)
  if (columns === 1) return rows.flatMap(([field = '']) => formField(field))
  return rows.map((row) => ({
    height,
    text: row.flatMap((field, index) => {
      const text = set(field)
      const line = lineOf(text, 0, text.atoms.length, column.width)
      const isRight = rows.length === 1 && columns === 2 && index === 1
      const x = isRight ? column.right - line.width : column.left + index * pitch
      return placeLine(text, line, { x, y, element })
    }),
  }))

  function formField(field: string): readonly Strip[] {
    const text = set(field)
    return breakLines(text, column.width, column.width).map((line) => ({
      height,
      text: placeLine(text, line, { x: column.left, y, element }),
    }))
  }
}
