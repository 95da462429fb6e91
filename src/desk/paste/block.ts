import { placeCells } from '../../import/grid.ts'
import type { LooseTable } from '../../import/loose.ts'
import { readHtml } from '../../import/readers/html/read-html.ts'

/** What a clipboard holds, as the browser hands it over. */
export interface Clipboard {
  /** `text/html`; empty when there is none. */
  readonly html: string
  /** `text/plain`. */
  readonly text: string
}

/** A block of cells: the largest table of the page first, else lines with tabs between cells. */
export function blockOf({ html, text }: Clipboard): LooseTable {
  const tables = html === '' ? [] : tablesIn(html)
  const [largest] = tables.toSorted((a, b) => b.cells.length - a.cells.length)
  if (largest && largest.cells.length > 1) return largest
  const rows = tabbed(text).map((row) => row.map((cell) => ({ text: cell, rowSpan: 1, columnSpan: 1 })))
  return {
    kind: 'table',
    within: { depth: 0 },
    caption: [],
    cells: placeCells(rows),
    hasRows: true,
    number: 1,
  }
}

function tablesIn(html: string): readonly LooseTable[] {
  const { blocks } = readHtml(new TextEncoder().encode(`\ufeff${html}`))
  return blocks.filter((block) => block.kind === 'table')
}

/**
 * Lines of cells as spreadsheets copy them: a cell in quotes may have tabs, line ends and doubled quotes inside. The
 * line end after the last line is none.
 */
export function tabbed(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]]
  const cell = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*)/y
  const plain = text.replace(/\r?\n$/, '')
  let at = 0
  for (;;) {
    cell.lastIndex = at
    const [found = '', quoted, bare = ''] = cell.exec(plain) ?? []
    rows.at(-1)?.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'))
    at += found.length
    if (at >= plain.length) return rows
    if (plain.startsWith('\r\n', at)) at++
    if (plain[at] !== '\t') rows.push([])
    at++
  }
}
