import type { Cell, Table } from '../../src/document/document.ts'
import { slots } from '../../src/document/table.ts'
import type { Element, LineItem, Page, Pages, TextItem } from '../../src/layout/pages.ts'
import { boxOf } from './boxes.ts'

/** The cells of a table and the elements that their text belongs to. */
export function cellElements(pages: Pages, table: Table): ReadonlyMap<Element, Cell> {
  const rows = rowsOf(pages.structure)
  return new Map(
    table.cells.map((cell) => {
      const inRow = table.cells.filter(({ row }) => row === cell.row)
      const element = rows[cell.row]?.children[inRow.indexOf(cell)]
      if (!element) throw new Error(`${cell.text} has no element`)
      return [element, cell] as const
    }),
  )
}

function rowsOf(element: Element): readonly Element[] {
  return element.type === 'TR' ? [element] : element.children.flatMap(rowsOf)
}

/** Rows of the table that have real text on the page. */
export function rowsOn(page: Page, elements: ReadonlyMap<Element, Cell>): readonly number[] {
  const rows = page.text.flatMap(({ element }) => {
    const cell = element && elements.get(element)
    return cell && cell.rowSpan === 1 ? [cell.row] : []
  })
  return [...new Set(rows)]
}

/** Labels over several rows that stand beside a row of this page. */
export function labelsBeside(table: Table, rows: readonly number[]): readonly Cell[] {
  const owners = slots(table)
  const cells = rows.flatMap((row) => owners[row] ?? [])
  return [...new Set(cells)].filter(({ rowSpan, text }) => rowSpan > 1 && text !== '')
}

const near = (one: number, other: number) => Math.abs(one - other) < 0.3

/** Ends of rules that no other rule closes. */
export function openEnds({ lines }: Page): readonly LineItem[] {
  const flat = lines.filter((line) => line.y1 === line.y2)
  const upright = lines.filter((line) => line.x1 === line.x2)
  const onFlat = (x: number, y: number) =>
    flat.some((line) => near(line.y1, y) && line.x1 <= x + 0.3 && x - 0.3 <= line.x2)
  const onUpright = (x: number, y: number) =>
    upright.some((line) => near(line.x1, x) && line.y1 <= y + 0.3 && y - 0.3 <= line.y2)
  return [
    ...flat.filter((line) => !onUpright(line.x1, line.y1) || !onUpright(line.x2, line.y1)),
    ...upright.filter((line) => !onFlat(line.x1, line.y1) || !onFlat(line.x1, line.y2)),
  ]
}

/** Texts that a rule runs through; 草稿 stands under all in grey. */
export function crossedTexts({ text, lines }: Page): readonly string[] {
  const crossed = (item: TextItem) => {
    const { left, top, right, bottom } = boxOf(item)
    const slack = 0.12 * item.size
    const [x1, x2, y1, y2] = [left + slack, right - slack, top + slack, bottom - slack]
    return lines.some((line) =>
      line.x1 === line.x2
        ? x1 < line.x1 && line.x1 < x2 && line.y1 < y2 && y1 < line.y2
        : y1 < line.y1 && line.y1 < y2 && line.x1 < x2 && x1 < line.x2,
    )
  }
  return text.filter((item) => item.grey === undefined && crossed(item)).map((item) => item.text)
}

/** How far down a page the rules reach. */
export function footOf({ lines }: Page): number {
  return Math.max(...lines.map((line) => line.y2))
}
