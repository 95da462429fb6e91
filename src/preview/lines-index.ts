import type { LocatedScalar } from '../source/located.ts'
import { countWhile } from '../source/ordered.ts'
import { scalarOffsets } from '../source/scalar-offsets.ts'
import type { Source } from '../source/source.ts'

/** A line of a text in the data. */
export interface TextLine {
  /** Offsets into the text: of the line, and of its first character that is no blank. */
  readonly start: number
  readonly indent: number
  /** Without blanks at its ends. */
  readonly words: string
  /** How many lines of the same words stand before it in the file. */
  readonly nth: number
}

/** The texts of a file, each gone through once, however often something is looked up in it. */
export class LinesIndex {
  readonly #source: Source
  /** In the order of the file. */
  readonly #scalars: readonly LocatedScalar[]
  readonly #lines: ReadonlyMap<LocatedScalar, readonly TextLine[]>
  readonly #offsets = new Map<LocatedScalar, readonly number[]>()

  constructor(source: Source, scalars: readonly LocatedScalar[]) {
    this.#source = source
    this.#scalars = [...scalars].sort((a, b) => a.start - b.start)
    const seen = new Map<string, number>()
    this.#lines = new Map(scalars.map((scalar) => [scalar, linesOf(scalar.typed, seen)]))
  }

  /** The scalar that an offset of the source is in. */
  scalarAt(offset: number): LocatedScalar | undefined {
    const scalar = last(this.#scalars, ({ start }) => start <= offset)
    return scalar && offset < scalar.end ? scalar : undefined
  }

  /** The line that an offset of a scalar's text is in. */
  lineAt(scalar: LocatedScalar, index: number): TextLine | undefined {
    return last(this.#lines.get(scalar) ?? [], ({ start }) => start <= index)
  }

  /** An offset of the source as one of a scalar's text. */
  indexIn(scalar: LocatedScalar, offset: number): number {
    const offsets = this.#offsets.get(scalar) ?? scalarOffsets(this.#source, scalar)
    this.#offsets.set(scalar, offsets)
    return Math.min(
      countWhile(offsets, (at) => at < offset),
      offsets.length - 1,
    )
  }
}

function linesOf(text: string, seen: Map<string, number>): readonly TextLine[] {
  let start = 0
  return text.split('\n').map((line) => {
    const words = line.trim()
    const nth = seen.get(words) ?? 0
    seen.set(words, nth + 1)
    const found = { start, indent: start + line.length - line.trimStart().length, words, nth }
    start += line.length + 1
    return found
  })
}

/** The last item that is so, in a list where those that are so come first. */
export function last<Item>(items: readonly Item[], isSo: (item: Item) => boolean): Item | undefined {
  return items[countWhile(items, isSo) - 1]
}
