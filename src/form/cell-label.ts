import { cellLabelText } from '../locale/zh/cell-label.ts'
import type { Block } from './form.ts'
import type { Path } from './tree.ts'

/** What the form calls a cell by: its row, then its column, each with the groups that it stands in. */
export interface CellLabel {
  /** 三、本年度办理结果，（一）予以公开 */
  readonly row: string
  /** 自然人; empty where a table has one column without words. */
  readonly column: string
}

export function cellLabel({ band = '' }: Block, row: Path, column: Path): CellLabel {
  const words = (labels: readonly string[]) => labels.filter(Boolean).join(cellLabelText.comma)
  const labelsOf = (path: Path) => path.map(({ label }) => label)
  return { row: words([band, ...labelsOf(row)]), column: words(labelsOf(column)) }
}

/** Rows first, as one looks for a cell: 三、本年度办理结果，（一）予以公开；自然人. */
export function inOneBreath({ row, column }: CellLabel): string {
  return [row, column].filter(Boolean).join(cellLabelText.semicolon)
}
