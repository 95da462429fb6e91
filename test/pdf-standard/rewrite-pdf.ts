import { deflateSync, inflateSync } from 'node:zlib'
import { Name, type PdfObject, PdfString, Reference, Stream } from '../../src/pdf-standard/pdf-object.ts'
import { type PdfReader, readPdf } from '../../src/pdf-standard/pdf-reader.ts'

export type Entries = Map<string, PdfObject>

/** A PDF taken apart, to be changed and put together again. */
export class EditablePdf {
  readonly trailer: Entries
  readonly objects: Map<number, PdfObject>

  readonly #header: string

  constructor({ trailer, objects, text }: PdfReader) {
    this.#header = text.slice(0, '%PDF-1.7'.length)
    this.trailer = trailer as Entries
    this.objects = objects as Map<number, PdfObject>
  }

  /** The dictionary that a reference or a dictionary leads to. */
  at(value: PdfObject | undefined): Entries {
    const found = value instanceof Reference ? this.objects.get(value.number) : value
    return (found instanceof Stream ? found.dictionary : found) as Entries
  }

  get catalog(): Entries {
    return this.at(this.trailer.get('Root'))
  }

  /** Dictionaries in which `key` is this name, in order of their objects. */
  all(key: string, name: string): readonly Entries[] {
    return [...this.objects.values()]
      .map((object) => this.at(object))
      .filter((entries) => {
        const value = entries instanceof Map ? entries.get(key) : undefined
        return value instanceof Name && value.value === name
      })
  }

  first(key: string, name: string): Entries {
    const [first] = this.all(key, name)
    if (!first) throw new Error(`no object whose ${key} is ${name}`)
    return first
  }

  add(object: PdfObject): Reference {
    const number = Math.max(...this.objects.keys()) + 1
    this.objects.set(number, object)
    return new Reference(number)
  }

  /** Changes the text of a stream. */
  editStream(reference: PdfObject | undefined, edit: (text: string) => string): void {
    if (!(reference instanceof Reference)) throw new Error('no reference to a stream')
    const stream = this.objects.get(reference.number) as Stream
    const isDeflated = stream.dictionary.has('Filter')
    const text = Buffer.from(isDeflated ? inflateSync(stream.raw) : stream.raw).toString('latin1')
    const edited = edit(text)
    if (edited === text) throw new Error('nothing was changed')
    const bytes = Buffer.from(edited, 'latin1')
    this.objects.set(reference.number, new Stream(stream.dictionary, isDeflated ? deflateSync(bytes) : bytes))
  }

  toBytes(): Uint8Array {
    let text = `${this.#header}\n%\xff\xff\xff\xff\n`
    const offsets = new Map<number, number>()
    for (const [number, object] of this.objects) {
      offsets.set(number, text.length)
      text += `${number} 0 obj\n${written(object)}\nendobj\n`
    }
    const size = Math.max(...offsets.keys()) + 1
    const start = text.length
    text += `xref\n0 ${size}\n0000000000 65535 f \n`
    for (let number = 1; number < size; number++) {
      text += `${String(offsets.get(number) ?? 0).padStart(10, '0')} 00000 n \n`
    }
    if (!this.trailer.has('Size')) this.trailer.set('Size', size)
    return Buffer.from(`${text}trailer\n${written(this.trailer)}\nstartxref\n${start}\n%%EOF\n`, 'latin1')
  }
}

export function rewritten(bytes: Uint8Array, change: (pdf: EditablePdf) => void): Uint8Array {
  const pdf = new EditablePdf(readPdf(bytes))
  change(pdf)
  return pdf.toBytes()
}

function written(object: PdfObject | undefined): string {
  if (object instanceof Name) return `/${object.value.replace(/[^!-~]|[#/()<>[\]{}%]/g, escaped)}`
  if (object instanceof PdfString) return `<${Buffer.from(object.bytes, 'latin1').toString('hex')}>`
  if (object instanceof Reference) return `${object.number} 0 R`
  if (object instanceof Stream) {
    const dictionary = new Map(object.dictionary).set('Length', object.raw.length)
    return `${written(dictionary)}\nstream\n${Buffer.from(object.raw).toString('latin1')}\nendstream`
  }
  if (object instanceof Map) {
    return `<<${Array.from(object as Entries, ([key, value]) => `/${key} ${written(value)}`).join(' ')}>>`
  }
  if (Array.isArray(object)) return `[${object.map((each) => written(each as PdfObject)).join(' ')}]`
  return String(object)
}

const escaped = (character: string): string => `#${character.charCodeAt(0).toString(16).padStart(2, '0')}`
