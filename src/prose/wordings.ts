import type { Format } from '../format/format.ts'
import type { Comparison, Term } from '../format/rules.ts'
import { type LabelledFigure, labelledFigures, officialAt } from './labels.ts'

/** A sum of figures of the form that prose speaks of. */
export type Sum = readonly Term[]

/** Words that speak of a figure, with what they may speak of. */
export interface Wording {
  /** Words in order, with a gap between each two. */
  readonly words: readonly string[]
  /** How many of the words stand before the number; all, unless the number comes first or in between. */
  readonly before: number
  /** Any is right. */
  readonly sums: readonly Sum[]
  /** Official wording of the figure: it may stand beside the words. */
  readonly official: string
  /** The table section that it is a figure of. */
  readonly section: string
}

export interface Claim {
  readonly words: readonly string[]
  readonly says: Comparison
}

/** All that a form has prose speak of. */
export interface Vocabulary {
  readonly wordings: readonly Wording[]
  readonly claims: readonly Claim[]
  /** Figures that words name within a figure: 其他 within 不予处理. */
  within(address: string): readonly LabelledFigure[]
}

/** Words shorter than this name a figure only within another. */
const FEWEST_CHARACTERS = 4

export function vocabularyOf(format: Format): Vocabulary {
  const figures = labelledFigures(format)
  const mentioned = format.mentions.flatMap(({ words, figures: sums }) =>
    sums.length === 0 ? [] : words.split('|').map((pattern) => declared(pattern, sums, format)),
  )
  const claims = format.mentions.flatMap(({ words, claim }) =>
    claim ? words.split('|').map((pattern) => ({ words: pattern.split('…'), says: claim })) : [],
  )
  return {
    wordings: [...mentioned, ...ownLabels(figures), ...cells(figures)],
    claims,
    within: (address) =>
      figures.filter((figure) => figure.address.startsWith(`${address}.`) && figure.words.length >= 2),
  }
}

function declared(pattern: string, sums: readonly Sum[], format: Format): Wording {
  const [before = '', after] = pattern.split('#')
  const words = (text: string) => text.split('…').filter((word) => word !== '')
  const official = sums.flat().map(({ names }) => officialAt(names.join('.'), format))
  return {
    words: [...words(before), ...words(after ?? '')],
    before: words(before).length,
    sums,
    official: official.join('\n'),
    section: sums[0]?.[0]?.names[0] ?? '',
  }
}

/** Labels of rows that are figures by themselves; words that two figures share mention neither. */
function ownLabels(figures: readonly LabelledFigure[]): readonly Wording[] {
  const own = figures.filter(({ byItself, words }) => byItself && words.length >= FEWEST_CHARACTERS)
  const isShared = ({ words }: LabelledFigure) => own.filter((other) => other.words === words).length > 1
  return own.filter((figure) => !isShared(figure)).map((figure) => named(figure, [figure.words]))
}

/** 制发…行政规范性文件 and 行政规范性文件…制发, where a row has several columns. */
function cells(figures: readonly LabelledFigure[]): readonly Wording[] {
  return figures.flatMap((figure) => {
    const { row = '', column = '' } = figure.cell ?? {}
    if (row.length < 2 || column.length < 2) return []
    return [named(figure, [column, row]), named(figure, [row, column])]
  })
}

function named(figure: LabelledFigure, words: readonly string[]): Wording {
  return {
    words,
    before: words.length,
    sums: [sumOf(figure.address)],
    official: figure.wording,
    section: figure.address.split('.')[0] ?? '',
  }
}

/** Sums of other figures each. */
export function distinct(sums: readonly Sum[]): readonly Sum[] {
  return [...new Map(sums.map((sum) => [figuresIn(sum), sum])).values()]
}

/** The same for sums of the same figures. */
export function figuresIn(sum: Sum): string {
  return sum
    .map(({ names }) => names.join('.'))
    .sort()
    .join(' ')
}

/** The sum that is one figure. */
export function sumOf(address: string): Sum {
  return [{ sign: 1, names: address.split('.'), each: false, lastYear: false }]
}
