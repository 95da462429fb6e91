import type { PrintedText } from '../report/printed-text.ts'
import { countWhile } from '../source/ordered.ts'

/** A line of a text as it is typed. Offsets are into the typed text. */
export interface TextLine {
  readonly at: number
  /** Of its words, without the blanks around them. */
  readonly start: number
  readonly end: number
  /** How many lines of the same words stand before it in the file. */
  readonly nth: number
}

/** The lines of printed texts, each gone through once, however often something is looked up in it. */
export class LinesIndex {
  /** In the order of the file. */
  readonly #texts: readonly PrintedText[]
  readonly #lines: ReadonlyMap<PrintedText, readonly TextLine[]>

  constructor(texts: readonly PrintedText[]) {
    this.#texts = texts
    const seen = new Map<string, number>()
    this.#lines = new Map(texts.map((text) => [text, linesOf(text.typed, seen)]))
  }

  /** The text that an offset of the source is in. */
  textAt(offset: number): PrintedText | undefined {
    const text = last(this.#texts, ({ place }) => place.start <= offset)
    return text && offset < text.place.end ? text : undefined
  }

  /** The line that an offset of a typed text is in. */
  lineAt(text: PrintedText, index: number): TextLine | undefined {
    return last(this.#lines.get(text) ?? [], ({ at }) => at <= index)
  }
}

function linesOf(text: string, seen: Map<string, number>): readonly TextLine[] {
  let at = 0
  return text.split('\n').map((line) => {
    const words = line.trim()
    const nth = seen.get(words) ?? 0
    seen.set(words, nth + 1)
    const start = at + line.length - line.trimStart().length
    const found = { at, start, end: start + words.length, nth }
    at += line.length + 1
    return found
  })
}

/** The last item that is so, in a list where those that are so come first. */
export function last<Item>(items: readonly Item[], isSo: (item: Item) => boolean): Item | undefined {
  return items[countWhile(items, isSo) - 1]
}
