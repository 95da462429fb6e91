import { RECORD_FORMAT } from '../../document/record.ts'
import { csvText } from '../../locale/zh/csv.ts'
import { isPlainlyReport } from '../../report/is-report.ts'
import { decodePage } from '../decode-page.ts'
import { type LooseBlock, type LooseCell, type LooseDocument, Unreadable } from '../loose.ts'
import { isPipeRow, isPipeRule, isPipeTableRow, pipeCells } from '../pipe-rows.ts'
import { tidied } from '../tidied.ts'

const ALL = { depth: 0 }

/**
 * Text as it is copied from a browser or an office suite: a line is a paragraph; lines with `|` or tabs are rows of a
 * table, a line that begins with a tab is a cell of one whose rows have an empty line between them.
 */
export function readText(bytes: Uint8Array): LooseDocument {
  const text = decodePage(bytes).replaceAll(/\r\n?/g, '\n')
  if (isPlainlyReport(text)) throw new Unreadable('data-file')
  if (isForPrograms(text)) throw new Unreadable('for-programs')
  const lines = text.split('\n')
  const blocks: LooseBlock[] = []
  let rows: (readonly string[])[] = []
  /** The line of the last row. */
  let typed = ''
  let tables = 0
  const endTable = (): void => {
    if (rows.length === 1 && isPipeRow(typed) && !isPipeTableRow(typed))
      blocks.push({ kind: 'paragraph', text: tidied(typed), within: ALL })
    else if (rows.length > 0) {
      const cells = rows.flatMap((row, at) =>
        row.map((text, column): LooseCell => ({ row: at, column, rowSpan: 1, columnSpan: 1, text })),
      )
      blocks.push({ kind: 'table', within: ALL, caption: [], cells, hasRows: true, number: ++tables })
    }
    rows = []
  }
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] ?? ''
    const stacked = stackedRow(lines, at)
    if (stacked) {
      rows.push(stacked.cells)
      at = stacked.end
      continue
    }
    at++
    if (rows.length > 0 && isPipeRule(line)) continue
    const cells = cellsIn(line)
    if (cells) {
      rows.push(cells)
      typed = line
    }
    if (!cells && tidied(line) !== '') {
      endTable()
      blocks.push({ kind: 'paragraph', text: tidied(line), within: ALL })
    }
  }
  endTable()
  return { properties: new Map(), blocks, passedOver: [] }
}

/** What `build` writes for programs, CSV and JSON: it does not say all that a data file does. */
function isForPrograms(text: string): boolean {
  return (
    text.startsWith(csvText.columns.join(',')) ||
    (text.startsWith('{') && text.includes(`"${RECORD_FORMAT}"`))
  )
}

/** `a | b | c |`, or cells with tabs between them. */
function cellsIn(line: string): readonly string[] | undefined {
  if (isPipeRow(line)) return pipeCells(line)
  return /\S\t|\t.*\t/.test(line.trimEnd()) ? line.split('\t').map(tidied) : undefined
}

/** Lines that begin with a tab are cells, others go on in the cell above; an empty line ends the row, if a cell follows it. */
function stackedRow(lines: readonly string[], from: number): { cells: string[]; end: number } | undefined {
  const begins = (line: string | undefined) => line !== undefined && /^\t[^\t]*$/.test(line)
  if (!begins(lines[from])) return undefined
  const cells: string[] = []
  let at = from
  for (; at < lines.length; at++) {
    const line = lines[at] ?? ''
    if (begins(line)) cells.push(tidied(line))
    else if (line !== '' && cells.length > 0 && isRest(line)) cells.push(`${cells.pop()}\n${tidied(line)}`)
    else if (line !== '') break
    else if (
      lines[at + 1] !== undefined &&
      lines[at + 1] !== '' &&
      !begins(lines[at + 1]) &&
      isRest(lines[at + 1] ?? '') &&
      begins(lines[at + 2])
    )
      continue
    else break
  }
  return { cells, end: at }
}

/** What goes on in a cell is short; a paragraph is not. */
function isRest(line: string): boolean {
  return line.length <= 8
}
