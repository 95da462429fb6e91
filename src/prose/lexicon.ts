import type { Form } from '../form/form.ts'
import { unitAt } from '../form/references.ts'
import { addressAbove } from '../form/tree.ts'
import { groupBy } from '../source/group-by.ts'
import { rememberedBy } from '../source/remembered.ts'
import { type LabelledFigure, labelledFigures } from './labels.ts'
import { declared, ownPhrases, type Phrase } from './phrases.ts'
import { areas, topicsOf } from './topics.ts'
import { type Word, WordFinder } from './word-finder.ts'

/** What a form has prose speak of, ready to be looked up. */
export interface Lexicon {
  /** The longest words that begin at an offset; a label that begins with a verb is its noun as well: 主动公开政府信息. */
  wordAt(text: string, at: number): Word | undefined
  /** Phrases that end with a word before the number. */
  endingWith(id: string): readonly Phrase[]
  /** Figures that a word names within others: 其他, 结果维持. */
  labelled(id: string): readonly LabelledFigure[]
  /** The row that a word names, if it takes a column to name a figure: 主动公开.规章. */
  rowOf(id: string): string | undefined
  /** What a word alone speaks of, if anything. */
  alone(id: string): readonly Phrase[]
  isVerb(id: string): boolean
  /** Whether a verb has an object of its own in what is spoken of: 收到 has 申请. */
  hasObject(id: string, topic: string): boolean
  /** What verbs are said of: 申请 of 收到…申请. */
  isObject(id: string): boolean
  /** What a noun belongs to. */
  topicOf(id: string): string | undefined
  topicOfFigure(address: string): string
  /** Whether the form adds up two figures itself: 新收 + 上年结转. */
  addsUp(a: string, b: string): boolean
  /** What the form adds up with a figure. */
  addedTo(address: string): readonly string[]
  /** Whether verbs alone speak of it: what is received and answered. */
  isDone(topic: string): boolean
  /** In what a figure is counted, e.g. 件; empty when the form does not say. */
  unitOf(address: string): string
}

/** Says nothing of what is added up. */
const TOTAL = /^[总合]计$/

/** Remembered: it takes as long to make as a report takes to be checked, and many reports of a year have one form. */
export const lexiconOf: (form: Form, year: number) => Lexicon = rememberedBy(makeLexicon)

function makeLexicon(form: Form, year: number): Lexicon {
  const labels = labelledFigures(form).filter(({ words }) => words.length >= 2)
  const finder = new WordFinder()
  const verbs = new Set(form.words.filter(({ isVerb }) => isVerb).map(({ name }) => name))
  const filled = (words: string) =>
    words
      .replaceAll('{{上年}}', String(year - 1))
      .replaceAll('{{本年}}', String(year))
      .replaceAll('{{下年}}', String(year + 1))
  for (const { name, words, isVerb } of form.words) {
    for (const pattern of words) finder.addPattern(filled(pattern), name, isVerb)
  }
  const byLabel = groupBy(labels, ({ words }) => words)
  for (const words of byLabel.keys()) if (!TOTAL.test(words)) finder.add(words, words)
  const rows = new Map<string, string>()
  for (const { cell, address } of labels) {
    if (!cell || cell.row.length < 2) continue
    finder.add(cell.row, cell.row)
    rows.set(cell.row, rows.get(cell.row) ?? addressAbove(address))
  }
  const inForm = topicsOf(form)
  const phrases = [...declared(form, verbs, finder, inForm), ...ownPhrases(labels, inForm)]
  const ending = groupBy(phrases, ({ before }) => before.at(-1) ?? '')
  const objects = new Set(
    phrases
      .map(({ before, after }) => [...before, ...after])
      .filter((ids) => ids.some((id) => verbs.has(id)))
      .flatMap((ids) => ids.filter((id) => !verbs.has(id))),
  )
  const area = areas(phrases, objects, verbs)
  const topicOfFigure = (address: string) => area(inForm(address))
  const withObject = new Set(
    phrases
      .filter(({ before, after }) => [...before, ...after].some((id) => !verbs.has(id)))
      .flatMap(({ before, after, topic }) =>
        [...before, ...after].filter((id) => verbs.has(id)).map((id) => `${id} ${area(topic)}`),
      ),
  )
  const sections = new Map<string, string>()
  for (const { before, after, topic } of phrases) {
    for (const id of [...before, ...after])
      if (!verbs.has(id)) sections.set(id, sections.get(id) ?? area(topic))
  }
  const pairs = phrases.flatMap(({ sums }) =>
    sums.filter(({ length }) => length === 2).map((sum) => sum.map(({ names }) => names.join('.'))),
  )
  const added = groupBy(
    pairs.flatMap(([a = '', b = '']) => [
      { own: a, other: b },
      { own: b, other: a },
    ]),
    ({ own }) => own,
  )
  const addedTo = (address: string) => [...new Set(added.get(address)?.map(({ other }) => other))]
  const done = new Set(phrases.filter(({ isVerbal }) => isVerbal).map(({ topic }) => area(topic)))
  const units = new Map<string, string>()
  return {
    wordAt(text, at) {
      const found = finder.longest(text, at)
      if (!found?.ids.some((id) => byLabel.has(id)) || found.afterVerb === at) return found
      const noun = found.afterVerb < found.end ? finder.longest(text, found.afterVerb) : undefined
      return noun?.end === found.end ? { ...found, ids: [...new Set([...found.ids, ...noun.ids])] } : found
    },
    endingWith: (id) => ending.get(id) ?? [],
    labelled: (id) => byLabel.get(id) ?? [],
    rowOf: (id) => rows.get(id),
    alone: (id) =>
      (ending.get(id) ?? []).filter(({ before, after }) => before.length === 1 && after.length === 0),
    isVerb: (id) => verbs.has(id),
    isObject: (id) => objects.has(id),
    hasObject: (id, topic) => withObject.has(`${id} ${topic}`),
    topicOf: (id) => {
      const [labelled] = byLabel.get(id) ?? []
      return sections.get(id) ?? (labelled && topicOfFigure(labelled.address))
    },
    topicOfFigure,
    addsUp: (a, b) => addedTo(a).includes(b),
    addedTo,
    isDone: (topic) => done.has(topic),
    unitOf(address) {
      const unit = units.get(address) ?? unitAt(form, address)
      units.set(address, unit)
      return unit
    },
  }
}
