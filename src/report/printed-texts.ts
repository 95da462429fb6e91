import type { Finding } from '../findings/finding.ts'
import {
  type Entry,
  entriesOf,
  type Located,
  type LocatedScalar,
  textOf,
  valueAt,
} from '../source/located.ts'
import type { Source } from '../source/source.ts'
import type { Scope } from './evaluate.ts'
import { PrintedText } from './printed-text.ts'
import { fillProse } from './prose.ts'

/**
 * Reads what is printed of a data file, and keeps it: who reads a key by one of these methods has it checked and found
 * in the preview. Keys are told by the names on the way to them.
 */
export class PrintedTexts {
  /** Of references that cannot be put in. */
  readonly findings: Finding[] = []
  readonly #data: Located
  readonly #source: Source
  readonly #scope: Scope
  readonly #texts: PrintedText[] = []
  readonly #labels = new Map<string, PrintedText>()
  readonly #published: PrintedText[] = []

  /** What `scope` refers to may be read later, but before the first prose. */
  constructor(data: Located, source: Source, scope: Scope) {
    this.#data = data
    this.#source = source
    this.#scope = scope
  }

  /** In the order of the file. */
  get texts(): readonly PrintedText[] {
    return this.#texts.toSorted((a, b) => a.place.start - b.place.start)
  }

  /** Keys, each where it is first read, and what is published about the report. */
  get labelTexts(): readonly PrintedText[] {
    return [...this.#labels.values(), ...this.#published]
  }

  /** A name or a phrase: nothing is put into it. */
  phrase(...names: readonly string[]): string | undefined {
    const value = this.#at(names)
    if (isText(value)) this.#texts.push(this.#phrase(value, names))
    return textOf(value)
  }

  /** All texts below: cells of a table, items of a list. */
  phrases(...names: readonly string[]): readonly string[] {
    const found: PrintedText[] = []
    const visit = (value: Located | undefined, names: readonly string[]): void => {
      const items = value?.kind === 'list' ? value.items : []
      for (const [index, item] of items.entries()) visit(item, [...names, String(index + 1)])
      for (const { key, value: inside } of entriesOf(value)) visit(inside, [...names, key])
      if (isText(value)) found.push(this.#phrase(value, names))
    }
    visit(this.#at(names), names)
    for (const text of found) this.#texts.push(text)
    return found.map(({ text }) => text)
  }

  /** Running prose, with its references put in. */
  prose(...names: readonly string[]): string | undefined {
    const value = this.#at(names)
    if (value?.kind !== 'scalar' || value.value === null) return undefined
    const address = names.join('.')
    const { pieces, findings } = fillProse(value, this.#scope, this.#source)
    const printed = new PrintedText(address, 'prose', value, this.#source, pieces)
    this.findings.push(...findings.map((finding) => ({ ...finding, address })))
    this.#texts.push(printed)
    return printed.text
  }

  /** What is told of the report beside it, to those who look for it. */
  published(...names: readonly string[]): string | undefined {
    const value = this.#at(names)
    if (isText(value)) this.#published.push(this.#phrase(value, names))
    return textOf(value)
  }

  /** A key, which stands for the names on the way to it. */
  label({ key, keyStart: start, keyEnd: end }: Entry, address: string): void {
    if (this.#labels.has(key)) return
    const scalar = { kind: 'scalar', value: key, typed: key, start, end } as const
    this.#labels.set(key, new PrintedText(address, 'key', scalar, this.#source))
  }

  /** All keys below. */
  labels(value: Located | undefined, address: string): void {
    for (const entry of entriesOf(value)) {
      this.label(entry, `${address}.${entry.key}`)
      this.labels(entry.value, `${address}.${entry.key}`)
    }
  }

  #at(names: readonly string[]): Located | undefined {
    return names.reduce<Located | undefined>(valueAt, this.#data)
  }

  #phrase(value: LocatedScalar, names: readonly string[]): PrintedText {
    return new PrintedText(names.join('.'), 'phrase', value, this.#source)
  }
}

function isText(value: Located | undefined): value is LocatedScalar {
  return value?.kind === 'scalar' && typeof value.value === 'string'
}
