import type { LocatedScalar } from '../source/located.ts'
import { countWhile } from '../source/ordered.ts'
import { scalarOffsets } from '../source/scalar-offsets.ts'
import type { Source } from '../source/source.ts'

/**
 * A stretch of a text as it is printed, and the stretch [start, end) of the typed text that it comes from: typed as it
 * stands, `\{{` that is printed as braces, or a `{{…}}` that something is put in for.
 */
export interface PrintedPiece {
  readonly kind: 'typed' | 'braces' | 'reference'
  readonly text: string
  readonly start: number
  readonly end: number
}

/** What a text is: running prose, which figures are put into; a name or a phrase; a name that is a key of the file. */
export type PrintedKind = 'prose' | 'phrase' | 'key'

interface Span {
  readonly start: number
  readonly end: number
}

/** What is put in for a `{{…}}`, the reference as it is typed, and its place in the source. */
export interface PutIn {
  readonly printed: string
  readonly typed: string
  readonly place: Span
}

/** A text of the report as it is printed. Of each character it is known whether it is typed, and where. */
export class PrintedText {
  /** Keys on the way to it, and numbers in lists, with points between. */
  readonly address: string
  readonly kind: PrintedKind
  /** With its figures put in. */
  readonly text: string
  readonly pieces: readonly PrintedPiece[]
  readonly #scalar: LocatedScalar
  readonly #source: Source
  /** Offsets of the pieces in the text. */
  readonly #starts: readonly number[]
  #offsets: readonly number[] | undefined

  constructor(
    address: string,
    kind: PrintedKind,
    scalar: LocatedScalar,
    source: Source,
    pieces: readonly PrintedPiece[] = [
      { kind: 'typed', text: scalar.typed, start: 0, end: scalar.typed.length },
    ],
  ) {
    this.address = address
    this.kind = kind
    let text = ''
    this.#starts = pieces.map((piece) => {
      const start = text.length
      text += piece.text
      return start
    })
    this.text = text
    this.pieces = pieces
    this.#scalar = scalar
    this.#source = source
  }

  get isProse(): boolean {
    return this.kind === 'prose'
  }

  /** As it stands in the file, without quotes and indents. */
  get typed(): string {
    return this.#scalar.typed
  }

  /** Where all of it stands in the source, with its quotes. */
  get place(): Span {
    const { start, end } = this.#scalar
    return { start, end }
  }

  /** Whether [start, end) of the text is typed as it stands, without anything put in. */
  isTyped(start: number, end: number): boolean {
    return this.pieces
      .slice(this.#pieceAt(start), this.#pieceAt(end - 1) + 1)
      .every(({ kind }) => kind === 'typed')
  }

  /** What is put in for a `{{…}}` at the beginning of [start, end) of the text, when nothing but it tells a number there. */
  referenceIn(start: number, end: number): PutIn | undefined {
    const index = this.#pieceAt(start)
    const piece = this.pieces[index]
    const after = start + (piece?.text.length ?? 0)
    if (piece?.kind !== 'reference' || this.#starts[index] !== start || after > end) return undefined
    if (/[\d.]/.test(this.text.slice(after, end))) return undefined
    const { start: from, end: to } = piece
    return {
      printed: piece.text,
      typed: this.typed.slice(from, to),
      place: { start: this.#offset(from), end: this.#offset(to) },
    }
  }

  /** Where [start, end) of the text is typed, in the source; all of a reference, when it is a part of what is put in. */
  span(start: number, end: number): Span {
    const [first, last] = [this.#pieceAt(start), this.#pieceAt(Math.max(start, end - 1))]
    const [from, to] = [this.pieces[first], this.pieces[last]]
    if (!from || !to) return this.place
    const [before, after] = [this.#starts[first] ?? 0, this.#starts[last] ?? 0]
    return {
      start: this.#offset(from.kind === 'typed' ? from.start + start - before : from.start),
      end: to.kind === 'typed' ? this.#offset(to.start + end - 1 - after) + 1 : this.#offset(to.end),
    }
  }

  /** An offset of the source as one of the typed text. */
  typedIndex(offset: number): number {
    const offsets = this.#typedOffsets
    return Math.min(
      countWhile(offsets, (at) => at < offset),
      offsets.length - 1,
    )
  }

  /** The pieces in [start, end) of the typed text: words cut to it, nothing of a `{{…}}` that is not whole in it. */
  piecesBetween(start: number, end: number): readonly PrintedPiece[] {
    const first = countWhile(this.pieces, (piece) => piece.end <= start)
    const last = countWhile(this.pieces, (piece) => piece.start < end)
    return this.pieces.slice(first, last).flatMap((piece): readonly PrintedPiece[] => {
      const [from, to] = [Math.max(start, piece.start), Math.min(end, piece.end)]
      if (from === piece.start && to === piece.end) return [piece]
      const text = piece.text.slice(from - piece.start, to - piece.start)
      return piece.kind === 'typed' ? [{ ...piece, text, start: from, end: to }] : []
    })
  }

  #pieceAt(index: number): number {
    return Math.max(0, countWhile(this.#starts, (start) => start <= index) - 1)
  }

  #offset(index: number): number {
    return this.#typedOffsets[index] ?? this.#scalar.end
  }

  /** Offset in the source of each character of the typed text. */
  get #typedOffsets(): readonly number[] {
    this.#offsets ??= scalarOffsets(this.#source, this.#scalar)
    return this.#offsets
  }
}
