import type { Block, Cell, Document, Heading, Imprint, Table } from '../document/document.ts'
import { headerFinder } from '../document/headers.ts'
import type { CellAttributes, Element } from './pages.ts'

/** The logical structure of a document, and for each block the elements that its text belongs to. */
export interface Structure {
  readonly root: Element
  /** Parallel to `document.blocks`: the leaves of a block of lines, or of what is printed over a table. */
  readonly leaves: readonly (readonly Element[])[]
  readonly cells: ReadonlyMap<Cell, Element>
}

export function structureOf(document: Document): Structure {
  const cells = new Map<Cell, Element>()
  const children: Element[] = []
  const leaves: Element[][] = []
  const levelOf = headingLevels()
  let tables = 0
  for (const block of document.blocks) {
    if (block.type === 'table') {
      const caption = captionLeaves(block)
      children.push(tableElement(block, `t${++tables}`, caption, cells))
      leaves.push(caption)
    } else {
      const elements = leavesOf(block, levelOf)
      // Of a document there is no caption (ISO/TS 32005).
      if (block.type === 'illustration') children.push({ type: 'Sect', children: elements })
      else children.push(...elements)
      leaves.push(elements)
    }
  }
  return { root: { type: 'Document', children }, leaves, cells }
}

type LevelOf = (heading: Heading) => number

/**
 * How deep each heading stands below the title: one below the nearest of a higher level before it. A report that goes
 * from 一、 to 1. skips no level for that (ISO 14289-1 7.4.2).
 */
function headingLevels(): LevelOf {
  const open: number[] = []
  return ({ level }) => {
    while ((open.at(-1) ?? 0) >= level) open.pop()
    return open.push(level)
  }
}

function leavesOf(block: Exclude<Block, Table>, levelOf: LevelOf): Element[] {
  if (block.type === 'illustration') {
    return [
      { type: 'Figure', children: [], alt: block.description },
      { type: 'Caption', children: [] },
    ]
  }
  return elementTypes(block, levelOf).map((type) => ({ type, children: [] }))
}

function elementTypes(block: Exclude<Block, Table>, levelOf: LevelOf): readonly Element['type'][] {
  if (block.type === 'title') return ['H1']
  if (block.type === 'heading') return [headingTypes[levelOf(block)] ?? 'P']
  if (block.type === 'signature' && block.date) return ['P', 'P']
  if (block.type === 'imprint') return imprintLines(block).map(() => 'P')
  if (block.type === 'attachments') return block.items.map(() => 'P')
  return ['P']
}

/** 抄送 is a line, and 印发机关 with 印发日期 is another. */
function imprintLines({ copies, issuer, issued }: Imprint): readonly string[] {
  return [copies, issuer ?? issued].filter((line) => line !== undefined)
}

/** The title is H1. */
const headingTypes: readonly Element['type'][] = ['H1', 'H2', 'H3', 'H4', 'H5']

/** A paragraph for each line of the title, and one for the fields of the form's head. */
function captionLeaves({ title = [], above = [] }: Table): Element[] {
  const lines = above.length > 0 ? [...title, above] : title
  return lines.map((): Element => ({ type: 'P', children: [] }))
}

function tableElement(
  table: Table,
  id: string,
  caption: readonly Element[],
  cells: Map<Cell, Element>,
): Element {
  const rows = Array.from({ length: table.rows }, (): Element[] => [])
  const headersOf = headerFinder(table)
  for (const cell of table.cells) {
    const element: Element = {
      type: cell.scope ? 'TH' : 'TD',
      children: [],
      cell: cell.scope ? headerAttributes(cell, id) : dataAttributes(headersOf(cell), cell, id),
    }
    rows[cell.row]?.push(element)
    cells.set(cell, element)
  }
  const lines = rows.map((children): Element => ({ type: 'TR', children }))
  const parts: Element[] = []
  if (caption.length > 0) parts.push({ type: 'Caption', children: caption })
  if (table.head > 0) parts.push({ type: 'THead', children: lines.slice(0, table.head) })
  let start = table.head
  for (const body of table.bodies) {
    parts.push({ type: 'TBody', children: lines.slice(start, start + body.rows) })
    start += body.rows
  }
  return { type: 'Table', children: parts, summary: table.caption }
}

function headerAttributes(cell: Cell, id: string): CellAttributes {
  const scope = cell.scope?.startsWith('col') ? 'Column' : 'Row'
  return { rowSpan: cell.rowSpan, columnSpan: cell.columnSpan, scope, id: headerId(cell, id) }
}

function dataAttributes(headers: readonly Cell[], cell: Cell, id: string): CellAttributes {
  const ids = headers.map((header) => headerId(header, id))
  return { rowSpan: cell.rowSpan, columnSpan: cell.columnSpan, headers: ids }
}

function headerId(cell: Cell, table: string): string {
  return `${table}-r${cell.row + 1}c${cell.column + 1}`
}
