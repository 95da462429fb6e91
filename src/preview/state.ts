import type { Range } from '../findings/finding.ts'
import type { RuleId, Severity } from '../findings/registry.ts'

/** What the server tells each open window, as JSON: all that the shell shows besides the page itself. */
export interface PreviewState {
  /** Differs from one run of the program to the next. */
  readonly run: string
  /** Counts the versions of the page within a run; 0: there is no page yet. */
  readonly revision: number
  readonly title: string
  readonly file: string
  /** The page is a draft: to build it for good would stop. */
  readonly draft: boolean
  /** Why the page is older than the file; absent when it is up to date. */
  readonly broken?: Broken
  /** The gravest, when there are more than a window has room for. */
  readonly findings: readonly FindingView[]
  /** Of all findings. */
  readonly counts: Readonly<Record<Severity, number>>
  readonly accepted: readonly FindingView[]
  readonly acceptedCount: number
}

export interface Broken {
  readonly message: string
  /** Nothing is known of the file yet: reading it takes long, or what reads it is gone. */
  readonly isUnheard?: true
  readonly at?: SourceLink
  readonly excerpt?: Excerpt
  /** Where it is seen beside the page, which is older. */
  readonly place?: Place
}

export interface FindingView {
  readonly severity: Severity
  readonly rule: RuleId
  readonly message: string
  readonly expected?: string
  readonly fix?: string
  readonly at?: SourceLink
  /** Where in the data file; absent when it is in another. */
  readonly range?: Range
  readonly place?: Place
  /** Address of the figure or section. */
  readonly address?: string
  /** A person may let it stand, with a reason. */
  readonly isAcceptable?: true
  /** Nothing is filled in yet on one side of what it compares. */
  readonly isUnfilled?: true
  /** There is a safe fix for it in the data file. */
  readonly isMendable?: true
  /** The first, when there are more than a window has room for. */
  readonly related: readonly { readonly message: string; readonly at: SourceLink; readonly place?: Place }[]
  readonly relatedCount: number
}

/** A place in a file: `data.yaml:12:5`, and the address that opens it in VS Code. */
export interface SourceLink {
  readonly text: string
  readonly href: string
}

/** A line of a file with a stretch of it marked, and the line before. Long lines are cut. */
export interface Excerpt {
  readonly line: number
  readonly previous: string
  readonly before: string
  readonly marked: string
  readonly after: string
}

/** Where a finding is seen in the page: the cell of a figure, or words. */
export type Place = { readonly address: string } | WordsPlace

/**
 * A line of text as the data has it, in segments: words, and `null` for a reference that the page shows filled in.
 * Segments [from, to) are the ones to mark. `nth` counts lines of the same words from 0.
 */
export interface WordsPlace {
  readonly segments: readonly (string | null)[]
  readonly from: number
  readonly to: number
  readonly nth: number
}

/** What is known of a figure that is clicked. */
export interface FigureView {
  readonly address: string
  /** Official labels, outermost first. */
  readonly row: readonly string[]
  readonly column: readonly string[]
  readonly value: string
  /** What it is counted in. */
  readonly unit?: string
  /** Counting notes. */
  readonly help: readonly string[]
  readonly origin: 'typed' | 'computed' | 'absent'
  readonly at?: SourceLink
}
