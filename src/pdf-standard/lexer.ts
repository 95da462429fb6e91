import { type Dictionary, Name, type PdfObject, PdfString, Reference } from './pdf-object.ts'

/** A word that is no object: an operator of a content stream, or a keyword of the file. */
export class Keyword {
  readonly word: string

  constructor(word: string) {
    this.word = word
  }
}

/** Told of each breach of the rules for objects that the archive standard makes (ISO 19005-2 6.1.6 and 6.1.13). */
export type Breach = (condition: string) => void

/** Reads objects and keywords from a text in which each character is a byte. */
export class Lexer {
  readonly text: string
  position: number
  readonly #breach: Breach

  constructor(text: string, position = 0, breach: Breach = () => {}) {
    this.text = text
    this.position = position
    this.#breach = breach
  }

  /** The next object or keyword; nothing at the end. */
  next(): PdfObject | Keyword | undefined {
    this.#match(BLANK)
    const first = this.text[this.position]
    if (first === undefined) return undefined
    if (first === '/') return this.#name()
    if (first === '(') return this.#literal()
    if (first === '[') return this.#array()
    if (first === '<') return this.text[this.position + 1] === '<' ? this.#dictionary() : this.#hexadecimal()
    const reference = this.#match(REFERENCE)
    if (reference) return new Reference(Number(reference[1]))
    const number = this.#match(NUMBER)
    if (number) return this.#number(number[0])
    return this.#keyword()
  }

  /** An object, where nothing else may stand. */
  object(): PdfObject {
    const found = this.next()
    if (found === undefined || found instanceof Keyword) throw new Error(`no object at ${this.position}`)
    return found
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.position
    const found = pattern.exec(this.text)
    if (found) this.position = pattern.lastIndex
    return found
  }

  #name(): Name {
    const written = this.#match(NAME)?.[1] ?? ''
    const value = written.replace(/#([0-9a-f]{2})/giu, (_, digits) => character(digits))
    if (value.length > 127) this.#breach('6.1.13-4')
    return new Name(value)
  }

  #number(written: string): number {
    const value = Number(written)
    const size = Math.abs(value)
    if (!written.includes('.') && (value > 0x7fffffff || value < -0x80000000)) this.#breach('6.1.13-1')
    if (written.includes('.') && size > 3.403e38) this.#breach('6.1.13-2')
    if (size > 0 && size < 1.175e-38) this.#breach('6.1.13-5')
    return value
  }

  #string(bytes: string): PdfString {
    if (bytes.length > 32767) this.#breach('6.1.13-3')
    return new PdfString(bytes)
  }

  #hexadecimal(): PdfString {
    const digits = (this.#match(HEXADECIMAL)?.[1] ?? '').replace(/[\0\t\n\f\r ]/gu, '')
    if (digits.length % 2 === 1) this.#breach('6.1.6-1')
    if (/[^0-9a-f]/iu.test(digits)) this.#breach('6.1.6-2')
    return this.#string(Buffer.from(digits.length % 2 ? `${digits}0` : digits, 'hex').toString('latin1'))
  }

  #literal(): PdfString {
    let depth = 0
    let bytes = ''
    for (this.position++; ; this.position++) {
      const each = this.text[this.position]
      if (each === undefined) throw new Error('a string without an end')
      if (each === '\\') {
        const [whole = '', escaped = ''] = this.#match(ESCAPE) ?? []
        this.position--
        if (/[0-7]/u.test(escaped)) bytes += String.fromCharCode(Number.parseInt(escaped, 8) & 255)
        else if (whole.length > 1 && escaped) bytes += ESCAPED[escaped] ?? escaped
        continue
      }
      if (each === ')' && depth-- === 0) break
      if (each === '(') depth++
      bytes += each
    }
    this.position++
    return this.#string(bytes)
  }

  #array(): readonly PdfObject[] {
    this.position++
    const elements: PdfObject[] = []
    while (!this.#match(ARRAY_END)) elements.push(this.object())
    return elements
  }

  #dictionary(): Dictionary {
    this.position += 2
    const entries = new Map<string, PdfObject>()
    while (!this.#match(DICTIONARY_END)) {
      const key = this.object()
      if (!(key instanceof Name)) throw new Error(`a key that is no name at ${this.position}`)
      entries.set(key.value, this.object())
    }
    return entries
  }

  #keyword(): PdfObject | Keyword {
    const word = this.#match(WORD)?.[0]
    if (!word) throw new Error(`neither object nor keyword at ${this.position}`)
    if (word === 'true' || word === 'false') return word === 'true'
    return word === 'null' ? null : new Keyword(word)
  }
}

const BLANK = /(?:[\0\t\n\f\r ]|%[^\r\n]*)*/y
const NAME = /\/([^\0\t\n\f\r ()<>[\]{}/%]*)/y
const REFERENCE = /(\d+) \d+ R(?![^\0\t\n\f\r ()<>[\]{}/%])/y
const NUMBER = /[+-]?(?:\d+\.?\d*|\.\d+)(?![^\0\t\n\f\r ()<>[\]{}/%])/y
const HEXADECIMAL = /<([^>]*)>/y
const ESCAPE = /\\([0-7]{1,3}|\r\n|[\s\S])/y
const ARRAY_END = /(?:[\0\t\n\f\r ]|%[^\r\n]*)*\]/y
const DICTIONARY_END = /(?:[\0\t\n\f\r ]|%[^\r\n]*)*>>/y
const WORD = /[^\0\t\n\f\r ()<>[\]{}/%]+/y

const ESCAPED: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', '\n': '', '\r': '' }

const character = (digits: string): string => String.fromCharCode(Number.parseInt(digits, 16))
