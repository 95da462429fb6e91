import { last, type Path } from '../../form/tree.ts'
import { isNumeric } from '../../locale/zh/import-words.ts'
import { foldWording } from '../../source/fold-wording.ts'
import type { FormBlock, FormRow } from './form-lines.ts'
import { figuresOf, type Line, type LineCell } from './lines.ts'
import type { Head } from './match-head.ts'
import type { Heads } from './read-heads.ts'

/** How a row of the source came to its row of the form: by its label, by a label nearly like it, by its place. */
export type Way = 'label' | 'similar' | 'place' | 'own'

export interface MatchedRow {
  readonly block: FormBlock
  readonly head: Head
  /** Absent for a row of the agency's own. */
  readonly row?: FormRow
  readonly way: Way
  readonly line: Line
  /** Its figures, one a column of the head; empty when there are not as many. */
  readonly values: readonly LineCell[]
  /** Of an own row: its label, and the row or group that it stands in. */
  readonly own?: { readonly label: string; readonly under: Path; readonly isExtra?: true }
}

export type Ordered = readonly { readonly block: FormBlock; readonly row: FormRow }[]

export function matched({ block, row }: Ordered[number], { of }: Heads, way: Way, line: Line): MatchedRow {
  const head = of.get(block) ?? { columns: block.columns.map((path) => ({ path })), isExact: false }
  const values = isOver(head, line, row) ? [] : valuesOf(line, head.columns.length)
  return {
    block,
    head,
    ...(way === 'own' ? {} : { row }),
    way,
    line,
    values: isMoved(values, line, last(row.path).code) || hasLabel(values, row) ? [] : values,
  }
}

/**
 * Whether a row has more figures than its head has columns: which of them are which nobody knows. Below the head of the
 * form, one too many may stand for the label or the code of the row, which was spoilt.
 */
function isOver({ columns, isExact }: Head, line: Line, { path, words }: FormRow): boolean {
  const { code } = last(path)
  const isLabelled = line.cells.some(({ text }) => words.includes(foldWording(text)))
  if (isExact && (!isLabelled || code !== undefined)) return false
  const figures = figuresOf(line, (text) => text === code)
  return figures.slice(columns.length).some(({ text }) => text.trim() !== '')
}

/** Whether the label of a row is among what should be its figures: there are too few of them. */
function hasLabel(values: readonly LineCell[], { words, groups }: FormRow): boolean {
  const labels = [words, ...groups].flat()
  return values.some(({ text }) => !isNumeric(text) && labels.includes(foldWording(text)))
}

/** Whether the code of a row, which stands before its figures, is where the first of them should be. */
function isMoved(values: readonly LineCell[], { cells }: Line, code: string | undefined): boolean {
  const [first] = values
  if (first === undefined || code === undefined || first.text.trim() !== code) return false
  return cells[cells.indexOf(first) - 1]?.text.trim() !== code
}

/** The last cells of a row that tells its cells, without blank ones that are too many; the figures of one that does not, if they are as many. */
function valuesOf({ cells, isRow }: Line, count: number): readonly LineCell[] {
  if (isRow) {
    const region = cells.slice(1 + cells.findLastIndex(({ text }) => !isNumeric(text)))
    const isFilled = region[0] !== undefined && region[0].text.trim() !== ''
    const isOver = region.length > count && region.slice(count).every(({ text }) => text.trim() === '')
    if (isFilled && isOver) return region.slice(0, count)
    return cells.length >= count ? cells.slice(-count) : []
  }
  const figures = cells.filter(({ text }) => isNumeric(text))
  return figures.length === count ? figures : []
}
