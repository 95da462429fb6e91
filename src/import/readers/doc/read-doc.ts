import type { LooseBlock, LooseCell, LooseDocument } from '../../loose.ts'
import { tidied } from '../../tidied.ts'
import { fromCompoundFile } from '../from-compound-file.ts'
import type { Properties } from './paragraph-properties.ts'
import { type WordParagraph, wordParagraphs } from './word-text.ts'

const ALL = { depth: 0 }

/** A document of Word 97 to 2003: its main text, and its tables by the edges of their cells. */
export function readDoc(bytes: Uint8Array): LooseDocument {
  const blocks = blocksOf(fromCompoundFile(bytes, wordParagraphs))
  return { properties: new Map(), blocks, passedOver: [], isRough: true }
}

interface Row {
  readonly texts: readonly string[]
  readonly row: NonNullable<Properties['row']>
}

function blocksOf(paragraphs: readonly WordParagraph[]): readonly LooseBlock[] {
  const blocks: LooseBlock[] = []
  let tables = 0
  let rows: Row[] = []
  let cells: string[] = []
  let cell: string[] = []
  const end = (): void => {
    if (rows.length > 0)
      blocks.push({
        kind: 'table',
        within: ALL,
        caption: [],
        cells: gridOf(rows),
        hasRows: true,
        number: ++tables,
      })
    rows = []
  }
  for (const { text, properties } of paragraphs) {
    const lines = linesOf(text)
    if (!properties.isInTable) {
      end()
      for (const line of lines) {
        const align = properties.align ? { align: properties.align } : {}
        blocks.push({ kind: 'paragraph', text: line, within: ALL, ...align })
      }
    } else if (properties.endsRow) {
      if (properties.row) rows.push({ texts: cells, row: properties.row })
      cells = []
    } else {
      cell.push(...lines)
      if (!text.endsWith('\x07')) continue
      cells.push(cell.join('\n'))
      cell = []
    }
    if (text.includes(PICTURE)) blocks.push({ kind: 'picture', within: ALL, caption: '' })
  }
  end()
  return blocks
}

/** Stands in the text where a picture is drawn. */
const PICTURE = '\x01'

/** What is seen of a paragraph, without marks; lines that are broken by hand are several. */
function linesOf(text: string): readonly string[] {
  return withoutCodes(text)
    .replaceAll(HYPHEN, '-')
    .split('\v')
    .map((line) => tidied(line.replaceAll(/\p{Cc}/gu, '')))
    .filter((line) => line !== '')
}

const HYPHEN = '\x1e'
const [BEGIN, SEPARATOR, END] = ['\x13', '\x14', '\x15']

/** Fields by their results. */
function withoutCodes(text: string): string {
  const open: ('code' | 'result')[] = []
  let shown = ''
  for (const character of text) {
    if (character === BEGIN) open.push('code')
    else if (character === SEPARATOR) open.splice(-1, 1, 'result')
    else if (character === END) open.pop()
    else if (!open.includes('code')) shown += character
  }
  return shown
}

/** Rows whose edges are those of the table's columns: a cell between edges that others have is as many columns wide. */
function gridOf(rows: readonly Row[]): readonly LooseCell[] {
  const edges = placesOf(rows.flatMap(({ row }) => row.edges))
  const columnAt = (edge: number) => edges.findLastIndex((place) => place <= edge + NEAR)
  const cells: LooseCell[] = []
  /** The cell that goes on in each column, by its place among the cells. */
  const open = new Map<number, number>()
  rows.forEach(({ texts, row: { edges: own, merges } }, row) => {
    texts.forEach((text, index) => {
      const column = columnAt(own[index] ?? 0)
      const columnSpan = Math.max(1, columnAt(own[index + 1] ?? 0) - column)
      const above = open.get(column)
      const cell = above === undefined ? undefined : cells[above]
      if (merges[index] === 'goes-on' && cell && above !== undefined) {
        cells[above] = { ...cell, rowSpan: row - cell.row + 1 }
        return
      }
      if (merges[index] === 'first') open.set(column, cells.length)
      else open.delete(column)
      cells.push({ row, column, rowSpan: 1, columnSpan, text })
    })
  })
  return cells
}

/** Edges no further apart than this are one; twentieths of a point. */
const NEAR = 40

function placesOf(edges: readonly number[]): readonly number[] {
  const sorted = [...edges].sort((a, b) => a - b)
  return sorted.filter((edge, index) => index === 0 || edge - (sorted[index - 1] ?? 0) > NEAR)
}
