import type { Refusal } from '../../import/recognise/recognition.ts'
import { CommandError, EXIT } from '../exit-codes.ts'

/** What a report does not say that it is asked for, by what it is refused for. */
const LACKS: { readonly [refusal in Refusal]?: 'agency' | 'year' } = {
  'no-agency': 'agency',
  // The year is asked for next.
  'no-agency-no-year': 'agency',
  'no-year': 'year',
  'year-too-early': 'year',
}

/** A file that was not imported; `lacks`: it is, when a person says this. */
export class NotImported extends CommandError {
  readonly lacks: 'agency' | 'year' | undefined

  constructor(message: string, refusal: Refusal | undefined) {
    super(message, EXIT.findings)
    this.lacks = refusal && LACKS[refusal]
  }
}
