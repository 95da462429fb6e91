import type { Edit } from '../findings/finding.ts'
import type { BuildInput } from '../pipeline/input.ts'
import type { Report } from '../report/report.ts'
import { applyEdits } from '../source/apply-edits.ts'
import { given } from '../source/given.ts'
import type { LocatedMap } from '../source/located.ts'
import { readYaml } from '../source/read-yaml.ts'
import type { Source } from '../source/source.ts'
import type { Conflict } from './protocol/answer.ts'
import type { TextView } from './protocol/text.ts'

/** The text of a data file as it is at this moment: what questions are answered from, and what a rewriting begins with. */
export interface PresentText {
  readonly input: BuildInput
  /** As on disk: with byte order mark and its own line ends. */
  readonly onDisk: string
  /** With LF line ends, which the places in `data` are in. */
  readonly source: Source
  /** Absent when the text does not parse. */
  readonly data?: LocatedMap
}

/** The same, of a file that could be read once. */
export interface Present extends PresentText {
  /** Of the last reading that came to an end, which may be older than the text; its form is what is filled in. */
  readonly report: Report
  /** Last year's, where one is compared. */
  readonly previous?: Report
}

/** What becomes of a file: a new text, or why none is written. */
export type Rewriting =
  | { readonly onDisk: string }
  | { readonly conflicts: readonly Conflict[] }
  | { readonly now: TextView }
  | { readonly refused: string }

export function presentText(input: BuildInput): PresentText {
  const { source, value } = readYaml(input.path, input.bytes, input.encoding)
  return { input, onDisk: textOnDisk(input), source, ...(value?.kind === 'map' ? { data: value } : {}) }
}

/** A data file's text with byte order mark and its own line ends. */
export function textOnDisk({ bytes }: BuildInput): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
}

export function presentOf(
  input: BuildInput,
  { report, previous }: Pick<Present, 'report' | 'previous'>,
): Present {
  return { ...presentText(input), report, ...given({ previous }) }
}

/** The text with edits whose offsets are in `source.text`. */
export function edited({ onDisk }: PresentText, edits: readonly Edit[]): string {
  return applyEdits(
    onDisk,
    edits.toSorted((a, b) => a.start - b.start),
  )
}
