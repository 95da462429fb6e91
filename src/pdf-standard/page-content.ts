import { DEVICE_COLOURS, OTHERS, PAINTS_PATH, SHOWS_TEXT } from './content-operators.ts'
import { Keyword, Lexer } from './lexer.ts'
import { type Dictionary, dictionaryOf, Name, type PdfObject, PdfString } from './pdf-object.ts'

/** An open marked-content sequence, ISO 32000-1 14.6. */
export interface Mark {
  readonly tag: string
  /** The number by which the structure tree knows it. */
  readonly id?: number
  readonly properties?: Dictionary
}

/** Something that a page paints, with the marked content that it stands in, outermost first. */
export interface Painted {
  readonly kind: 'text' | 'path' | 'external' | 'inline' | 'shading'
  readonly marks: readonly Mark[]
  /** Of text: the resource name of its font, and the two-byte codes shown. */
  readonly font?: string
  readonly codes?: readonly number[]
  /** Of an external object: its resource name. */
  readonly name?: string
}

export interface PageContent {
  readonly painted: readonly Painted[]
  /** Every marked-content sequence as it begins, with those around it, outermost first. */
  readonly opened: readonly { readonly mark: Mark; readonly around: readonly Mark[] }[]
  /** Device colour spaces by the operators that choose them, and named ones. */
  readonly colourSpaces: ReadonlySet<string>
  readonly renderingIntents: ReadonlySet<string>
  readonly unknownOperators: ReadonlySet<string>
  readonly deepestState: number
  /** Marked content, text objects and saved states are all closed. */
  readonly isBalanced: boolean
}

/** Follows the operators of a page. `named` looks a property list up in its resources. */
export function readContent(
  operators: string,
  named: (name: string) => Dictionary | undefined,
  breach: (condition: string) => void,
): PageContent {
  const follower = new Follower(named)
  const lexer = new Lexer(operators, 0, breach)
  let operands: PdfObject[] = []
  for (let token = lexer.next(); token !== undefined; token = lexer.next()) {
    if (token instanceof Keyword) {
      follower.follow(token.word, operands)
      // What comes after `BI` is binary: nothing more can be told of this page.
      if (token.word === 'BI') break
      operands = []
    } else operands.push(token)
  }
  return follower
}

/** The state that operators change as far as the checks need it. */
class Follower implements PageContent {
  readonly painted: Painted[] = []
  readonly opened: { mark: Mark; around: readonly Mark[] }[] = []
  readonly colourSpaces = new Set<string>()
  readonly renderingIntents = new Set<string>()
  readonly unknownOperators = new Set<string>()
  deepestState = 0
  readonly #named: (name: string) => Dictionary | undefined
  #marks: readonly Mark[] = []
  #font = ''
  readonly #fontsOutside: string[] = []
  #isInText = false
  #strayEnds = 0

  constructor(named: (name: string) => Dictionary | undefined) {
    this.#named = named
  }

  get isBalanced(): boolean {
    const open = this.#marks.length + this.#fontsOutside.length
    return open === 0 && !this.#isInText && this.#strayEnds === 0
  }

  follow(word: string, operands: readonly PdfObject[]): void {
    const [first, second] = operands
    const device = DEVICE_COLOURS[word]
    if (device) this.colourSpaces.add(device)
    else if (SHOWS_TEXT.has(word))
      this.#paint({ kind: 'text', font: this.#font, codes: codesOf(operands.at(-1)) })
    else if (PAINTS_PATH.has(word)) this.#paint({ kind: 'path' })
    else if (word === 'Do') this.#paint({ kind: 'external', name: nameIn(first) })
    else if (word === 'sh') this.#paint({ kind: 'shading' })
    else if (word === 'BI') this.#paint({ kind: 'inline' })
    else if (word === 'BMC' || word === 'BDC') this.#open(this.#markOf(first, second))
    else if (word === 'EMC') this.#close()
    else if (word === 'q') this.#save()
    else if (word === 'Q') this.#restore()
    else if (word === 'BT' || word === 'ET') this.#enterText(word === 'BT')
    else if (word === 'Tf') this.#font = nameIn(first)
    else if (word === 'ri') this.renderingIntents.add(nameIn(first))
    else if (word === 'cs' || word === 'CS') this.colourSpaces.add(nameIn(first))
    else if (!OTHERS.has(word)) this.unknownOperators.add(word)
  }

  #paint(painted: Omit<Painted, 'marks'>): void {
    this.painted.push({ ...painted, marks: this.#marks })
  }

  #open(mark: Mark): void {
    this.opened.push({ mark, around: this.#marks })
    this.#marks = [...this.#marks, mark]
  }

  #close(): void {
    if (this.#marks.length === 0) this.#strayEnds++
    this.#marks = this.#marks.slice(0, -1)
  }

  #save(): void {
    this.#fontsOutside.push(this.#font)
    this.deepestState = Math.max(this.deepestState, this.#fontsOutside.length)
  }

  #restore(): void {
    if (this.#fontsOutside.length === 0) this.#strayEnds++
    this.#font = this.#fontsOutside.pop() ?? this.#font
  }

  #enterText(isInText: boolean): void {
    if (this.#isInText === isInText) this.#strayEnds++
    this.#isInText = isInText
  }

  #markOf(tag: PdfObject | undefined, list: PdfObject | undefined): Mark {
    const properties = list instanceof Name ? this.#named(list.value) : dictionaryOf(list)
    const id = properties?.get('MCID')
    return {
      tag: nameIn(tag),
      ...(properties ? { properties } : {}),
      ...(typeof id === 'number' ? { id } : {}),
    }
  }
}

function nameIn(object: PdfObject | undefined): string {
  return object instanceof Name ? object.value : ''
}

/** The two-byte codes of a string, or of the strings of a `TJ`. */
function codesOf(shown: PdfObject | undefined): readonly number[] {
  const strings = Array.isArray(shown) ? shown : [shown]
  return strings.flatMap((string) => {
    if (!(string instanceof PdfString)) return []
    const { bytes } = string
    const codes: number[] = []
    for (let index = 0; index + 1 < bytes.length; index += 2) {
      codes.push((bytes.charCodeAt(index) << 8) | bytes.charCodeAt(index + 1))
    }
    return codes
  })
}
