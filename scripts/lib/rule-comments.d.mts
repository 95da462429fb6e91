export interface RuleComment {
  readonly id: string
  /** The heading of the index that it stands under. */
  readonly group: string
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
  /** What lies beside a sum. */
  readonly addends: string | undefined
}

export declare function ruleComments(): readonly RuleComment[]
