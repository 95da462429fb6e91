import PDFDocument from 'pdfkit'
import type { Document } from '../../document/document.ts'
import { UNSEALED } from '../../document/seal.ts'
import { type PdfStandard, versionFor } from '../../pdf-standard/standards.ts'
import { xmpPacket } from './xmp.ts'

/**
 * The one door to pdfkit. What it declares below is all that we use of pdfkit, documented or not;
 * test/writers/pdf-file.test.ts fails when an update takes one of these members away.
 */
export interface PdfFile {
  readonly outline: OutlineItem
  ref(data: Dictionary): Reference
  getStructTreeRoot(): Reference
  end(): void
}

export type Dictionary = Record<string, unknown>

/** An indirect object. Until `end` its dictionary may be added to. */
export interface Reference {
  readonly id: number
  readonly data: Dictionary
  end(stream?: Uint8Array): void
  /** As other objects name it, `5 0 R`. */
  toString(): string
}

export interface Page {
  readonly dictionary: Reference
  /** The fonts that the page uses, by resource name. */
  readonly fonts: Record<string, Reference>
  /** The pictures of the page, by resource name. */
  readonly xobjects: Record<string, Reference>
  /** The structure elements that own its marked-content sequences, by their numbers. */
  readonly owners: Reference[]
  /** Takes the operators of the page, deflated. */
  fill(content: Uint8Array): void
}

export interface OutlineItem {
  readonly dictionary: Reference
  addItem(title: string, options: { pageNumber: number; left: number; top: number; fit: false }): OutlineItem
}

/** The inner members that are replaced when a file is opened, or called instead of those that call them. */
interface Internals {
  read(): Uint8Array
  addPage(): void
  readonly page: Omit<Page, 'owners' | 'fill'> & { readonly content: Content }
  _refEnd(reference: Reference & { offset: number }): void
  _write(data: string | Uint8Array): void
  _offset: number
  readonly _root: Reference
  endMetadata(): void
}

/** The stream of a page, which pdfkit deflates itself unless told not to. */
interface Content extends Reference {
  buffer: Uint8Array[]
  compress: boolean
}

export interface OpenPdf {
  readonly file: PdfFile
  /** The whole file, once `end` has returned. */
  bytes(): Uint8Array
}

export function openPdf(
  document: Document,
  size: readonly [number, number],
  standards: readonly PdfStandard[],
): OpenPdf {
  const date = new Date(document.timestamp)
  const info = {
    Title: document.title,
    Author: document.agency,
    Creator: 'report-gen',
    Producer: 'report-gen',
    CreationDate: date,
    ModDate: date,
    ReportGenSeal: UNSEALED,
  }
  const kit: unknown = new PDFDocument({
    size: [...size],
    margin: 0,
    autoFirstPage: false,
    // Else pdfkit would write a page as soon as the next one begins.
    bufferPages: true,
    pdfVersion: '1.7',
    tagged: true,
    lang: 'zh-CN',
    displayTitle: true,
    // `null` keeps pdfkit from loading Helvetica; its declarations know only strings.
    font: null as unknown as string,
    info,
  })
  const file = kit as PdfFile & Internals
  const output = gatheredOutput(file, versionFor(standards))
  // pdfkit does not escape `&` and `<` in the metadata that it writes itself.
  file.endMetadata = () => addMetadata(file, xmpPacket(document, standards))
  return { file, bytes: output }
}

/** The document catalog, ISO 32000-1 7.7.2. */
export function catalogOf(file: PdfFile): Reference {
  return (file as PdfFile & Internals)._root
}

/** Readable without undoing any filter, as programs that only look for metadata want it. */
function addMetadata(file: PdfFile, packet: string): void {
  const metadata = Object.assign(file.ref({ Type: 'Metadata', Subtype: 'XML' }), { compress: false })
  metadata.end(Buffer.from(packet))
  Object.assign(catalogOf(file).data, { Metadata: metadata })
}

/** Takes the file's output as it is made: a Node stream of its thousands of short lines costs more than they do. */
function gatheredOutput(file: Internals, version: string): () => Uint8Array {
  // pdfkit knows no version after 1.7.
  const header = Buffer.from(file.read()).toString('latin1').replace('1.7', version)
  const chunks: Uint8Array[] = [Buffer.from(header, 'latin1')]
  let lines = ''
  const endLines = () => {
    chunks.push(Buffer.from(lines, 'latin1'))
    lines = ''
  }
  file._write = (data) => {
    if (typeof data === 'string') {
      lines += `${data}\n`
      file._offset += data.length + 1
    } else {
      endLines()
      chunks.push(data)
      file._offset += data.length
    }
  }
  return () => {
    endLines()
    return Buffer.concat(chunks)
  }
}

/** Starts an empty page. */
export function addPage(file: PdfFile): Page {
  const inner = file as PdfFile & Internals
  inner.addPage()
  const { dictionary, content, fonts, xobjects } = inner.page
  const fill = (deflated: Uint8Array) => {
    Object.assign(content.data, { Filter: 'FlateDecode' })
    // In place of the turn upside down that pdfkit begins a page with.
    Object.assign(content, { compress: false, buffer: [deflated] })
  }
  return { dictionary, fonts, xobjects, owners: [], fill }
}

/** Ends an object whose text is at hand, past pdfkit's conversion of dictionaries. */
export function endAs(file: PdfFile, reference: Reference, text: string): void {
  const inner = file as PdfFile & Internals
  const offset = inner._offset
  inner._write(`${reference.id} 0 obj\n${text}\nendobj`)
  inner._refEnd(Object.assign(reference, { offset }))
}
