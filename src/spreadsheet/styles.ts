import { type Attributes, xmlElement } from '../container/write-xml.ts'
import type { CellStyle, Highlight } from './spreadsheet.ts'

/** Built-in formats take the numbers below (ECMA-376 18.8.30). */
const FIRST_OWN_FORMAT = 164
const FONT = '宋体'
const USUAL_SIZE = 11

/** The styles of a workbook as they are asked for: each look, font, fill, border and format once, in order. */
export class Styles {
  readonly #formats = new Numbered()
  readonly #fonts = new Numbered([fontOf({})])
  readonly #fills = new Numbered(['none', 'gray125'].map((pattern) => fill(pattern)))
  readonly #borders = new Numbered([borderOf(false)])
  readonly #looks = new Numbered([xmlElement('xf', BLANK_LOOK)])
  readonly #highlights = new Numbered()
  readonly #known = { plain: new WeakMap<CellStyle, number>(), quoted: new WeakMap<CellStyle, number>() }

  /** The number of a look. A text that looks like a formula stays one when somebody types over it, by its quote prefix. */
  look(style: CellStyle, text = ''): number {
    const isQuoted = /^[=+\-@]/.test(text)
    const known = isQuoted ? this.#known.quoted : this.#known.plain
    const number = known.get(style) ?? this.#numberOf(style, isQuoted)
    known.set(style, number)
    return number
  }

  #numberOf(style: CellStyle, isQuoted: boolean): number {
    const { align, top, wrap, vertical, indent, unlocked, format } = style
    const attributes: Attributes = {
      numFmtId: format === undefined ? 0 : FIRST_OWN_FORMAT + this.#formats.of(format),
      fontId: this.#fonts.of(fontOf(style)),
      fillId: style.fill === undefined ? 0 : this.#fills.of(fill('solid', style.fill)),
      borderId: this.#borders.of(borderOf(style.border ?? false)),
      xfId: 0,
      quotePrefix: isQuoted ? 1 : undefined,
      ...APPLIED,
    }
    const alignment = xmlElement('alignment', {
      horizontal: align,
      vertical: top ? 'top' : 'center',
      textRotation: vertical ? 255 : undefined,
      wrapText: wrap ? 1 : undefined,
      indent,
    })
    const protection = unlocked ? xmlElement('protection', { locked: 0 }) : ''
    return this.#looks.of(xmlElement('xf', attributes, alignment + protection))
  }

  /** The number of a highlight's look. */
  highlight({ colour, fill }: Highlight): number {
    const font = xmlElement('font', {}, colourOf('color', colour))
    const inside = xmlElement('fill', {}, xmlElement('patternFill', {}, colourOf('bgColor', fill)))
    return this.#highlights.of(xmlElement('dxf', {}, font + inside))
  }

  /** The content of xl/styles.xml, elements in the order of the schema. */
  part(): string {
    const formats = this.#formats.all.map((code, index) =>
      xmlElement('numFmt', { numFmtId: FIRST_OWN_FORMAT + index, formatCode: code }),
    )
    const usual = xmlElement('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })
    return xmlElement(
      'styleSheet',
      { xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main' },
      [
        formats.length > 0 ? list('numFmts', formats) : '',
        list('fonts', this.#fonts.all),
        list('fills', this.#fills.all),
        list('borders', this.#borders.all),
        list('cellStyleXfs', [xmlElement('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]),
        list('cellXfs', this.#looks.all),
        list('cellStyles', [usual]),
        list('dxfs', this.#highlights.all),
      ].join(''),
    )
  }
}

const BLANK_LOOK: Attributes = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 }
const APPLIED: Attributes = {
  applyNumberFormat: 1,
  applyFont: 1,
  applyFill: 1,
  applyBorder: 1,
  applyAlignment: 1,
  applyProtection: 1,
}

/** Texts by the order in which they were first asked for. */
class Numbered {
  readonly #numbers: Map<string, number>

  constructor(first: readonly string[] = []) {
    this.#numbers = new Map(first.map((text, index) => [text, index]))
  }

  of(text: string): number {
    const known = this.#numbers.get(text)
    if (known !== undefined) return known
    const number = this.#numbers.size
    this.#numbers.set(text, number)
    return number
  }

  get all(): readonly string[] {
    return [...this.#numbers.keys()]
  }
}

function list(name: string, items: readonly string[]): string {
  return xmlElement(name, { count: items.length }, items.join(''))
}

function fontOf({ bold, size = USUAL_SIZE, colour }: CellStyle): string {
  return xmlElement(
    'font',
    {},
    [
      bold ? xmlElement('b') : '',
      xmlElement('sz', { val: size }),
      colour === undefined ? '' : colourOf('color', colour),
      xmlElement('name', { val: FONT }),
      xmlElement('family', { val: 3 }),
      xmlElement('charset', { val: 134 }),
    ].join(''),
  )
}

function fill(pattern: string, colour?: string): string {
  const inside = colour === undefined ? '' : colourOf('fgColor', colour)
  return xmlElement('fill', {}, xmlElement('patternFill', { patternType: pattern }, inside))
}

function borderOf(hasBorder: boolean): string {
  const side = (name: string) => xmlElement(name, hasBorder ? { style: 'thin' } : {})
  return xmlElement(
    'border',
    {},
    ['left', 'right', 'top', 'bottom', 'diagonal']
      .map((name) => {
        return name === 'diagonal' ? xmlElement(name) : side(name)
      })
      .join(''),
  )
}

function colourOf(name: string, rgb: string): string {
  return xmlElement(name, { rgb: `FF${rgb}` })
}
