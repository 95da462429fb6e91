export interface RuleComment {
  readonly id: string
  /** Path below src of the file that the comment stands in. */
  readonly file: string
  /** When the fault comes to light: a file is read, a report is looked at, an output is written. */
  readonly stage: 'reading' | 'consistency' | 'output'
  readonly title: string
  /** Markdown. */
  readonly body: string
  readonly examples: readonly RuleExample[]
}

export interface RuleExample {
  readonly kind: 'bad' | 'good'
  /** Severity and `line:column-line:column`, in turn. */
  readonly expected: readonly string[]
  /** The data as far as it matters; sections left out are filled in. */
  readonly data: string
  readonly previous: string | undefined
}

export declare function ruleComments(): readonly RuleComment[]
