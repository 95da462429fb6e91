import type { Form } from '../form/form.ts'
import { groupBy } from '../source/group-by.ts'
import type { LabelledFigure } from './labels.ts'
import { type Sum, sumOf } from './sums.ts'
import type { WordFinder } from './word-finder.ts'
import { alternativesOf } from './word-pattern.ts'

/** Words, in order, that speak of a figure: those before the number and those after it. */
export interface Phrase {
  readonly before: readonly string[]
  readonly after: readonly string[]
  /** What the number may be; any is right. */
  readonly sums: readonly Sum[]
  /** What is spoken of: the table of the figures, or the group of rows where a form has one table. */
  readonly topic: string
  /** All its words are verbs: it speaks of them only where that is being told of. */
  readonly isVerbal: boolean
}

/** The phrases that the form declares under `mentions`. */
export function declared(
  form: Form,
  verbs: ReadonlySet<string>,
  finder: WordFinder,
  topicOf: (address: string) => string,
): readonly Phrase[] {
  const classes = new Set(form.words.map(({ name }) => name))
  return form.mentions.flatMap(({ words, figures }) =>
    figures.length === 0
      ? []
      : alternativesOf(words).flatMap((pattern) => {
          const [before = '', after = ''] = pattern.split('#')
          const ids = (part: string) =>
            part
              .split('…')
              .filter((word) => word !== '')
              .map((word) => {
                if (!classes.has(word)) finder.addPattern(word, word)
                return word
              })
          return phrase(ids(before), ids(after), figures, verbs, topicOf)
        }),
  )
}

/** Labels of rows and columns, and 制发…行政规范性文件 where it takes both to name a figure. */
export function ownPhrases(
  labels: readonly LabelledFigure[],
  topicOf: (address: string) => string,
): readonly Phrase[] {
  const none = new Set<string>()
  const own = groupBy(
    labels.filter(({ byItself }) => byItself),
    ({ words }) => words,
  )
  const byThemselves = [...own].flatMap(([words, figures]) => {
    const [figure] = figures
    return figure && figures.length === 1 ? [phrase([words], [], [sumOf(figure.address)], none, topicOf)] : []
  })
  const crossed = labels.flatMap(({ cell, address }) => {
    if (!cell || cell.row.length < 2 || cell.column.length < 2) return []
    const sums = [sumOf(address)]
    return [
      phrase([cell.column, cell.row], [], sums, none, topicOf),
      phrase([cell.row, cell.column], [], sums, none, topicOf),
    ]
  })
  return [...byThemselves, ...crossed]
}

function phrase(
  before: readonly string[],
  after: readonly string[],
  sums: readonly Sum[],
  verbs: ReadonlySet<string>,
  topicOf: (address: string) => string,
): Phrase {
  const words = [...before, ...after]
  return {
    before,
    after,
    sums,
    topic: topicOf(sums[0]?.[0]?.names.join('.') ?? ''),
    isVerbal: words.every((word) => verbs.has(word)),
  }
}
