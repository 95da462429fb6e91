import type { FontSet } from '../fonts/face.ts'
import type { Format } from '../format/format.ts'
import type { Validator } from '../report/validate.ts'

/** What the pipeline needs besides the report: the forms, their validators and the fonts. */
export interface Resources {
  readonly formats: readonly { readonly id: string; readonly from?: number }[]
  /** A known format with the validator of its data files. */
  format(id: string): Promise<{ format: Format; validator: Validator }>
  fonts(): Promise<FontSet>
}
