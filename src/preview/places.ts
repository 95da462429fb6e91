import type { Document } from '../document/document.ts'
import type { Finding, Range } from '../findings/finding.ts'
import type { Report } from '../report/report.ts'
import { entryOf, type Located, type LocatedScalar } from '../source/located.ts'
import { scalarOffsets } from '../source/scalar-offsets.ts'
import { offsetOf, type Source } from '../source/source.ts'
import type { Place } from './state.ts'
import { textSegments } from './text-segments.ts'

/** A report and where it comes from. */
export interface Written {
  readonly source: Source
  readonly data: Located
  readonly report: Report
  readonly document: Document
}

/** Tells where findings are seen in the page. */
export class Places {
  readonly #written: Written
  readonly #scalars: readonly LocatedScalar[]
  readonly #cells: ReadonlySet<string>
  readonly #typed: ReadonlyMap<number, string>

  constructor(written: Written) {
    this.#written = written
    this.#scalars = scalarsOf(written.data)
    const tables = written.document.blocks.filter((block) => block.type === 'table')
    this.#cells = new Set(tables.flatMap(({ cells }) => cells.flatMap(({ address }) => address ?? [])))
    this.#typed = new Map(
      [...written.report.figures.values()].flatMap(({ address, located }) =>
        located && this.#cells.has(address) ? [[located.start, address]] : [],
      ),
    )
  }

  ofFinding({ address, range, file }: Finding): Place | undefined {
    if (address !== undefined && this.#cells.has(address)) return { address }
    const byRange = range && file === undefined ? this.ofRange(range) : undefined
    return byRange ?? (address === undefined ? undefined : this.#section(address))
  }

  ofRange(range: Range): Place | undefined {
    const { source, data } = this.#written
    const start = offsetOf(source, range.line, range.column)
    const end = offsetOf(source, range.endLine, range.endColumn)
    const scalar = this.#scalars.find((scalar) => scalar.start <= start && start < scalar.end)
    if (scalar) {
      const address = this.#typed.get(scalar.start)
      return address === undefined ? this.#line(scalar, start, end) : { address }
    }
    const entries = data.kind === 'map' ? data.entries : []
    const entry = entries.find(({ keyStart, value }) => keyStart <= start && start <= value.end)
    return entry && this.#section(entry.key)
  }

  /** The line of a text that holds an offset of the source. */
  #line(scalar: LocatedScalar, start: number, end: number): Place | undefined {
    const offsets = scalarOffsets(this.#written.source, scalar)
    const index = (offset: number) => {
      const found = offsets.findIndex((at) => at >= offset)
      return found < 0 ? scalar.typed.length : found
    }
    const [from, to] = [index(start), index(end)]
    const lineStart = scalar.typed.lastIndexOf('\n', from - 1) + 1
    const line = scalar.typed.slice(lineStart).split('\n', 1)[0] ?? ''
    const indent = lineStart + line.length - line.trimStart().length
    return this.#words(line.trim(), scalar, lineStart, from - indent, to - indent)
  }

  #words(
    line: string,
    scalar: LocatedScalar,
    lineStart: number,
    from: number,
    to: number,
  ): Place | undefined {
    if (line === '') return undefined
    const earlier = this.#scalars.slice(0, this.#scalars.indexOf(scalar)).map(({ typed }) => typed)
    const lines = [...earlier, scalar.typed.slice(0, lineStart)].flatMap((text) => text.split('\n'))
    const nth = lines.filter((other) => other.trim() === line).length
    return { ...textSegments(line, from, to), nth }
  }

  /** A section: its heading, or its first line when it has none. */
  #section(address: string): Place | undefined {
    const { report, data } = this.#written
    const name = address.split('.', 1)[0] ?? ''
    const heading = report.format.sections.find((section) => section.name === name)?.heading
    if (heading !== undefined) return { ...textSegments(heading, 0, 0), nth: 0 }
    const value = entryOf(data, name)?.value
    if (value?.kind !== 'scalar') return undefined
    const start = value.typed.length - value.typed.trimStart().length
    const line = value.typed.slice(start).split('\n', 1)[0] ?? ''
    return this.#words(line.trim(), value, start, 0, 0)
  }
}

/** Every scalar below a value, in the order of the file. */
function scalarsOf(located: Located): readonly LocatedScalar[] {
  if (located.kind === 'scalar') return [located]
  if (located.kind === 'list') return located.items.flatMap(scalarsOf)
  return located.entries.flatMap(({ value }) => scalarsOf(value))
}
