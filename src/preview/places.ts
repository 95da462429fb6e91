import type { Document } from '../document/document.ts'
import type { Finding, Range } from '../findings/finding.ts'
import type { PrintedText } from '../report/printed-text.ts'
import type { Report } from '../report/report.ts'
import { entriesOf, type Located, type LocatedScalar } from '../source/located.ts'
import { offsetOf, type Source } from '../source/source.ts'
import { linePlace, wordsPlace } from './line-place.ts'
import { LinesIndex, last } from './lines-index.ts'
import type { Place } from './state.ts'

/** A report and where it comes from. */
export interface Written {
  readonly source: Source
  readonly data: Located
  readonly report: Report
  readonly document: Document
}

/** Tells where findings are seen in the page. What it takes is gone through once, for all findings together. */
export class Places {
  readonly #written: Written
  readonly #lines: LinesIndex
  readonly #texts: ReadonlyMap<string, PrintedText>
  readonly #cells: ReadonlySet<string>
  /** Figures that are typed and printed, in the order of the file. */
  readonly #typed: readonly { readonly address: string; readonly located: LocatedScalar }[]

  constructor(written: Written) {
    this.#written = written
    const { figures, texts } = written.report
    this.#lines = new LinesIndex(texts)
    this.#texts = new Map(texts.map((text) => [text.address, text]))
    const tables = written.document.blocks.filter((block) => block.type === 'table')
    this.#cells = new Set(tables.flatMap(({ cells }) => cells.flatMap(({ address }) => address ?? [])))
    this.#typed = [...figures.values()]
      .flatMap(({ address, located }) => (located && this.#cells.has(address) ? [{ address, located }] : []))
      .sort((a, b) => a.located.start - b.located.start)
  }

  /** What words say wrong of a cell is seen in the words. */
  ofFinding({ address, range, file }: Finding): Place | undefined {
    const here = file === undefined ? range : undefined
    const words = here && this.#inText(here)
    if (words) return words
    if (address !== undefined && this.#cells.has(address)) return { address }
    return (here && this.ofRange(here)) ?? (address === undefined ? undefined : this.#section(address))
  }

  ofRange(range: Range): Place | undefined {
    const { source, data } = this.#written
    const start = offsetOf(source, range.line, range.column)
    const figure = last(this.#typed, ({ located }) => located.start <= start)
    if (figure && start < figure.located.end) return { address: figure.address }
    const words = this.#inText(range)
    if (words) return words
    const entry = last(entriesOf(data), ({ keyStart }) => keyStart <= start)
    return entry && start <= entry.value.end ? this.#section(entry.key) : undefined
  }

  #inText(range: Range): Place | undefined {
    return wordsPlace(this.#lines, this.#written.source, range)
  }

  /** A section: its heading, or its first line when it has none. */
  #section(address: string): Place | undefined {
    const name = address.split('.', 1)[0] ?? ''
    const heading = this.#written.report.form.sections.find((section) => section.name === name)?.heading
    if (heading !== undefined) return { segments: [heading], from: 0, to: 1, nth: 0 }
    const text = this.#texts.get(name)
    const line = text && this.#lines.lineAt(text, text.typed.length - text.typed.trimStart().length)
    return line && linePlace(text, line, line.start, line.start)
  }
}
