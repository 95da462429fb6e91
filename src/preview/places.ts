import type { Document } from '../document/document.ts'
import type { Finding, Range } from '../findings/finding.ts'
import type { Report } from '../report/report.ts'
import { type Entry, entryOf, type Located, type LocatedScalar } from '../source/located.ts'
import { offsetOf, type Source } from '../source/source.ts'
import { linePlace } from './line-place.ts'
import { LinesIndex, last } from './lines-index.ts'
import type { Place } from './state.ts'
import { textSegments } from './text-segments.ts'

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
  readonly #cells: ReadonlySet<string>
  readonly #typed: ReadonlyMap<number, string>
  /** Of the file's map, in the order of the file. */
  readonly #entries: readonly Entry[]

  constructor(written: Written) {
    this.#written = written
    this.#lines = new LinesIndex(written.source, scalarsOf(written.data))
    const tables = written.document.blocks.filter((block) => block.type === 'table')
    this.#cells = new Set(tables.flatMap(({ cells }) => cells.flatMap(({ address }) => address ?? [])))
    this.#typed = new Map(
      [...written.report.figures.values()].flatMap(({ address, located }) =>
        located && this.#cells.has(address) ? [[located.start, address]] : [],
      ),
    )
    this.#entries = written.data.kind === 'map' ? written.data.entries : []
  }

  ofFinding({ address, range, file }: Finding): Place | undefined {
    if (address !== undefined && this.#cells.has(address)) return { address }
    const byRange = range && file === undefined ? this.ofRange(range) : undefined
    return byRange ?? (address === undefined ? undefined : this.#section(address))
  }

  ofRange(range: Range): Place | undefined {
    const { source } = this.#written
    const start = offsetOf(source, range.line, range.column)
    const end = offsetOf(source, range.endLine, range.endColumn)
    const scalar = this.#lines.scalarAt(start)
    if (scalar) {
      const address = this.#typed.get(scalar.start)
      return address === undefined ? this.#words(scalar, start, end) : { address }
    }
    const entry = last(this.#entries, ({ keyStart }) => keyStart <= start)
    return entry && start <= entry.value.end ? this.#section(entry.key) : undefined
  }

  /** The line of a text that holds an offset of the source. */
  #words(scalar: LocatedScalar, start: number, end: number): Place | undefined {
    const [from, to] = [this.#lines.indexIn(scalar, start), this.#lines.indexIn(scalar, end)]
    const line = this.#lines.lineAt(scalar, from)
    return line && linePlace(line, from, to)
  }

  /** A section: its heading, or its first line when it has none. */
  #section(address: string): Place | undefined {
    const { report, data } = this.#written
    const name = address.split('.', 1)[0] ?? ''
    const heading = report.format.sections.find((section) => section.name === name)?.heading
    if (heading !== undefined) return { ...textSegments(heading, 0, 0), nth: 0 }
    const value = entryOf(data, name)?.value
    if (value?.kind !== 'scalar') return undefined
    const line = this.#lines.lineAt(value, value.typed.length - value.typed.trimStart().length)
    return line && linePlace(line, 0, 0)
  }
}

/** Every scalar below a value, in the order of the file. */
function scalarsOf(located: Located): readonly LocatedScalar[] {
  if (located.kind === 'scalar') return [located]
  if (located.kind === 'list') return located.items.flatMap(scalarsOf)
  return located.entries.flatMap(({ value }) => scalarsOf(value))
}
