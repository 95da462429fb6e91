import type { Format } from '../format/format.ts'
import { resolveAddress } from '../format/references.ts'
import { last } from '../format/tree.ts'
import { type LabelledFigure, labelledFigures } from './labels.ts'
import { figuresIn, type Sum, sumOf } from './sums.ts'
import { alternativesOf, expandWords } from './word-pattern.ts'

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

/** What a form has prose speak of, ready to be looked up. */
export interface Lexicon {
  /** The longest words that begin at an offset. */
  wordAt(text: string, at: number): Word | undefined
  /** Phrases that end with a word before the number, and those that begin with one after it. */
  endingWith(id: string): readonly Phrase[]
  beginningWith(id: string): readonly Phrase[]
  /** Figures that a word names within others: 其他, 结果维持. */
  labelled(id: string): readonly LabelledFigure[]
  /** A figure of the row that a word names. */
  inRow(id: string): string | undefined
  /** What a word alone speaks of, if anything. */
  alone(id: string): readonly Phrase[]
  isVerb(id: string): boolean
  /** Whether a verb has an object of its own: 收到 has 申请. */
  hasObject(id: string): boolean
  /** What verbs are said of: 申请 of 收到…申请. */
  isObject(id: string): boolean
  /** What a noun belongs to. */
  topicOf(id: string): string | undefined
  topicOfFigure(address: string): string
  /** Whether the form adds up two figures itself: 新收 + 上年结转. */
  addsUp(a: string, b: string): boolean
  /** In what a figure is counted, e.g. 件; empty when the form does not say. */
  unitOf(address: string): string
}

export interface Word {
  readonly end: number
  /** What it may stand for: classes of words, or itself. */
  readonly ids: readonly string[]
  /** It is a verb, or begins with one: 新收政府信息公开申请. */
  readonly isVerb: boolean
}

/** Says nothing of what is added up. */
const TOTAL = /^[总合]计$/

export function lexiconOf(format: Format, year: number): Lexicon {
  const labels = labelledFigures(format).filter(({ words }) => words.length >= 2)
  const trie = new Trie()
  const verbs = new Set(format.words.filter(({ isVerb }) => isVerb).map(({ name }) => name))
  const filled = (words: string) =>
    words.replaceAll('{{上年}}', String(year - 1)).replaceAll('{{下年}}', String(year + 1))
  for (const { name, words, isVerb } of format.words) {
    for (const word of words.flatMap(expandWords)) trie.add(filled(word), name, isVerb)
  }
  const byLabel = groupBy(labels, ({ words }) => words)
  for (const words of byLabel.keys()) if (!TOTAL.test(words)) trie.add(words, words)
  const rows = new Map<string, string>()
  for (const { cell, address } of labels) {
    if (!cell || cell.row.length < 2) continue
    trie.add(cell.row, cell.row)
    rows.set(cell.row, rows.get(cell.row) ?? address)
  }
  const inForm = topicsOf(format)
  const phrases = [...declared(format, verbs, trie, inForm), ...ownPhrases(labels, inForm)]
  const ending = groupBy(phrases, ({ before }) => before.at(-1) ?? '')
  const beginning = groupBy(phrases, ({ after }) => after[0] ?? '')
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
      .map(({ before, after }) => [...before, ...after])
      .filter((ids) => ids.some((id) => !verbs.has(id)))
      .flatMap((ids) => ids.filter((id) => verbs.has(id))),
  )
  const sections = new Map<string, string>()
  for (const { before, after, topic } of phrases) {
    for (const id of [...before, ...after])
      if (!verbs.has(id)) sections.set(id, sections.get(id) ?? area(topic))
  }
  const sumsOfTwo = new Set(
    phrases.flatMap(({ sums }) => sums.filter(({ length }) => length === 2).map(figuresIn)),
  )
  const units = new Map<string, string>()
  return {
    wordAt: (text, at) => trie.longest(text, at),
    endingWith: (id) => ending.get(id) ?? [],
    beginningWith: (id) => beginning.get(id) ?? [],
    labelled: (id) => byLabel.get(id) ?? [],
    inRow: (id) => rows.get(id),
    alone: (id) =>
      (ending.get(id) ?? []).filter(({ before, after }) => before.length === 1 && after.length === 0),
    isVerb: (id) => verbs.has(id),
    isObject: (id) => objects.has(id),
    hasObject: (id) => withObject.has(id),
    topicOf: (id) => {
      const [labelled] = byLabel.get(id) ?? []
      return sections.get(id) ?? (labelled && topicOfFigure(labelled.address))
    },
    topicOfFigure,
    addsUp: (a, b) => sumsOfTwo.has([a, b].sort().join(' ')),
    unitOf(address) {
      const unit = units.get(address) ?? unitIn(format, address)
      units.set(address, unit)
      return unit
    },
  }
}

