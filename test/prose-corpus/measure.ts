import { join } from 'node:path'
import type { Form } from '../../src/form/form.ts'
import { type Lexicon, lexiconOf } from '../../src/prose/lexicon.ts'
import { readProseText } from '../../src/prose/prose-text.ts'
import { type Label, type LabelledSentence, readCorpus } from './corpus.ts'

/** What became of a number: read right, not read, or read as what it is not. */
export type Verdict = 'right' | 'missed' | 'wrong' | 'silent'

export interface Judged {
  readonly sentence: LabelledSentence
  readonly start: number
  readonly text: string
  readonly verdict: Verdict
  readonly due: readonly (readonly string[])[]
  readonly read: readonly (readonly string[])[]
}

/** The year of the reports that the sentences of an edition are from. */
export const YEARS: Readonly<Record<string, number>> = {
  '2021': 2024,
  '2019': 2020,
  '2014': 2016,
  '2014-北京': 2016,
  '2008': 2012,
}

/** The folders of the corpus: near the patterns and freely written, each with a half that nobody looks at. */
export const HALVES = ['seen', 'unseen', 'free-seen', 'free-unseen'] as const
export type Half = (typeof HALVES)[number]

/** Every number of the corpus, as it is read and as it should be. */
export function judgeCorpus(
  folder: string,
  forms: ReadonlyMap<string, Form>,
): Readonly<Record<Half, readonly Judged[]>> {
  const half = (name: Half) => judgeAll(readCorpus(join(folder, name)), forms)
  return {
    seen: half('seen'),
    unseen: half('unseen'),
    'free-seen': half('free-seen'),
    'free-unseen': half('free-unseen'),
  }
}

/** Every number of the sentences, as it is read and as it should be. */
export function judgeAll(
  sentences: readonly LabelledSentence[],
  forms: ReadonlyMap<string, Form>,
): readonly Judged[] {
  const lexicons = new Map<string, Lexicon>()
  return sentences.flatMap((sentence) => {
    const form = forms.get(sentence.form)
    if (!form) throw new Error(`no form ${sentence.form}`)
    const year = YEARS[sentence.form] ?? 0
    const lexicon = lexicons.get(sentence.form) ?? lexiconOf(form, year)
    lexicons.set(sentence.form, lexicon)
    return judge(sentence, form, lexicon, year)
  })
}

function judge(sentence: LabelledSentence, form: Form, lexicon: Lexicon, year: number): readonly Judged[] {
  const { statements } = readProseText(sentence.text, lexicon, form, { year })
  const read = new Map(
    statements
      .filter(({ isInUnit }) => isInUnit)
      .map(({ number, sums }) => [number.start, sums.map((sum) => sum.map(({ names }) => names.join('.')))]),
  )
  const labels = new Map(sentence.labels.map((label) => [label.start, label]))
  const starts = [...new Set([...labels.keys(), ...read.keys()])].sort((a, b) => a - b)
  return starts.map((start) => {
    const label = labels.get(start)
    const due = label?.figures ?? []
    const found = read.get(start) ?? []
    return {
      sentence,
      start,
      text: label?.text ?? sentence.text.slice(start, start + 4),
      verdict: verdict(due, found, label?.mayTellNone ?? true),
      due,
      read: found,
    }
  })
}

function verdict(due: Label['figures'], read: Label['figures'], mayTellNone: boolean): Verdict {
  const key = (sum: readonly string[]) => [...sum].sort().join('+')
  if (read.length === 0) return mayTellNone ? 'silent' : 'missed'
  const dues = due.map(key)
  return read.some((sum) => dues.includes(key(sum))) ? 'right' : 'wrong'
}
