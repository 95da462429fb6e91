/**
 * A 版式: what one edition of the official form is. Everything else is derived from it.
 * Plain data without maps, so that a built-in format is compiled to a module.
 */
export interface Form {
  /** The folder's name, e.g. `2021`. */
  readonly id: string
  readonly name: string
  /** The instrument that prescribes the form, with its number. */
  readonly source: string
  /** First report year; a variant has none and is chosen by 版式. */
  readonly from?: number
  /** Title patterns with {{机关}} and {{年度}}: the first is printed, all are accepted. */
  readonly titles: readonly string[]
  readonly deadlines: readonly Deadline[]
  /** The numbers of the sections' headings are left to the program. */
  readonly numbering?: 'auto'
  readonly sections: readonly Section[]
  /** Classes of words that `mentions` may name. */
  readonly words: readonly WordClass[]
  /** What words in prose speak of, besides the labels of the rows. */
  readonly mentions: readonly Mention[]
  /** The figures that tell most of a unit, in few words: what a collecting office looks at first. */
  readonly overview: readonly OverviewFigure[]
  /** Names in `length` and `figures` that are no sections of prose. */
  readonly strangeSections: readonly string[]
  /** Words of mentions that could not be read. */
  readonly unreadableMentions: readonly string[]
}

export interface OverviewFigure {
  /** As short as the head of a narrow column. */
  readonly label: string
  readonly address: string
}

/** Words that say the same in prose: 收到, 接到, 接收. A class that is called as a label says what else the label is called. */
export interface WordClass {
  readonly name: string
  /** What is done, not what it is done to: by itself it speaks of a figure only where its section is being told of. */
  readonly isVerb: boolean
  /** `[…]` may be left out, `(a|b)` is one of several; {{上年}}, {{本年}} and {{下年}} are years. */
  readonly words: readonly string[]
}

/** The last day of publication for a 机关类别, as `MM-DD` of the year after the report year. */
export interface Deadline {
  readonly organ: string
  readonly day: string
  /** How the names of such organs end, for reports that do not give their 机关类别. */
  readonly ending?: string
}

export interface Section {
  readonly name: string
  readonly heading?: string
  /** Other official wordings of the heading. */
  readonly also?: readonly string[]
  /** Leaving it out is no finding. */
  readonly optional: boolean
  readonly topics: readonly Topic[]
  /** Characters that its prose may have at most. */
  readonly longest?: number
  /** Addresses of figures that its prose must tell. */
  readonly figures?: readonly string[]
  /** Prose that `init` writes. */
  readonly starter?: string
  readonly help?: string
  readonly table?: FormTable
}

/** What the prose of a section must or should speak of, or should not. `pattern`: see pattern.ts. */
export interface Topic {
  readonly name: string
  readonly pattern: string
  readonly weight: 'must' | 'should' | 'avoid'
}

export interface FormTable {
  /** Lines printed over the table, e.g. 政府信息公开情况统计表 / （2017年度）. */
  readonly caption: readonly string[]
  /** Fields of the form's head and foot, filled under 填报. */
  readonly above: readonly string[]
  readonly below: readonly string[]
  /** A note printed under the table. */
  readonly note?: string
  /** `columns`: groups of rows are spanning cells. `indent`: groups are lines and their children are indented. */
  readonly nest: 'columns' | 'indent'
  /** Columns that print an attribute of the row beside its label. */
  readonly beside: readonly Beside[]
  /** The cell above the row labels. */
  readonly corner: string
  /** Proportions from the left; the last repeats. Empty: all columns alike. */
  readonly widths: readonly number[]
  /** At least one, stacked on one grid. */
  readonly blocks: readonly Block[]
  /** 勾稽关系, totals apart: these are derived. */
  readonly rules: readonly FormRule[]
  /** Rules that could not be read, as they are written. */
  readonly unreadableRules: readonly string[]
}

export interface Beside {
  readonly attribute: 'unit' | 'code'
  readonly heading: string
}

/** A tree of rows × a tree of columns. Both roots are silent; a root without children is one unlabelled line. */
export interface Block {
  readonly name: string
  /** The full-width label above it. */
  readonly band?: string
  readonly rows: Node
  readonly columns: Node
}

/**
 * `number` is any decimal and `ratio` one that is not added up, for tables of the agency's own; the others are those of
 * the official forms.
 */
export type Kind = 'count' | 'change' | 'amount' | 'number' | 'ratio' | 'text'

/** A row, a column, or a group of them. */
export interface Node {
  readonly name: string
  /** Official wording, as printed. */
  readonly label: string
  /** Other official wordings. */
  readonly also?: readonly string[]
  /** Printed, but not a part of addresses and data. */
  readonly silent: boolean
  /** On a leaf: the sum of its siblings. On a group: the sum of its children. */
  readonly total: boolean
  /** On a leaf that is a total: names of the siblings that it adds up; absent: all. */
  readonly addends?: readonly string[]
  /** An 其中 line: contained in the line before it, so never added to it. */
  readonly part: boolean
  /** In the sum of many units: `own` is the figure of the office that reports for them, never added up. Inherited. */
  readonly aggregate?: 'own'
  /** Set on the node itself or inherited in its own tree. */
  readonly kind?: Kind
  readonly unit?: string
  readonly code?: string
  /** Counting note. */
  readonly help?: string
  readonly vertical: boolean
  readonly children: readonly Node[]
}

/** 勾稽关系: a comparison of sums that must or should hold, where it is declared. */
export interface FormRule {
  /** As it is written: 新收 + 上年结转 = 办理总计 + 结转下年. */
  readonly text: string
  readonly comparison: Comparison
  /** A comparison that must hold first. */
  readonly when?: Comparison
  readonly severity: 'error' | 'warning'
  readonly why?: string
  /** Where its names are looked for: the block and the rows above it; none at the table. */
  readonly block?: string
  readonly under: readonly string[]
}

export interface Comparison {
  readonly left: readonly Term[]
  readonly operator: '=' | '<=' | '>='
  readonly right: readonly Term[]
}

/** A number or a reference, added or taken away. */
export interface Term {
  readonly sign: 1 | -1
  readonly number?: number
  /** Names of rows, then of columns; empty when it is a number. */
  readonly names: readonly string[]
  /** `each g`: holds for every child of g. */
  readonly each: boolean
  /** `上年.x`: the same figure in last year's report. */
  readonly lastYear: boolean
}

/** What words in prose speak of: 受理…申请 → 申请.新收, or 申请.新收 with 申请.上年结转. */
export interface Mention {
  /** A pattern: words, `|` or, `…` a gap, `#` the place of the number where it comes first. */
  readonly words: string
  /** Sums that the number may be; any is right. None in a claim. */
  readonly figures: readonly (readonly Term[])[]
  /** What words without a number say: 复议…均…维持. */
  readonly claim?: Comparison
}
