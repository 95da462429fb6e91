/** What a PDF is made of (ISO 32000-1 7.3). Numbers, booleans, null and arrays stand for themselves. */
export type PdfObject =
  | null
  | boolean
  | number
  | Name
  | PdfString
  | Reference
  | Stream
  | Dictionary
  | readonly PdfObject[]

export type Dictionary = ReadonlyMap<string, PdfObject>

export class Name {
  readonly value: string

  constructor(value: string) {
    this.value = value
  }
}

/** A string by its bytes, one character a byte. */
export class PdfString {
  readonly bytes: string

  constructor(bytes: string) {
    this.bytes = bytes
  }

  /** As a text string, ISO 32000-1 7.9.2.2. */
  get text(): string {
    if (!this.bytes.startsWith('\xfe\xff')) return this.bytes
    return Buffer.from(this.bytes.slice(2), 'latin1').swap16().toString('utf16le')
  }
}

export class Reference {
  readonly number: number

  constructor(number: number) {
    this.number = number
  }
}

export class Stream {
  readonly dictionary: Dictionary
  /** As it stands in the file, filters not undone. */
  readonly raw: Uint8Array

  constructor(dictionary: Dictionary, raw: Uint8Array) {
    this.dictionary = dictionary
    this.raw = raw
  }
}

/** The dictionary that an object is or, being a stream, has. */
export function dictionaryOf(object: PdfObject | undefined): Dictionary | undefined {
  if (object instanceof Stream) return object.dictionary
  return object instanceof Map ? object : undefined
}

export function nameOf(object: PdfObject | undefined): string | undefined {
  return object instanceof Name ? object.value : undefined
}

export function textOf(object: PdfObject | undefined): string | undefined {
  return object instanceof PdfString ? object.text : undefined
}

/** The elements of an array; a lone value is an array of one, nothing is an empty one. */
export function listOf(object: PdfObject | undefined): readonly PdfObject[] {
  if (object === undefined || object === null) return []
  return Array.isArray(object) ? object : [object as PdfObject]
}