/** Topics that have a noun in common are one: what is received and what is answered are applications. */
function areas(
  phrases: readonly Phrase[],
  objects: ReadonlySet<string>,
  verbs: ReadonlySet<string>,
): (topic: string) => string {
  const byObject = new Map<string, string>()
  const first = new Map<string, string>()
  for (const { before, after, topic } of phrases) {
    const ids = [...before, ...after]
    if (!ids.some((id) => verbs.has(id))) continue
    for (const id of ids.filter((one) => objects.has(one))) {
      const known = byObject.get(id)
      if (known === undefined) byObject.set(id, first.get(topic) ?? topic)
      else if (!first.has(topic)) first.set(topic, known)
    }
  }
  return (topic) => first.get(topic) ?? topic
}

/** A form of one table is spoken of group by group. */
function topicsOf(format: Format): (address: string) => string {
  const isOneTable = format.sections.filter(({ table }) => table).length === 1
  return (address) =>
    address
      .split('.')
      .slice(0, isOneTable ? 2 : 1)
      .join('.')
}

function unitIn(format: Format, address: string): string {
  const reference = resolveAddress(format, address)
  return (reference && (last(reference.row).unit ?? last(reference.column).unit)) ?? ''
}

/** The phrases that the form declares under `mentions`. */
function declared(
  format: Format,
  verbs: ReadonlySet<string>,
  trie: Trie,
  topicOf: (address: string) => string,
): readonly Phrase[] {
  const classes = new Set(format.words.map(({ name }) => name))
  return format.mentions.flatMap(({ words, figures }) =>
    figures.length === 0
      ? []
      : alternativesOf(words).flatMap((pattern) => {
          const [before = '', after = ''] = pattern.split('#')
          const ids = (part: string) =>
            part
              .split('…')
              .filter((word) => word !== '')
              .map((word) => {
                if (!classes.has(word)) for (const one of expandWords(word)) trie.add(one, word)
                return word
              })
          return phrase(ids(before), ids(after), figures, verbs, topicOf)
        }),
  )
}

/** Labels of rows and columns, and 制发…行政规范性文件 where it takes both to name a figure. */
function ownPhrases(
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

function groupBy<Item>(
  items: readonly Item[],
  key: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const group = groups.get(key(item))
    if (group) group.push(item)
    else groups.set(key(item), [item])
  }
  return groups
}

/** Words by their characters, for the longest at an offset. Verbs come first, so that it is known what begins with one. */
class Trie {
  readonly #next = new Map<string, Trie>()
  readonly #ids: string[] = []
  #isVerb = false

  add(word: string, id: string, isVerb = false): void {
    let node: Trie = this
    let begins = isVerb
    for (let at = 0; at < word.length; at++) {
      const character = word.charAt(at)
      const next = node.#next.get(character) ?? new Trie()
      node.#next.set(character, next)
      node = next
      begins ||= node.#isVerb
    }
    if (!node.#ids.includes(id)) node.#ids.push(id)
    node.#isVerb ||= begins
  }

  longest(text: string, at: number): Word | undefined {
    let node: Trie | undefined = this
    let found: Word | undefined
    for (let end = at; node; end++) {
      if (node.#ids.length > 0) found = { end, ids: node.#ids, isVerb: node.#isVerb }
      node = node.#next.get(text.charAt(end))
    }
    return found
  }
}
