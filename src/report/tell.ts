import type { Edit } from '../findings/finding.ts'
import type { Span } from '../source/span.ts'

interface Said {
  readonly message: string
  readonly fix: string
  readonly found?: string
  readonly expected?: string
  readonly edits?: readonly Edit[]
}

/** Takes down what is wrong with a table of the agency's own, and where. */
export type Tell = (said: Said, at: Span) => void
