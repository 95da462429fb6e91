import { readFigure } from '../import/recognise/read-figure.ts'
import { workbookText } from '../locale/zh/workbook.ts'
import { linesOf } from '../source/lines.ts'
import type { CellValue } from '../spreadsheet/spreadsheet.ts'
import type { Entry } from './entry.ts'
import type { FoundCell } from './read-sheets.ts'

/** What a cell says of its entry: what was written into it, something else, or nothing that can be taken. */
export type ReadValue =
  | { readonly kind: 'same' }
  /** `value`: a scalar as the data file types it, or lines of prose; `shown`: for people. */
  | { readonly kind: 'changed'; readonly value: NewText; readonly shown: string; readonly doubt?: string }
  | { readonly kind: 'kept'; readonly doubt: string }

/** A figure as it is typed in a data file, or the lines of a text; none: it is taken out. */
export type NewText = { readonly typed: string } | { readonly lines: readonly string[] }

const BLANK = '~'

/** A figure: as it is shown and as it is stored, which must be one thing. */
export function readFigureCell(entry: Entry, cell: FoundCell | undefined): ReadValue {
  const { value, kind = 'count', unit } = entry
  const { doubts } = workbookText
  const was = textOf(value)
  if (!cell) {
    if (was === '') return { kind: 'same' }
    return kind === 'text'
      ? { kind: 'changed', value: { typed: '""' }, shown: '' }
      : { kind: 'changed', value: { typed: BLANK }, shown: '', doubt: doubts.blank(was) }
  }
  const { shown, stored, kind: found, isFormula, isRounded } = cell
  if (found === 'error')
    return { kind: 'kept', doubt: shown === '' ? doubts.noResult(was) : doubts.error(shown, was) }
  if (isSame(value, cell)) return { kind: 'same' }
  if (found === 'date') return { kind: 'kept', doubt: doubts.date(shown, stored, was) }
  if (found === 'share' && kind !== 'ratio') return { kind: 'kept', doubt: doubts.share(shown, stored, was) }
  const text = found === 'number' ? stored : shown
  const read = readFigure(text, kind, unit)
  if (read.typed === null && read.doubt !== 'blank')
    return { kind: 'kept', doubt: doubts.noFigure(text, was) }
  const typed = read.typed ?? BLANK
  const said = read.typed === null ? doubts.none(text) : typed.replaceAll('"', '')
  const doubt =
    read.typed === null
      ? doubts.none(text)
      : read.note !== undefined
        ? doubts.noted(text, said)
        : read.doubt !== undefined
          ? doubts.notation(text, said)
          : isFormula
            ? doubts.formula(said)
            : isRounded
              ? doubts.rounded(said)
              : found === 'text' && kind !== 'text'
                ? doubts.asText(text, said)
                : undefined
  return {
    kind: 'changed',
    value: { typed },
    shown: read.typed === null ? '' : said,
    ...(doubt === undefined ? {} : { doubt }),
  }
}

/** A text in one cell: a line, or its lines. Numbers and dates are as they are shown. */
export function readTextCell(entry: Entry, cell: FoundCell | undefined): ReadValue {
  const { doubts } = workbookText
  const was = linesOf(textOf(entry.value))
  if (cell?.kind === 'error') return { kind: 'kept', doubt: doubts.error(cell.shown, was.join('')) }
  const lines = linesOf(cell?.shown ?? '')
  if (lines.join('\n') === was.join('\n')) return { kind: 'same' }
  if (entry.isFixed) return { kind: 'kept', doubt: doubts.fixed(lines.join(''), was.join('')) }
  const value = { lines: entry.what === 'line' && lines.length > 0 ? [lines.join('')] : lines }
  const doubt = lines.length === 0 ? doubts.cleared(was.join('')) : undefined
  return { kind: 'changed', value, shown: lines.join('\n'), ...(doubt === undefined ? {} : { doubt }) }
}

function isSame(value: CellValue | undefined, { kind, stored, shown }: FoundCell): boolean {
  if (!value) return false
  if ('number' in value) return kind === 'number' && Number(stored) === Number(value.number)
  return 'text' in value && kind === 'text' && shown === value.text
}

export function textOf(value: CellValue | undefined): string {
  if (!value) return ''
  if ('text' in value) return value.text
  if ('number' in value) return value.number
  return typeof value.cached === 'string' ? value.cached : value.cached.number
}
