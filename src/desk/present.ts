import type { Edit } from '../findings/finding.ts'
import type { BuildInput } from '../pipeline/input.ts'
import type { Report } from '../report/report.ts'
import { applyEdits } from '../source/apply-edits.ts'
import { given } from '../source/given.ts'
import type { LocatedMap } from '../source/located.ts'
import { readYaml } from '../source/read-yaml.ts'
import type { Source } from '../source/source.ts'
import type { Conflict } from './protocol.ts'

/** A data file as it is at this moment: what questions are answered from, and what a rewriting begins with. */
export interface Present {
  readonly input: BuildInput
  /** As on disk: with byte order mark and its own line ends. */
  readonly onDisk: string
  /** With LF line ends, which the places in `data` are in. */
  readonly source: Source
  /** Absent when the text does not parse. */
  readonly data?: LocatedMap
  /** Of the last reading that came to an end, which may be older than the text; its form is what is filled in. */
  readonly report: Report
  /** Last year's, where one is compared. */
  readonly previous?: Report
}

/** What becomes of a file: a new text, or why none is written. */
export type Rewriting =
  | { readonly onDisk: string }
  | { readonly conflicts: readonly Conflict[] }
  | { readonly refused: string }

export function presentOf(input: BuildInput, good: Pick<Present, 'report' | 'previous'>): Present {
  const { source, value } = readYaml(input.path, input.bytes, input.encoding)
  const onDisk = new TextDecoder('utf-8', { ignoreBOM: true }).decode(input.bytes)
  const { report, previous } = good
  return {
    input,
    onDisk,
    source,
    report,
    ...given({ previous }),
    ...(value?.kind === 'map' ? { data: value } : {}),
  }
}

/** The text with edits whose offsets are in `source.text`. */
export function edited({ onDisk }: Present, edits: readonly Edit[]): string {
  return applyEdits(
    onDisk,
    edits.toSorted((a, b) => a.start - b.start),
  )
}
