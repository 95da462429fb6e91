export type Severity = 'error' | 'warning' | 'info'

/**
 * When a fault comes to light, which decides what may be done about it besides mending it:
 * `reading`: the file is not what its form says. An error stops everything: nothing is checked or built.
 * `consistency`: the report contradicts itself or its form. It may be accepted under 确认, set to another level, and
 * built as a 草稿.
 * `output`: an output is not as it should be. It is told beside what was written.
 */
export type Stage = 'reading' | 'consistency' | 'output'

interface RuleEntry {
  readonly stage: Stage
  /** Of findings that do not say otherwise. */
  readonly severity: Severity
}

/**
 * Every rule that a finding can name. Its page, docs/findings/<id>.md, is made from the doc comment with `@rule <id>`
 * over the code or the sentences of the rule.
 */
export const REGISTRY = {
  'acceptance-unknown-rule': { stage: 'consistency', severity: 'error' },
  'acceptance-unused': { stage: 'consistency', severity: 'warning' },
  'agency-form': { stage: 'consistency', severity: 'error' },
  'agency-name': { stage: 'consistency', severity: 'warning' },
  'amount-unit': { stage: 'consistency', severity: 'warning' },
  'announced-parts': { stage: 'consistency', severity: 'warning' },
  'as-of': { stage: 'consistency', severity: 'warning' },
  balance: { stage: 'consistency', severity: 'error' },
  'blank-cell': { stage: 'consistency', severity: 'error' },
  bound: { stage: 'consistency', severity: 'error' },
  'carry-over': { stage: 'consistency', severity: 'error' },
  'cell-overflow': { stage: 'output', severity: 'warning' },
  'changed-sum': { stage: 'consistency', severity: 'warning' },
  'chart-blank': { stage: 'consistency', severity: 'error' },
  'chart-categories': { stage: 'reading', severity: 'error' },
  'chart-content': { stage: 'reading', severity: 'error' },
  'chart-data': { stage: 'reading', severity: 'error' },
  'chart-form': { stage: 'reading', severity: 'error' },
  'chart-label': { stage: 'reading', severity: 'error' },
  'chart-many': { stage: 'consistency', severity: 'warning' },
  'chart-negative': { stage: 'consistency', severity: 'error' },
  'chart-number': { stage: 'reading', severity: 'error' },
  'chart-one-slice': { stage: 'consistency', severity: 'warning' },
  'chart-place': { stage: 'reading', severity: 'error' },
  'chart-reference': { stage: 'reading', severity: 'error' },
  'chart-series': { stage: 'reading', severity: 'error' },
  'chart-size': { stage: 'reading', severity: 'error' },
  'chart-zero': { stage: 'consistency', severity: 'error' },
  date: { stage: 'reading', severity: 'error' },
  'date-missing': { stage: 'consistency', severity: 'error' },
  'document-number': { stage: 'consistency', severity: 'warning' },
  'doubled-word': { stage: 'consistency', severity: 'warning' },
  'doubled-mark': { stage: 'consistency', severity: 'warning' },
  'enumeration-count': { stage: 'consistency', severity: 'error' },
  'file-byte-order-mark': { stage: 'reading', severity: 'info' },
  'file-empty': { stage: 'reading', severity: 'error' },
  'file-not-text': { stage: 'reading', severity: 'error' },
  'file-not-utf8': { stage: 'reading', severity: 'error' },
  'file-too-large': { stage: 'reading', severity: 'error' },
  'font-damaged': { stage: 'output', severity: 'warning' },
  'font-embedding': { stage: 'output', severity: 'warning' },
  'font-format': { stage: 'output', severity: 'warning' },
  'font-missing': { stage: 'output', severity: 'warning' },
  'foreign-markup': { stage: 'consistency', severity: 'error' },
  'foreign-text': { stage: 'consistency', severity: 'warning' },
  'foreign-year': { stage: 'consistency', severity: 'warning' },
  format: { stage: 'reading', severity: 'error' },
  'format-address': { stage: 'reading', severity: 'error' },
  'format-cycle': { stage: 'reading', severity: 'error' },
  'format-missing': { stage: 'reading', severity: 'error' },
  'full-width': { stage: 'consistency', severity: 'warning' },
  'half-width': { stage: 'consistency', severity: 'warning' },
  'heading-number': { stage: 'consistency', severity: 'warning' },
  'heading-level': { stage: 'consistency', severity: 'warning' },
  'illegal-character': { stage: 'reading', severity: 'error' },
  'import-doubt': { stage: 'consistency', severity: 'warning' },
  'incomplete-sum': { stage: 'consistency', severity: 'error' },
  'invisible-character': { stage: 'consistency', severity: 'warning' },
  'line-break': { stage: 'consistency', severity: 'warning' },
  'list-number': { stage: 'consistency', severity: 'info' },
  'listed-row': { stage: 'reading', severity: 'error' },
  'long-prose': { stage: 'consistency', severity: 'info' },
  'lookalike-character': { stage: 'consistency', severity: 'warning' },
  'missing-glyph': { stage: 'output', severity: 'warning' },
  'missing-unit': { stage: 'consistency', severity: 'warning' },
  'needless-comma': { stage: 'consistency', severity: 'info' },
  'no-edition': { stage: 'reading', severity: 'error' },
  'not-a-report': { stage: 'reading', severity: 'error' },
  'number-notation': { stage: 'reading', severity: 'error' },
  'number-slip': { stage: 'consistency', severity: 'warning' },
  outlier: { stage: 'consistency', severity: 'info' },
  'other-edition': { stage: 'reading', severity: 'error' },
  'own-row': { stage: 'reading', severity: 'error' },
  'own-table': { stage: 'reading', severity: 'error' },
  'part-exceeds-whole': { stage: 'consistency', severity: 'error' },
  'pasted-line': { stage: 'consistency', severity: 'warning' },
  'pdf-standard': { stage: 'output', severity: 'error' },
  period: { stage: 'consistency', severity: 'error' },
  'picture-damaged': { stage: 'reading', severity: 'error' },
  'picture-description': { stage: 'reading', severity: 'error' },
  'picture-kind': { stage: 'reading', severity: 'error' },
  'picture-missing': { stage: 'reading', severity: 'error' },
  'picture-path': { stage: 'reading', severity: 'error' },
  'picture-size': { stage: 'reading', severity: 'error' },
  'picture-turned': { stage: 'reading', severity: 'error' },
  'previous-report': { stage: 'consistency', severity: 'error' },
  'prose-braces': { stage: 'reading', severity: 'error' },
  'prose-claim': { stage: 'consistency', severity: 'error' },
  'prose-growth': { stage: 'consistency', severity: 'error' },
  'prose-helper': { stage: 'reading', severity: 'error' },
  'prose-last-year': { stage: 'reading', severity: 'error' },
  'prose-number': { stage: 'consistency', severity: 'error' },
  'prose-omission': { stage: 'consistency', severity: 'warning' },
  'prose-percentage': { stage: 'consistency', severity: 'error' },
  'prose-reference': { stage: 'reading', severity: 'error' },
  'prose-sum': { stage: 'consistency', severity: 'error' },
  'prose-unit': { stage: 'consistency', severity: 'warning' },
  'publication-date': { stage: 'consistency', severity: 'warning' },
  'publication-time': { stage: 'consistency', severity: 'warning' },
  'redundant-total': { stage: 'consistency', severity: 'info' },
  'repeated-paragraph': { stage: 'consistency', severity: 'warning' },
  'repeated-prose': { stage: 'consistency', severity: 'warning' },
  'rule-making': { stage: 'consistency', severity: 'warning' },
  'run-together': { stage: 'consistency', severity: 'warning' },
  'schema-required': { stage: 'reading', severity: 'error' },
  'schema-type': { stage: 'reading', severity: 'error' },
  'schema-unknown-key': { stage: 'reading', severity: 'error' },
  'section-empty': { stage: 'consistency', severity: 'error' },
  'section-figure': { stage: 'consistency', severity: 'warning' },
  'section-length': { stage: 'consistency', severity: 'warning' },
  'section-missing': { stage: 'consistency', severity: 'error' },
  'section-topic': { stage: 'consistency', severity: 'warning' },
  settings: { stage: 'reading', severity: 'error' },
  'single-braces': { stage: 'consistency', severity: 'error' },
  'stray-space': { stage: 'consistency', severity: 'info' },
  'theme-field': { stage: 'reading', severity: 'error' },
  'theme-file': { stage: 'reading', severity: 'error' },
  'theme-helper': { stage: 'reading', severity: 'error' },
  'theme-partial': { stage: 'reading', severity: 'error' },
  'theme-recursion': { stage: 'reading', severity: 'error' },
  'theme-seal': { stage: 'reading', severity: 'error' },
  'theme-syntax': { stage: 'reading', severity: 'error' },
  'this-year': { stage: 'consistency', severity: 'warning' },
  title: { stage: 'consistency', severity: 'error' },
  'topic-empty': { stage: 'consistency', severity: 'warning' },
  'traditional-script': { stage: 'consistency', severity: 'warning' },
  'typed-total': { stage: 'consistency', severity: 'error' },
  unfilled: { stage: 'consistency', severity: 'error' },
  'unfinished-sentence': { stage: 'consistency', severity: 'warning' },
  'unknown-format': { stage: 'reading', severity: 'error' },
  'unshaped-script': { stage: 'output', severity: 'warning' },
  'unit-list': { stage: 'reading', severity: 'error' },
  unpaired: { stage: 'consistency', severity: 'warning' },
  'vague-number': { stage: 'consistency', severity: 'warning' },
  'wrong-word': { stage: 'consistency', severity: 'warning' },
  'yaml-alias': { stage: 'reading', severity: 'error' },
  'yaml-bracket': { stage: 'reading', severity: 'error' },
  'yaml-colon': { stage: 'reading', severity: 'error' },
  'yaml-comma': { stage: 'reading', severity: 'error' },
  'yaml-comment': { stage: 'reading', severity: 'warning' },
  'yaml-curly-quotes': { stage: 'reading', severity: 'warning' },
  'yaml-dash': { stage: 'reading', severity: 'error' },
  'yaml-hash': { stage: 'reading', severity: 'error' },
  'yaml-indent': { stage: 'reading', severity: 'error' },
  'yaml-key': { stage: 'reading', severity: 'error' },
  'yaml-nesting': { stage: 'reading', severity: 'error' },
  'yaml-pipe': { stage: 'reading', severity: 'error' },
  'yaml-space': { stage: 'reading', severity: 'error' },
  'yaml-syntax': { stage: 'reading', severity: 'error' },
  'yaml-tag': { stage: 'reading', severity: 'error' },
  'yaml-text-indent': { stage: 'reading', severity: 'error' },
  'yaml-tilde': { stage: 'reading', severity: 'error' },
} as const satisfies Readonly<Record<string, RuleEntry>>

export type RuleId = keyof typeof REGISTRY

export const RULE_IDS = Object.keys(REGISTRY) as readonly RuleId[]

export function isRuleId(word: string): word is RuleId {
  return Object.hasOwn(REGISTRY, word)
}

/** Whether the findings of a rule may be accepted, set to another level, and built as a 草稿. */
export function isContradiction(rule: RuleId): boolean {
  return REGISTRY[rule].stage === 'consistency'
}

/** Whether the errors of a rule stop everything. */
export function isOfReading(rule: RuleId): boolean {
  return REGISTRY[rule].stage === 'reading'
}
