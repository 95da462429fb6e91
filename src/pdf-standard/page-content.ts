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
  const painted: Painted[] = []
  const opened: { mark: Mark; around: readonly Mark[] }[] = []
  const colourSpaces = new Set<string>()
  const renderingIntents = new Set<string>()
  const unknownOperators = new Set<string>()
  const fonts: string[] = []
  let marks: readonly Mark[] = []
  let font = ''
  let deepestState = 0
  let unbalanced = 0
  let isInText = false
  let operands: PdfObject[] = []

  const markOf = (tag: PdfObject | undefined, list: PdfObject | undefined): Mark => {
    const properties = list instanceof Name ? named(list.value) : dictionaryOf(list)
    const id = properties?.get('MCID')
    return {
      tag: tag instanceof Name ? tag.value : '',
      ...(properties ? { properties } : {}),
      ...(typeof id === 'number' ? { id } : {}),
    }
  }
  const open = (mark: Mark) => {
    opened.push({ mark, around: marks })
    marks = [...marks, mark]
  }
  const act: Record<string, () => void> = {
    q: () => {
      fonts.push(font)
      deepestState = Math.max(deepestState, fonts.length)
    },
    Q: () => {
      if (fonts.length === 0) unbalanced++
      font = fonts.pop() ?? font
    },
    BT: () => {
      if (isInText) unbalanced++
      isInText = true
    },
    ET: () => {
      if (!isInText) unbalanced++
      isInText = false
    },
    BMC: () => open(markOf(operands[0], undefined)),
    BDC: () => open(markOf(operands[0], operands[1])),
    EMC: () => {
      if (marks.length === 0) unbalanced++
      marks = marks.slice(0, -1)
    },
    Tf: () => {
      font = nameIn(operands[0])
    },
    Do: () => painted.push({ kind: 'external', marks, name: nameIn(operands[0]) }),
    sh: () => painted.push({ kind: 'shading', marks }),
    ri: () => renderingIntents.add(nameIn(operands[0])),
    cs: () => colourSpaces.add(nameIn(operands[0])),
    CS: () => colourSpaces.add(nameIn(operands[0])),
  }
  const lexer = new Lexer(operators, 0, breach)
  for (let token = lexer.next(); token !== undefined; token = lexer.next()) {
    if (!(token instanceof Keyword)) {
      operands.push(token)
      continue
    }
    const { word } = token
    const device = DEVICE_COLOURS[word]
    if (device) colourSpaces.add(device)
    if (SHOWS_TEXT.has(word)) painted.push({ kind: 'text', marks, font, codes: codesOf(operands.at(-1)) })
    else if (PAINTS_PATH.has(word)) painted.push({ kind: 'path', marks })
    else if (word === 'BI') {
      // What follows is binary: nothing more can be told of this page.
      painted.push({ kind: 'inline', marks })
      break
    } else if (!device && !OTHERS.has(word) && !act[word]) unknownOperators.add(word)
    act[word]?.()
    operands = []
  }
  const isBalanced = unbalanced === 0 && marks.length === 0 && fonts.length === 0 && !isInText
  return { painted, opened, colourSpaces, renderingIntents, unknownOperators, deepestState, isBalanced }
}

const DEVICE_COLOURS: Record<string, string> = {
  ...{ g: 'DeviceGray', G: 'DeviceGray', rg: 'DeviceRGB', RG: 'DeviceRGB', k: 'DeviceCMYK', K: 'DeviceCMYK' },
}
const SHOWS_TEXT = new Set(['Tj', 'TJ', "'", '"'])
const PAINTS_PATH = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*'])

/** The other operators of ISO 32000-1 Annex A; they paint nothing by themselves. */
const OTHERS = new Set(
  'BX EX w J j M d i gs cm m l c v y h re n W W* Tc Tw Tz TL Tr Ts Td TD Tm T* d0 d1 sc SC scn SCN MP DP ID EI'.split(
    ' ',
  ),
)

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
