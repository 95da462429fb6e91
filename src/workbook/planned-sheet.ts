import type { Sheet } from '../spreadsheet/spreadsheet.ts'
import type { Entry } from './entry.ts'

export interface PlannedSheet {
  readonly sheet: Sheet
  readonly entries: readonly Entry[]
}
