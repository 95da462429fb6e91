import { REGISTRY, type RuleId, type Severity, type Stage } from './registry.ts'

/** Lines and columns count from 1; columns are UTF-16 units; the end is exclusive. */
export interface Range {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** What is found in a user's data. Collected and ordered, never thrown. */
export interface Finding {
  readonly rule: RuleId
  /** Of the rule. */
  readonly stage: Stage
  readonly severity: Severity
  /** One plain sentence: what was found. */
  readonly message: string
  /** Address of the figure or section, e.g. 申请.新收.自然人. */
  readonly address?: string
  readonly range?: Range
  /** The file that the range is in, when it is not the data file: an own form. */
  readonly file?: string
  /** Other places that take part. */
  readonly related?: readonly Related[]
  readonly expected?: string
  readonly found?: string
  /** One sentence: what to do. */
  readonly fix?: string
  /** Nothing is filled in yet on one side of what is compared. @internal */
  readonly isUnfilled?: true
  /** What `check --fix` does to the file, when that is safe. */
  readonly edits?: readonly Edit[]
}

/** What there is to say of one place. */
export interface Details extends Omit<Finding, 'rule' | 'stage' | 'severity'> {
  /** When it is not the rule's own. */
  readonly severity?: Severity
}

/** The finding of a rule. */
export function makeFinding(rule: RuleId, { severity, ...said }: Details): Finding {
  const { stage, severity: usual } = REGISTRY[rule]
  return { rule, stage, severity: severity ?? usual, ...said }
}

/** The stretch [start, end) of the source's text and what takes its place. Offsets are UTF-16 units. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

export interface Related {
  readonly message: string
  readonly range: Range
  /** The file that the range is in, when it is another than the finding's: last year's. */
  readonly file?: string
}

/** By position; findings without one come first. */
export function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(
    (a, b) => (a.range?.line ?? 0) - (b.range?.line ?? 0) || (a.range?.column ?? 0) - (b.range?.column ?? 0),
  )
}

export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.severity === 'error')
}
