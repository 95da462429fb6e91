import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

/**
 * A number that somebody labelled by hand: the figures that it may tell, each a sum of addresses; none when it tells none.
 * `[12|规制/]` leaves open whether it tells any.
 */
export interface Label {
  readonly start: number
  readonly text: string
  readonly figures: readonly (readonly string[])[]
  readonly mayTellNone: boolean
}

export interface LabelledSentence {
  readonly form: string
  readonly text: string
  readonly labels: readonly Label[]
}

interface CorpusFile {
  readonly form: string
  readonly names: Readonly<Record<string, string>>
  /** A sentence or a passage a line. */
  readonly sentences: string
}

/** Every labelled sentence of a folder. */
export function readCorpus(folder: string): readonly LabelledSentence[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) => {
      const { form, names, sentences } = parse(readFileSync(join(folder, name), 'utf8')) as CorpusFile
      return sentences
        .trim()
        .split('\n')
        .map((sentence) => ({ form, ...labelled(sentence, names) }))
    })
}

function labelled(
  sentence: string,
  names: Readonly<Record<string, string>>,
): { readonly text: string; readonly labels: readonly Label[] } {
  const labels: Label[] = []
  let text = ''
  let from = 0
  for (const match of sentence.matchAll(/\[([^[\]|]+)\|([^[\]]*)\]/g)) {
    text += sentence.slice(from, match.index)
    const [, number = '', figures = ''] = match
    labels.push({
      start: text.length,
      text: number,
      mayTellNone: figures.split('/').includes(''),
      figures: figures
        .split('/')
        .filter((sum) => sum !== '')
        .map((sum) => sum.split('+').map((name) => names[name] ?? fail(name))),
    })
    text += number
    from = match.index + match[0].length
  }
  return { text: text + sentence.slice(from), labels }
}

function fail(name: string): never {
  throw new Error(`the corpus names no figure ${name}`)
}
