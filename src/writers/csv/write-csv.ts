import type { RecordFigure, ReportRecord } from '../../document/record.ts'
import { UNSEALED } from '../../document/seal.ts'
import { csvText } from '../../locale/zh/csv.ts'

/** Office suites take a CSV for UTF-8 by it. */
const BYTE_ORDER_MARK = '\uFEFF'

/**
 * Record → CSV (RFC 4180), a line a cell: address, section, labels of the row and of the column, the decimal or the
 * words, 注, unit. The last line is the place of the seal: an address of its own and nothing else.
 */
export function writeCsv({ figures }: ReportRecord): string {
  const lines = [csvText.columns, ...figures.map(fields), [UNSEALED, ...csvText.columns.slice(1).fill('')]]
  return BYTE_ORDER_MARK + lines.map((line) => `${line.map(field).join(',')}\r\n`).join('')
}

function fields({ address, section, rows, columns, decimal, text, note = '', unit = '' }: RecordFigure) {
  const labels = [rows, columns].map((path) => harmless(csvText.joined(path)))
  return [
    harmless(address),
    harmless(section),
    ...labels,
    decimal ?? harmless(text),
    harmless(note),
    harmless(unit),
  ]
}

/** A text that office suites would run as a formula, behind the apostrophe that keeps it a text. */
function harmless(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
}

function field(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
