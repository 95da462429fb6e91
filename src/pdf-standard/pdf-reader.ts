import { inflateSync } from 'node:zlib'
import { Keyword, Lexer } from './lexer.ts'
import {
  type Dictionary,
  dictionaryOf,
  listOf,
  nameOf,
  type PdfObject,
  Reference,
  Stream,
} from './pdf-object.ts'

/**
 * A finished PDF as another program reads it: from its last line to the table of objects, and each object from its
 * place. It reads what the standards allow our own writer to write; anything else is refused, not guessed at.
 */
export interface PdfReader {
  /** The whole file, one character a byte. */
  readonly text: string
  readonly trailer: Dictionary
  readonly objects: ReadonlyMap<number, PdfObject>
  /** Conditions that were broken by the way objects are written, each with the object. */
  readonly breaches: ReadonlyMap<string, readonly number[]>
}

export function readPdf(bytes: Uint8Array): PdfReader {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const [, start] = matchAt(/startxref\s+(\d+)\s+%%EOF/y, text, text.lastIndexOf('startxref')) ?? []
  const { offsets, end } = readOffsets(text, Number(start))
  const trailer = dictionaryOf(new Lexer(text, end).object())
  if (!trailer || trailer.has('Prev') || trailer.has('XRefStm'))
    throw new Error('more than one table of objects')

  const breaches = new Map<string, number[]>()
  const objects = new Map<number, PdfObject>()
  for (const [number, offset] of offsets) {
    const breach = (condition: string) => {
      breaches.set(condition, [...(breaches.get(condition) ?? []), number])
    }
    objects.set(number, readObject(text, bytes, number, offset, breach))
  }
  return { text, trailer, objects, breaches }
}

/** What a value is, or refers to. */
export function resolve({ objects }: Pick<PdfReader, 'objects'>, value: PdfObject | undefined): PdfObject {
  return value instanceof Reference ? (objects.get(value.number) ?? null) : (value ?? null)
}

/** An entry of a dictionary, resolved. */
export function entry(file: PdfReader, dictionary: Dictionary | undefined, key: string): PdfObject {
  return resolve(file, dictionary?.get(key))
}

/** The bytes of a stream. */
export function decoded(file: PdfReader, { dictionary, raw }: Stream): Uint8Array {
  const filters = listOf(entry(file, dictionary, 'Filter')).map(nameOf)
  if (filters.length === 0) return raw
  if (filters.length === 1 && filters[0] === 'FlateDecode') return inflateSync(raw)
  throw new Error(`cannot undo ${filters.join(' ')}`)
}

/** The table of objects (ISO 32000-1 7.5.4): where each one in use begins. */
function readOffsets(text: string, start: number): { offsets: ReadonlyMap<number, number>; end: number } {
  const [head, count] = matchAt(/xref\s+0 (\d+)\s+/y, text, start) ?? []
  if (!head) throw new Error('no table of objects')
  const offsets = new Map<number, number>()
  let position = start + head.length
  for (let number = 0; number < Number(count); number++) {
    const [whole = '', offset, use] = matchAt(/(\d{10}) \d{5} ([nf])(?: \n| \r|\r\n)/y, text, position) ?? []
    if (!whole) throw new Error(`no place of object ${number}`)
    if (use === 'n') offsets.set(number, Number(offset))
    position += whole.length
  }
  const [trailer] = matchAt(/trailer\s+/y, text, position) ?? []
  if (!trailer) throw new Error('no trailer')
  return { offsets, end: position + trailer.length }
}

function readObject(
  text: string,
  bytes: Uint8Array,
  number: number,
  offset: number,
  breach: (condition: string) => void,
): PdfObject {
  const [begin] = matchAt(/\s*\d+\s+\d+\s+obj\s*/y, text, offset) ?? []
  if (!begin?.startsWith(`${number} `)) throw new Error(`object ${number} is not in its place`)
  if (!/^\d+ \d+ obj\r?\n$/.test(begin) || text[offset - 1] !== '\n') breach('6.1.9-1')
  const lexer = new Lexer(text, offset + begin.length, breach)
  const object = lexer.object()
  const dictionary = dictionaryOf(object)
  const word = lexer.next()
  if (!(word instanceof Keyword)) throw new Error(`object ${number} does not end`)
  if (word.word !== 'stream' || !dictionary) return endObject(text, lexer.position, object, breach)
  const from = lexer.position + (matchAt(/\r?\n/y, text, lexer.position)?.[0].length ?? 0)
  if (from === lexer.position) breach('6.1.7-2')
  const length = dictionary.get('Length')
  if (typeof length !== 'number') throw new Error(`stream ${number} has no length of its own`)
  const end = matchAt(/(\r?\n|\r| )?endstream[\r\n]+endobj[\r\n]/y, text, from + length)
  if (!end) breach('6.1.7-1')
  else if (!/[\r\n]/.test(end[1] ?? '')) breach('6.1.7-2')
  return new Stream(dictionary, bytes.subarray(from, from + length))
}

function endObject(
  text: string,
  position: number,
  object: PdfObject,
  breach: (condition: string) => void,
): PdfObject {
  const word = text.slice(position - 6, position)
  if (word !== 'endobj') throw new Error('an object that does not end')
  if (!/^[\r\n]endobj[\r\n]$/.test(text.slice(position - 7, position + 1))) breach('6.1.9-1')
  return object
}

function matchAt(pattern: RegExp, text: string, position: number): RegExpExecArray | null {
  pattern.lastIndex = position
  return pattern.exec(text)
}
